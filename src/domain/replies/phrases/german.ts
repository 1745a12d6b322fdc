import { phrases } from "./phrase.ts";

const day =
  "(montag|dienstag|mittwoch|donnerstag|freitag|morgen|ubermorgen|nachste(r|n)? woche|kommende(r|n)? woche|diese(r)? woche|\\d{1,2}\\.\\d{1,2}\\.?)";
const you = "(sie|ihnen|ihr|ihre|dich|dir|dein|deine|euch)";

export const german = [
  ...phrases("rejection", [
    [
      3,
      /\b(nicht|keine?n?)\b.{0,40}\b(berucksichtig|weiterverfolg|weiter (verfolg|berucksichtig)|in die (engere|nahere) (aus)?wahl|positive(n)? (nachricht|ruckmeldung|bescheid|antwort)|zusage|fortsetzen|fortfuhren|einladen|weiterkommen|in betracht|weitergehen)/,
    ],
    [
      3,
      /\bfur (eine[nr]? )?(andere[nrs]?|weitere[nrs]?|interne[nrs]?|jemand(en)? ander\w*)\b.{0,50}\b(entschieden|entscheidung|ausgewahlt|kandidat|bewerber)|\b(andere|anderen) (kandidat|bewerber|person|mitbewerber)\w*\b.{0,60}\b(entschieden|vorgezogen|den vorzug|ausgewahlt|naher|besser|zusage)/,
    ],
    [
      3,
      /\b(stelle|position|vakanz|ausschreibung|rolle)\b.{0,50}\b(bereits|anderweitig|inzwischen|intern|mittlerweile|schon)?\b.{0,20}\b(besetzt|vergeben|geschlossen|gestrichen|nicht mehr (verfugbar|offen|vakant|besetzt))/,
    ],
    [
      3,
      /\b(mussen|muss) (wir|ich)\b.{0,50}\b(absagen|absage (erteilen|mitteilen)|eine absage)|\b(leider|bedauern)\b.{0,60}\b(absage|absagen|ablehnen|abgelehnt)\b|\bbewerbung\b.{0,40}\b(abgelehnt|nicht (weiter )?(berucksichtig|erfolgreich))|\bleider nicht (geklappt|gereicht|fur sie entschieden|zum zuge)/,
    ],
    [
      3,
      /\b(gegen|nicht fur) (sie|dich|ihre bewerbung|deine bewerbung)\b.{0,20}\b(entschieden|entscheiden)|\bnicht (mit ihnen|mit dir)\b.{0,20}\b(fort|weiter)|\bkeine stelle (anbieten|bieten)|\b(angebot)\b.{0,30}\b(zuruckziehen|zuruckgezogen|nicht aufrecht)/,
    ],
    [
      1,
      /\bleider\b|\bbedauern\b|\bunterlagen\b.{0,30}\b(zuruck|retour|loschen|vernichten)|\b(alles gute|viel erfolg)\b.{0,60}|\bwunschen (wir|ich) (ihnen|dir)\b.{0,60}(zukunft|weg|suche|erfolg|gute)/,
    ],
  ]),
  ...phrases("offer", [
    [
      3,
      /\b(stelle|position|rolle|job|vertrag|arbeitsvertrag|arbeitsplatz)\b.{0,50}\b(anbieten|anzubieten|angeboten)|\b(freuen uns|freue mich|mochten|wollen|wurden)\b.{0,40}\b(ihnen|dir)\b.{0,40}\b(angebot|anbieten|anzubieten|zusagen|zusage|unterbreiten)(?!.{0,30}(termin|gesprach))/,
    ],
    [
      3,
      /\b(arbeitsvertrag|vertragsentwurf|vertragsangebot|vertragsunterlagen|jobangebot|stellenangebot fur sie|unser angebot|zusage)\b.{0,60}\b(anhang|anbei|beigefugt|anlage|erhalten|gilt|gultig|bis|zusend|schick|senden)|\b(anbei|im anhang)\b.{0,40}\b(vertrag|angebot|arbeitsvertrag)/,
    ],
    [
      3,
      /\bwahl (ist )?auf (sie|dich|ihre|deine)\b(?!.{0,20}nicht)|\b(fur (sie|dich) entschieden|haben uns fur (sie|dich)|mochten (sie|dich) (gerne? )?(einstellen|im team|bei uns)|(sie|du) (haben|hast) (den job|die stelle)|feste zusage)\b/,
    ],
  ]),
  ...phrases("next-round", [
    [
      3,
      /\b(zweite[ns]?|nachste[nrs]?|weitere[ns]?|finale[ns]?|dritte[ns]?|letzte[ns]?)\s(\w+\s)?(gesprach\w*|runde|interview\w*|vorstellungsgesprach\w*|stufe|phase|kennenlern\w*|bewerbungsrunde|auswahlrunde|schritt im)/,
    ],
    [
      3,
      /\b(laden|lade|einladen|einzuladen|eingeladen|einladung)\b.{0,80}\b(gesprach|interview|vorstellungsgesprach|kennenlerngesprach|assessment|probearbeit\w*|probetag|runde)|\b(gesprach|interview|vorstellungsgesprach|kennenlern\w*)\b.{0,60}\b(einladen|einzuladen|eingeladen|ein\b\.?$)/,
    ],
    [
      3,
      /(?<!\bnicht .{0,30})\b(engere (aus)?wahl|in die nachste|eine runde weiter)\b(?!.{0,40}\bnicht)|\b(team|fachbereich|vorgesetzte\w*|geschaftsfuhr\w*)\b.{0,30}\bkennenlernen\b|\bkennenlernen\b.{0,30}\b(team|fachbereich)/,
    ],
  ]),
  ...phrases("scheduling", [
    [
      3,
      new RegExp(
        `\\b(wann|welche[rn]?|ob)\\b.{0,50}\\b(passt|passen|zeit|konnen|konnten|moglich|verfugbar|recht|tag|termin|uhrzeit|erreich\\w*)|\\bpasst (es )?${you}\\b|\\bpasst\\b.{0,60}\\?`,
      ),
    ],
    [
      3,
      /\btermin\w*\b.{0,60}\b(vorschlag|vereinbar|abstimm|verschieb|verlegen|finden|mitteil|nennen|bestatig|passt|absprech|auswahl|buchen|andern|gesprach|fur)|\b(vereinbar|verschieb|verlegen|bestatig|buchen|schlag|vorschlagen|finden)\w*\b.{0,50}\b(termin|gesprach|telefonat|interview|uhrzeit|zeitpunkt)/,
    ],
    [
      3,
      new RegExp(
        `\\b${day}\\b.{0,50}\\b(nicht|leider)\\b.{0,20}(passt|klappt|moglich|geht|schaff)|\\b(konnten|konnen|ginge|geht|klappt|wie ware|passt|haben)\\b.{0,40}\\b${day}\\b.{0,40}\\?`,
      ),
    ],
    [
      3,
      /\b(ihre|deine|eure|ihrer|deiner) (\w+ )?(verfugbarkeit\w*|terminvorschlage|wunschtermin\w*|terminwunsche)|\bhaben sie\b.{0,40}\bzeit\b|\bhast du\b.{0,40}\bzeit\b|\bzeitfenster\b/,
    ],
    [
      2.5,
      /\b(wurden|mochten|wollen|gerne?)\b.{0,40}\b(kennenlernen|kennenzulernen|telefonieren|sprechen|austauschen|unterhalten)\b|\bgesprach\b.{0,50}\b(findet|statt|am|um \d)|\b(einwahldaten|teams-link|zoom-link|kalendereinladung|termineinladung)\b/,
    ],
  ]),
  ...phrases("information-request", [
    [
      3,
      /\b(bitte|konnten|konnen|wurden|benotigen|brauchen|bitten|fehl\w*|senden|schicken|teilen|reichen|mochten|noch)\b.{0,80}\b(referenz\w*|zeugnis\w*|(?<!(?:sichtung|prufung) (?:aller|ihrer|der) )unterlagen|lebenslauf|gehaltsvorstellung\w*|gehaltswunsch|kundigungsfrist|eintrittstermin|arbeitsproben?|fragebogen|formular\w*|nachweis\w*|arbeitserlaubnis|aufenthalts\w*|portfolio|dokumente?|angaben|zertifikat\w*)\b(?!.{0,20}(zuruck|gepruft|prufen wir|erhalten))/,
    ],
    [
      3,
      /\b(wie (ist|hoch|sind|lauten)|was (ist|sind)|welche)\b.{0,30}\b(gehaltsvorstellung\w*|kundigungsfrist|verfugbar|ihr(e)? (fruhest|gehalt))|\bwann (konnten|konnen|kannst|konntest) (sie|du)\b.{0,30}\b(anfangen|beginnen|starten)|\b(bearbeiten|losen|ausfullen|absolvieren)\b.{0,40}\b(aufgabe|test|fallstudie|fragebogen|formular|assessment)|\b(aufgabe|fallstudie|test|fragebogen|formular)\b.{0,50}\b(bearbeiten|losen|ausfullen|auszufullen|zuruck|einreichen|bis zum)/,
    ],
    [
      2,
      /\b(waren|sind) (sie|du) (bereit|bereit dazu|grundsatzlich)\b|\beine (kurze )?(frage|ruckfrage)\b|\bnoch (ein paar|einige|zwei|drei) fragen\b/,
    ],
  ]),
  ...phrases("holding", [
    [
      3,
      /\b(noch (keine|nicht|kein)|bislang (keine|nicht)|bisher (keine|nicht))\b.{0,50}\b(entscheidung|entschieden|neuigkeiten|ruckmeldung|neues|ergebnis|feedback|abgeschlossen|sagen|mitteilen|antwort|news|stand)/,
    ],
    [
      3,
      /\b(etwas|ein bisschen|ein wenig|noch um|um)\b.{0,20}\bgeduld\b|\bgedulden\b|\bverzoger\w*|\bdauert\b.{0,30}\b(noch|langer|etwas)|\b(langer als|mehr zeit|noch etwas zeit)\b|\bentschuldig\w*\b.{0,40}\b(verspat|wartezeit|verzoger|funkstille|spate)/,
    ],
    [
      2.5,
      /\b(melden|melde|melden wir uns|kommen|komme|geben|gebe|informier\w*|horen|hore)\b.{0,60}\b(uns|mich|bescheid|auf sie zu|auf dich zu|zuruck|ruckmeldung|von uns|von mir|sie)\b.{0,60}/,
    ],
    [
      2.5,
      /\b(entscheidung|ruckmeldung|bescheid|antwort|ruckantwort)\b.{0,50}\b(bis|innerhalb|in den nachsten|im laufe|ende|anfang|mitte|nachste|kommende|diese)\b/,
    ],
    [
      3,
      /\b(noch|aktuell|derzeit|momentan|gerade)\b.{0,40}\b(gesprache|interviews|abstimm\w*|prufen|prufung|auswahlverfahren|entscheidungsfindung|im (laufenden )?(prozess|verfahren)|sichten|auswertung)|\b(stelle|position|prozess|suche)\b.{0,30}\b(pausiert|on hold|zuruckgestellt|eingefroren|ruht)|\bsobald (ich|wir|es)\b.{0,60}\b(neu|weiss|wissen|gibt|entscheid|ruckmeldung|mehr)/,
    ],
  ]),
  ...phrases("application-received", [
    [
      3,
      /\b(bewerbung|unterlagen|bewerbungsunterlagen)\b.{0,50}\b(erhalten|eingegangen|eingang|angekommen|erreicht|bekommen|entgegengenommen|ubermittelt|ubertragen|abgeschickt|eingereicht|gespeichert)|\b(eingang|erhalt) (ihrer|deiner)\b|\b(eingangsbestatigung|bestatigen (wir )?(ihnen |dir )?den (eingang|erhalt))|\bbestatigen\b.{0,30}\beingang\b/,
    ],
    [3, /\b(zusage oder absage|zu- oder absage)\b/, "even if"],
    [
      2,
      /\b(prufen|sichten|bearbeiten)\b.{0,40}\b(bewerbung|unterlagen)|\b(bewerbung|unterlagen)\b.{0,50}\b(prufen|gepruft|sichten|gesichtet|sorgfaltig|bearbeiten)/,
    ],
    [1, /\b(vielen dank|danke|herzlichen dank|bedanken)\b.{0,40}\b(bewerbung|interesse)\b/],
  ]),
  ...phrases("acknowledgement", [
    [
      2.5,
      /\b(ebenfalls|gleichfalls|ebenso|auch (sehr )?gefreut|hat mich (auch |sehr )?gefreut|freut mich|gern(e)? geschehen|ganz meinerseits|hat (mir|uns) (auch |sehr )?(spass|freude))\b/,
    ],
    [
      2,
      /\b(danke|vielen dank|herzlichen dank|besten dank|dankeschon)\b.{0,30}\b(nachricht|mail|e-mail|ruckmeldung|zeilen|worte|gesprach|info\w*|zusendung|ubersendung|nachfrage|update)/,
    ],
    [
      2,
      /\b(leite|gebe|werde)\b.{0,40}\b(weiter|weitergeben|weiterleiten|ausrichten)\b|^(danke|super|perfekt|prima|alles klar|vielen dank|gerne)\b/,
    ],
  ]),
  ...phrases("newsletter", [
    [
      2.5,
      /\b(newsletter|abbestellen|abmelden|jobalarm|job-alarm|jobagent|neue (jobs|stellen|stellenangebote) (fur|passend|in)|passende (jobs|stellen)|im browser (ansehen|anzeigen|offnen))\b/,
    ],
  ]),
  ...phrases("outreach", [
    [
      3,
      /\b(auf (ihr|dein) profil (gestossen|aufmerksam)|ihr profil (gefunden|gesehen)|spannende (position|vakanz|stelle|herausforderung)|personalberat\w*|offen fur (neue|eine neue)|wechselbereit|mandanten)\b/,
    ],
  ]),
  ...phrases("account", [
    [
      4,
      /\b(bestatigungscode|verifizierungscode|einmalpasswort|passwort (zurucksetzen|vergessen)|e-mail-adresse bestatigen|konto bestatigen)\b/,
    ],
  ]),
  ...phrases("interviewed", [
    [
      2,
      /\b(dank|danke|bedanken)\b.{0,40}\b(gesprach|kennenlernen|interview|zeit|besuch)|\bnach (unserem|ihrem|deinem) (gesprach|interview)/,
    ],
  ]),
];

export const hypotheticalGerman =
  /\b(falls|sofern|sollte|sollten|wenn|sobald|ob)\b.{0,80}\b(auswahl|passen|passt|erfolg|entscheid|entschied|infrage|in frage|profil|ubereinstimm|einlad|zusage|absage|berucksichtig|uberzeug|frei|vakan)\w*/;
