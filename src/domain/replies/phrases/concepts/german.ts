import type { Concepts } from "../template.ts";

const time =
  "montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstag|sonntag|morgen|ubermorgen|heute|vormittags?|nachmittags?|abends?|mittags?|" +
  "um_(?:halb_)?(?:\\d{1,2}|acht|neun|zehn|elf|zwolf|eins|zwei|drei|vier|funf)(?:[:.]\\d\\d)?(?:_uhr)?|\\d{1,2}(?:[:.]\\d\\d)?_uhr|\\d{1,2}\\.\\d{1,2}|\\d{1,2}_(?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)|(?:nachste|kommende|diese|ubernachste)[nr]?_woche|halbe_stunde";

/** What German answers speak of. */
export const german: Concepts = {
  speaks:
    "der|die|das|und|ist|sie|wir|ihnen|ihre[nrsm]?|fur|nicht|mit|auf|ich|danke|gerne?|leider|haben|du|dir|dich|ein|eine[nrm]?|zu|bei|uns|mir|mich|es|passt|bis|noch|alles|vielen|wann|dann|um|am|geht|sind|besten|top|super",
  time,
  you: "sie|ihnen|ihr|ihre[nmrs]?|dich|dir|du|dein|deine[nmrs]?|euch",
  person: "kandidat\\w*|bewerber\\w*|person\\w*|mitbewerber\\w*|kolleg\\w*",
  not: "nicht|keine?n?|nie|ohne|weder",
  until: "bis|noch|bevor|solange|erst",
  choose:
    "entschieden|entscheidung|gewahlt|ausgewahlt|vorzug|vorgezogen|eingestellt|genommen|gegeben|vergeben|besetzt|gefunden|gemacht|uberzeugt|zugesagt|fiel|zuschlag|gefallen|vorgezogen|entscheiden|uberzeugen_konnen|bevorzugt|erhalten_hat|bekommen_hat|zugesagt|wollte\\w*|bevorzugt\\w*",
  other:
    "andere[nrms]?_(?:\\w+_)?(?:kandidat\\w*|bewerber\\w*|person\\w*|mitbewerber\\w*)|jemand(?:en|em)?_ander\\w*|jemand(?:en|em)?|intern\\w*|mitbewerber\\w*|(?:kandidat|bewerber)\\w*_(?:und_\\w+_)?(?:gefunden|mit|deren|die|welche)|andere_wahl|kollegen|kollegin|(?:eine|einen|einer|einem)_(?:mitbewerber\\w*|bewerber\\w*|kandidat\\w*|kolleg\\w*)|anderweitig|andere_person",
  otherPerson:
    "(?:andere[nrms]?|bewerber\\w*_und|weitere)_(?:kandidat\\w*|bewerber\\w*|profil\\w*)|(?:kandidat|bewerber)\\w*|profile",
  better: "noch|besser|naher|mehr|genauer|starker|hoher",
  match:
    "entspr\\w*|pass\\w*|liegt|liegen|geeignet\\w*|ubereinstimm\\w*|erfahrung\\w*|uberzeug\\w*",
  goOn: "weiter\\w*|fort\\w*|berucksichtig\\w*|gemeinsam_\\w+|in_betracht|in_die_(?:engere|nahere)|weiterzu\\w+",
  picked: "ausgewahlt|berucksichtig\\w*|dabei|erfolgreich|weiter|durchsetzen|eingeladen|erste_wahl",
  cv: "bewerbung|profil|unterlagen|kandidatur",
  role: "stelle|position|vakanz|ausschreibung|rolle|job|platz|posten|assistenz|aufgabe|arbeitsplatz|anstellung",
  filled:
    "aufgehoben|besetzt|vergeben|geschlossen|gestrichen|weggefallen|zuruckgezogen|entfallt|(?:nicht|nicht_mehr|doch_nicht|nun_doch_nicht)_(?:besetzt|nachbesetzt|ausgeschrieben|verfugbar)",
  stillOpen: "noch|bis_die|sobald",
  closing: "beenden|einstellen|streichen|schliessen|gestrichen",
  hiring: "einstellen|nachbesetz\\w*|besetzen",
  fitBar:
    "(?:ganz_|optimal_|vollstandig_|ideal_|richtig_|recht_|gut_)*(?:pass\\w*|ubereinstimm\\w*|gereicht|geklappt|erfullt?|entspr\\w*|uberzeug\\w*|die_richtige\\w*|zum_zug\\w*)|zusammenpass\\w*|zu_uns_passt|ganz|ausreich\\w*|genug_erfahrung|anforderungen_\\w+|gesuchte\\w*",
  refusal:
    "nicht_auf_(?:sie|dich)|absage\\w*|absagen|abgesagt_(?:haben|werden)|abgelehnt|rennen_(?:\\w+_){0,2}?gemacht|(?:nicht|leider)_(?:\\w+_)?durchsetzen|gegen_(?:sie|dich|eine_weitere|ihre)|beenden_wir|zusammenarbeit_entschieden|wird_(?:\\w+_){0,4}?nicht_(?:nach)?besetzt|keine_(?:erfreulich\\w*|positive\\w*|besser\\w*)|nicht_gemeinsam|zweitplatziert|knapp_(?:auf|den)|nicht_anbieten|nicht_einstellen|gegen_(?:ihre|deine)_bewerbung|wahl_ist_auf|nicht_die_(?:richtige|passende)|nicht_(?:ganz|so_ganz|ganz_so)|keine_zusage|anders_entschieden|nicht_fur_sie|leider_nein|absagen|raus|aus_dem_rennen|nicht_infrage|nicht_in_frage|keine_beschaftigung|kein_angebot|zuruckziehen|nicht_zustande|nicht_machen_konnen|gegen_die_(?:\\w+_)?(?:stelle|besetzung|einstellung|schaffung|position)|kein_(?:bedarf|budget)_(?:mehr|vorhanden)|(?:sehen|sehe)_(?:sie|dich)_(?:eher|woanders|in_einer)|enttauscht|enttauschen|^leider_nicht|weitersuchen|weiter_(?:suchen|umschauen)|wird_(?:\\w+_){0,3}?nichts|umentschieden|andere_plane",
  seekOther:
    "(?:suchen|brauchen|sehen)_(?:\\w+_){0,5}?(?:jemand\\w*|eine_person|kandidat\\w*|bewerber\\w*)(?:_aber)?(?:_mit)?",
  hardChoice:
    "nicht_(?:\\w+_)?leicht_(?:gemacht|gefallen)|knappe_entscheidung|zahlreiche\\w*_bewerbungen|viele_(?:gute|qualifizierte|interessante)|trotz_des",
  farewell:
    "in_kontakt|erneut_bewerben|wieder_bewerben|zukunftige\\w*|bewerberpool|talentpool|loschen|vernichten",
  wishes:
    "alles_gute|viel_(?:erfolg|gluck)|weiteren_weg|wunschen_\\w+_(?:\\w+_){0,5}?(?:zukunft|weg|suche|erfolg|gute)",
  regret: "leider|bedauer\\w*|tut_(?:mir|uns)_leid|schade",
  group:
    "gremium|betriebsrat|schulleitung|vorstand|team|wir|fachbereich|jury|kommission|chef|geschaftsfuhrung",
  still: "noch|weiterhin|derzeit|aktuell|momentan|gerade|erst",
  pending:
    "gesprache?\\w*|vorstellungsgesprach\\w*|interviews|bewerber|prufen|prufung|auswahlverfahren|auswertung|abstimm\\w*|rennen|mitten|verfahren|zustimmen|aus|ausstehend|fehl\\w*|warten|warte|beraten|hin|geduld|tage|zeit|wochen|klaren|entscheiden",
  news: "neuigkeiten|neues|entscheidung|ruckmeldung|antwort|feedback|ergebnis|stand|nachricht|bescheid|information\\w*",
  notDone:
    "noch_nicht_(?:\\w+_)?(?:entschieden|gesprochen|fertig|so_weit|abgeschlossen|durch|gehort|vorliegen|getagt)|noch_keine?|nicht_vergessen|noch_nichts|fehlt_(?:mir_|uns_)?noch|nicht_sagen|lasst_sich_noch|zum_jetzigen_zeitpunkt|noch_unklar|noch_offen|noch_zu_fruh|steht_noch_aus|stehen_noch_aus|noch_in_(?:der|den)|noch_lauft|lauft_noch|weiss_noch|wissen_noch",
  meets: "tagt|tagen|trifft_sich|beraten|berat|entscheid\\w*|zusammen\\w*",
  approves: "zustimm\\w*|genehmig\\w*|freigab\\w*|freigegeben|freigeben|budgetfreigabe",
  ask: "muss|mussen|konnten|konnen|wurden|bitte|bitten|mochten|durfen|konntest|kannst|wurdest|brauchen|benotigen|fehlt|fehlen|brauchten|benotigten",
  stalled:
    "verzoger\\w*|eis|pausiert|zuruckgestellt|eingefroren|ruht|langer|zieht_sich|hinaus\\w*|verschiebt_sich|stockt|hakt|klemmt|einstellungsstopp|dauert|vertagt|verschoben_(?:die|auf)|hangt|zaht|liegt_auf|nach_hinten|im_ruckstand|hinterher|hinter_dem_zeitplan|im_verzug|gerutscht",
  will: "werde|werden|wird|wollen|mochten|hoffe|hoffen|sollte|sollten|kann|konnen|rufe|melde|melden|gebe|geben|horen|kommen|komme|sage|sagen|haben|wissen|weiss|hake",
  tell: "(?:uns|mich)_(?:\\w+_){0,4}?(?:bei_(?:ihnen|dir)|wieder|unaufgefordert|melden)|bescheid|auf_(?:sie|dich)_zu|ruckmeldung|von_(?:mir|uns)|mehr|nach|eine_antwort|anrufen|an|zuruck|entscheiden|bei_(?:ihnen|dir)",
  due: "am|bis|im|in|ende|anfang|mitte|nachste|kommende|spatestens|voraussichtlich|etwa|gegen|erst|danach|fallt",
  pleaseWait:
    "geduld|gedulden|funkstille|um_verstandnis|bitten_um_(?:etwas_)?(?:geduld|verstandnis)|dass_es_so_lange|nicht_vergessen|viel_los|halten_\\w+_auf_dem_laufenden|meldung_folgt|lange_bearbeitungszeit|sobald_ich|sobald_wir|sobald_dieser|melde_mich|melden_uns|hake_nach|kommen_wir_auf_sie|kommen_auf_sie|geben_(?:danach_|dann_)?(?:allen_|ihnen_|dir_)?(?:\\w+_)?bescheid|danach_entscheiden|entscheiden_wir|verstandnis|rechne(?:n)?_(?:ich_|wir_)?mit|ich_bleibe_dran|bleiben_dran|halte_sie|melde_mich|bin_dran|kummere_mich|auswertung|ergebnis",
  seeOthers: "sehen|kennenlernen|sprechen|fuhren|interviewen|abwarten",
  remaining: "alle|andere\\w*|weitere\\w*|zwei|drei|restliche\\w*|letzte\\w*|noch",
  works:
    "passt|passen|geht|ginge|klappt|klappen|recht|moglich|frei|zeit|perfekt|gut|gerne|nicht|leider|einverstanden|dann|lieber|statt|bestens|verfugbar|lieber|besser|hatte_ich|ganzen_\\w+|einrichten|in_ordnung|okay|ok|wunderbar",
  canWe:
    "konnen|konnten|geht|ginge|klappt|passt|ware|wollen|haben|hatten|hast|wie|kannst|konntest|wann|ist|lasst|sollen",
  sayTime:
    "bis_dann|bestatige\\w*|gerne|rufe_(?:sie|dich)|wir_(?:sehen|horen)_uns|findet|bis_(?=montag|dienstag|mittwoch|donnerstag|freitag)|verschieben|verlegen|sagen_wir",
  talk: "gesprach\\w*|termin\\w*|telefonat|interview|meeting|call|treffen|probetag|vorstellungsgesprach\\w*|ersatztermin|videocall|besichtigung|trial|vorschlag|austausch|besuch|rundgang|kaffee|sitzung_mit_ihnen",
  moved:
    "verschieb\\w*|verleg\\w*|verschoben|absagen|entfallen|entfallt|bestatig\\w*|vereinbar\\w*|findet|statt|vorziehen|neuen?|such\\w*|gebucht|aussuchen|auswahlen|vorschlagen|finden|andern",
  moveIt: "verschieben|verlegen|vorziehen",
  meetAt:
    "rufe_(?:sie|dich)|sehen_uns|horen_uns|kommen_sie|melden_sie_sich_am|treffen_uns|sprechen_uns",
  hitch:
    "verspatung|verhindert|dazwischengekommen|dazwischen_gekommen|uberschneid\\w*|terminkonflikt|erkrankt_ist_(?:mussen|fallt)|verspate\\w*|schaffe_es_nicht|absagen_mein|kind_ist_krank|neuer_vorschlag|krank_(?:geworden)|kurzfristig\\w*|leider_absagen",
  venue:
    "am_empfang|teams-?_?link|zoom-?_?link|einwahldaten|kalendereinladung|termineinladung|bringen_sie_(?:\\w+_){0,3}?mit|anfahrt",
  slots: "termin\\w*|uhrzeit|zeitfenster|zeiten|tag|verfugbarkeit\\w*",
  slotTalk:
    "frei|passt|aussuchen|auswahlen|wahlen|buchen|vorschlag\\w*|nennen|link|verfugbar|belegt|lieber|besser|ersatz\\w*|neuen?|unter",
  give: "schicken|senden|mitteilen|zusenden|nachreichen|reichen|zuschicken|ubermitteln|nennen|ausfullen|fullen|erlautern|erklaren|kontaktieren|beantworten|zukommen|geben|bearbeiten|losen|unterschrieben|zuruck\\w*|sagen|einreichen|ruckmelden|angeben|teilen",
  thing:
    "referenz\\w*|(?:arbeits)?zeugnis\\w*|unterlagen|lebenslauf|gehalts\\w*|kundigungsfrist|eintrittstermin|arbeitsprobe\\w*|fragebogen|personalbogen|formular\\w*|nachweis\\w*|arbeitserlaubnis|aufenthalts\\w*|portfolio|dokument\\w*|angaben|zertifikat\\w*|kopie\\w*|telefonnummer|ansprechpartner\\w*|losung|kontakt\\w*|adresse|bankverbindung|bestatigung|diplom|staatsexamen\\w*|examen\\w*|ausweis\\w*|fuhrerschein|warum|wie|arbeitsvertrag_unterschrieben|scan\\w*|unterschrieben_zuruck|aufgabe|fallstudie|ergebnisse",
  need: "fehlt|fehlen|benotigen|brauchen|brauchten|benotigten|brauche",
  enclosedTask:
    "(?:anbei|im_anhang|beigefugt)_(?:\\w+_){0,3}?(?:fallstudie|aufgabe\\w*|test|fragebogen|formular|case|ubung)|probeaufgabe|hausaufgabe",
  enclosed:
    "angehangt|anbei|im_anhang|beigefugt|beiliegend\\w*|anlage|fertig|schicke|schicken|zu|erhalten|folgt|unterschreiben|gilt|zuschick\\w*|erhaltst|bekommen|bekommst",
  oneQuestion:
    "(?:kurze|eine|letzte|noch_eine)_(?:kurze_)?(?:frage|ruckfrage)|(?:kurz_)?(?:erlautern|erklaren)_(?:warum|wie|was)|wussten_gern",
  asks: "haben|hast|sind|bist|waren|warst|wurden|wurdest|was|welche\\w*|wer|wo|wann|wie|warum|ab_wann|konnen|kannst|durfen|besitzen|wollen",
  interested: "lust|interesse|dabei|geht|passt|klappt|zeit|gesprach|termin|kennenlernen|probe",
  aboutYou:
    "was_mochten|wie_(?:lange|hoch|viel|lautet)|ab_wann|wann_(?:konnten|konnen|kannst|konntest)|haben_sie_(?:einen|eine|schon|bereits|erfahrung)|hast_du_(?:einen|eine|schon|erfahrung)|waren_sie_(?:\\w+_){0,3}?(?:einverstanden|bereit)|warst_du_\\w*_?bereit|sind_sie_(?:bereit|mobil|im_besitz)|durfen_wir|verfugen_sie|besitzen_sie|sprechen_sie|sind_sie|waren_sie|konnen_sie|wurden_sie|haben_sie|wie_stehen|welche\\w*|was",
  takeOn:
    "team_verstark\\w*|verstark\\w*|einstellen|anbieten|anzubieten|bieten|im_team|ubernehmen|an_bord|anfangen|zusage|willkommen_(?:im|bei|an)|ubertragen|gewinnen|begrussen|beschaftigen|verpflichten",
  like: "mochten|mochte|wollen|freuen_uns|freue_mich|wurden|konnen|wurde|gerne?|durfen|sollen|bitte",
  got: "(?:sie|du)_(?:haben|hast)_(?:den_job|die_stelle)|wollen_sie(?=_|$)|zusage_(?:\\w+_){0,3}?ist_da|willkommen_im_team|bieten_(?:wir_)?(?:ihnen|dir)|wir_bieten|fur_(?:sie|dich)_entschieden|feste_zusage|stelle_gehort|sie_haben_uns_uberzeugt_und|(?:sie|du)_(?:sind|bist)_(?:unsere?|dabei|eingestellt)|hat_zugestimmt|haben_uns_fur|glucklich_sie",
  contract:
    "vertrag\\w*|arbeitsvertrag\\w*|angebot|vertragsentwurf|vertragsangebot|festanstellung|anstellung|zusage|konditionen",
  pay: "brutto|gehalt|jahresgehalt|im_jahr|monatlich|festanstellung|start|stundenlohn|vergutung|e11|tvod|tv-l|entgeltgruppe|monat",
  sum: "\\d{1,3}[.,]?\\d{3}_?(?:euro|eur)?|\\d+_?(?:euro|eur|k)",
  deal: "unterschreiben|sind_sie_dabei|unbefristete\\w*_\\w+",
  otherOffer: "anderes_angebot|angebote?_von",
  advance: "laden|lade|einladen|einzuladen|eingeladen|stellen|stellt|geht|freuen",
  meetAgain:
    "kennenlernen|kennenzulernen|einladen|einzuladen|vorstellen|wiedersehen|zusammenbringen|zeigen|zur_probe|vorzustellen|naher|vertiefen|prasentieren|zu_uns_ein|laden_sie|einladen_zu|weiterfuhren|fortsetzen",
  senior:
    "\\w*leit(?:er|ung)\\w*|geschaftsfuhr\\w*|vorstand\\w*|gesamtvorstand|cto|ceo|team\\w*|kolleg\\w*|fachbereich|gesprach\\w*|personlich|probearbeit\\w*|probetag|assessment|zweite\\w*|interview|werk|chef\\w*|leitung|kennenlernen|direktion|prasident\\w*|nachst\\w*|leipzig|gremium|jury|fur_den|am|runde|buro|haus",
  nextOne:
    "nachste[nrs]?|zweite[nrs]?|weitere[nrs]?|finale[nrs]?|letzte[nrs]?|nachstes|dritte[nrs]?",
  stage: "runde|stufe|station|gesprach\\w*|phase|schritt|interview|auswahlrunde",
  nextIs: "ist|ware|mit|steht|am|findet|folgt|einladen|einzuladen|beim|bei|eingeladen",
  madeIt:
    "(?:eine_)?runde_weiter|engere_(?:aus)?wahl_(?:gekommen|geschafft)|gehoren_zu_den|letzten_(?:zwei|drei|vier)|weiter_mit|bestanden\\w*|gefallen|eingeladen_zum|dabei_beim",
  verdict: "begeistert|beeindruckt|gefallen|uberzeugt|grunes_licht|sehr_positiv",
  trial:
    "probearbeit\\w*|probetag|assessment_center|gruppeninterview|fachgesprach|zur_probe_\\w+|fallprasentation",
  congratulations:
    "gluckwunsch\\w*|gratul\\w*|gute_nachricht\\w*|freuen_uns_ihnen_mitteilen|super_neuigkeiten",
  beforeDeciding:
    "danach_entscheid\\w*|bevor_wir|entscheidung_(?:fallt|steht|treffen)|zieht_sich_die_entscheidung",
  withBoss: "liegt_(?:beim|bei_der|bei)|beim_chef|unterwegs",
  promised:
    "(?:am|bis|ende|mitte)_(?:\\w+_){0,2}?wissen_wir|wissen_wir_mehr|kommt_(?:bald|demnachst)",
  reserve: "ersatzkandidat\\w*|warteliste|falls_(?:er|sie|die_person)_absagt|zweite_wahl",
  thanks: "danke\\w*|dank|merci|dankend|lieb_von|gold_wert|nett_von",
  nice: "gefreut|freude|angenehm\\w*|schon|spass|nett\\w*|toll\\w*|sympathisch|gerne|super|prima|aufschlussreich|lieben?",
  metYou: "gesprach|kennenzulernen|kennenlernen|austausch|treffen|besuch|sehr|zeilen|worte|gemacht",
  gotIt:
    "(?:ist|sind)_(?:gut_)?angekommen|habe_(?:ich_)?(?:alles_)?erhalten|alles_klar|notiert|gebe_(?:ich_)?(?:\\w+_){0,3}?weiter|weitergeleitet|gleichfalls|ebenfalls|schon(?:en|es)_(?:feierabend|wochenende|tag)|top|passt_danke|hinweis|aufsatz|lieb_von_ihnen",
  finished: "nach|danke_fur|dank_fur|vielen_dank",
  arrived: "erhalten|eingegangen|eingang|angekommen|erreicht|bekommen|registriert",
  applying: "bewerbung|interesse_an|mitmachen",
  lookAt: "prufen|gepruft|sichten|sichtung|schauen|ansehen|bearbeiten",
  ifMatch:
    "sollten_wir|ruckfragen_ab|nach_sichtung|zusage_oder_absage|beworben_(?:hast|haben)|nehmen_uns_(?:\\w+_)?zeit",
  outreach:
    "auf_(?:sie|dich)_aufmerksam|(?:ihr|dein)_(?:xing|linkedin)?-?_?profil|mein\\w*_(?:mandant\\w*|kund\\w*)|offen_fur_(?:ein|neue)|unverbindlich\\w*|in_ihrer_nahe_suchen|interesse_an_einem_(?:unverbindlichen|austausch)|spannende_vakanz",
  promo:
    "lerne?n?_(?:sie_)?unsere|karrieretag|einstiegsmoglichkeiten|schau_(?:mal_|doch_)?(?:rein|vorbei)|tag_der_offenen|unternehmen_suchen|weitere_(?:jobs|stellen\\w*)|arbeitgeber_(?:suchen|wollen)|dein_profil_ist|profil_vervollstandigen|recruiter_(?:suchen|sehen)|heute_neu|kostenlos\\w*|gratis|jetzt_(?:bewerben|ansehen|sichern|anmelden|herunterladen|entdecken|lesen|registrieren)|(?:lade|sichere|entdecke|melde)_(?:dir_|dich_)?jetzt|tipps|leitfaden|ratgeber|neue_(?:jobs|stellen\\w*)|jobs_(?:fur|in)|passende_(?:jobs|stellen)|karrieremesse|jobmesse|rabatt|online-?seminar|webinar|gehaltsrechner|gehaltsvergleich|lebenslauf-?check|abmelden|abbestellen|jobalert|jobagent|suchauftrag|stellenempfehlung\\w*",
  aside:
    "umfrage|bewerten_sie|ihre_meinung|falsche_adresse|nicht_mehr_(?:zustandig|im_unternehmen|bei)|(?:bewerber)?konto_(?:\\w+_){0,2}?aktivieren|link_um_ihr|passwort|code_lautet|rechnung|lieferung",
  no: "keine?n?|nichts|ohne",
  notAfter: "nicht",
  startQuestion:
    "ab_wann|wann_(?:konnten|konnen|kannst|konntest)_(?:sie|du)_(?:\\w+_)?(?:anfangen|beginnen|starten)|fruheste\\w*_eintritt\\w*",
  prefer: "lieber|besser|passt|recht",
  through:
    "runde_(?:\\w+_)?(?:absolviert|bestanden|geschafft)|fehlt_(?:jetzt_)?nur_noch_(?:das|ein|der)_(?:\\w+_)?(?:gesprach|treffen|interview|kennenlernen)|runde_weiter|bestandene\\w*_test|in_die_nachste_runde_geschafft",
  good: "positive\\w*|erfreulich\\w*|besser\\w*|gute\\w*_nachricht\\w*",
  clock: "\\d{1,2}[:.]\\d\\d_uhr|\\d{1,2}_uhr|\\d{1,2}:\\d\\d",
  weighty:
    "entscheid\\w*|entschied\\w*|stelle|position|bewerb\\w*|kandidat\\w*|rolle|besetz\\w*|vergeben",
  thanksFor: "dank\\w*_(?:fur|dass)",
  process:
    "\\w*verfahren|\\w*prozess|auswahl|verfahren|auswahlverfahren|prozess|bewerbungsprozess|auswahlprozess|besetzungsverfahren|bewerbungsverfahren|suche",
  ongoing: "lauft|dauert|andauer\\w*|noch_nicht_(?:abgeschlossen|beendet)",
  listed: "shortlist",
  ended: "beendet|abgeschlossen|zu_ende|eingestellt|abgebrochen|erledigt|beenden_\\w+",
  expect: "rechne\\w*|erwarte\\w*|hoffe\\w*|gehe_davon_aus|gehen_davon_aus",
  counterfactual:
    "(?:hatte|hatten)_(?:\\w+_){0,4}?(?:gern\\w*|genommen|eingestellt|gewunscht|gehabt|gefreut)|ware_(?:\\w+_){0,3}?gewesen|anders_ausgegangen",
  badNews:
    "(?:schlechte\\w*|traurige\\w*|unerfreuliche\\w*|keine_(?:gute\\w*|schone\\w*))_(?:nachricht\\w*|neuigkeit\\w*)|andere_nachricht\\w*",
  asksThird:
    "(?:frage|hake|bohre|schaue|klare|horche)_(?:\\w+_){0,2}?nach|(?:spreche|rede|klare)_(?:\\w+_){0,4}?(?:mit|ab)|nachfragen|nachhaken|ich_klare|ich_schaue|ich_erkundige",
  polite: "bitte",
  yours: "ihre\\w*|deine\\w*|ob",
  weAreIn: "(?:wir_)?(?:sind|stehen|befinden)_(?:\\w+_){0,2}?(?:in|am)",
  looked:
    "nach_(?:\\w+_){0,2}?(?:prufung|durchsicht|abwagung|uberlegung\\w*|beratung\\w*)|haben_(?:\\w+_){0,4}?(?:gepruft|abgewogen)",
  yourWords: "frage\\w*|nachricht\\w*|mail|anliegen|grusse|dank",
  agrees: "passt_(?:mir|uns|fur|gut|super|perfekt)|geht_klar|klappt_(?:bei|gut|super)",
  stillKeen: "(?:noch|weiterhin)_(?:interessiert|interesse|verfugbar|auf_der_suche|an_der_stelle)",
  latest: "spatestens",
  receive: "erhalten|bekommen|erhaltst|bekommst|kriegst",
  free: "frei|verfugbar|zeit|erreichbar",
};
