import { numbers, type Lexicon } from "./lexicon.ts";

export const german: Lexicon = {
  ...numbers(
    "ein(|s|e|er|en|em|es) zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig einundzwanzig",
  ),
  30: "dreißig",
  a: "ein(|s|e|er|en|em|es)",

  monday: "montag(|s)",
  tuesday: "dienstag(|s)",
  wednesday: "mittwoch(|s)",
  thursday: "donnerstag(|s)",
  friday: "freitag(|s)",
  saturday: "samstag(|s)|sonnabend",
  sunday: "sonntag(|s)",
  january: "januar(|s)|janner|jan(| .)|(neue|neuen|neues|kommenden|nachsten) jahr(|es)",
  february: "februar(|s)|feb(| .)",
  march: "marz|maerz",
  april: "april(|s)",
  may: "mai",
  june: "juni(|s)",
  july: "juli(|s)",
  august: "august(|s)|aug(| .)",
  september: "september(|s)|sept(| .)",
  october: "oktober(|s)|okt(| .)",
  november: "november(|s)|nov(| .)",
  december: "dezember(|s)|dez(| .)",

  hours: "stunde(|n)",
  day: "tag|tages|tage",
  days: "tag(e|en)",
  workdays: "(arbeits|werk|geschafts|bank)tag(|e|en|es|s)",
  week: "woche",
  weeks: "wochen",
  weekend: "wochenende(|s)",
  month: "monat(|s|es)",
  months: "monat(e|en)",
  quarter: "quartal(|s|es)",
  year: "jahr(|es|e)",
  few: "ein paar|einige(|r|n)|wenige(|r|n)|paar",
  several: "mehrere(|r|n)",
  half: "halfte|haelfte",
  half2: "zweite(|n|r) halfte",
  half1: "erste(|n|r) halfte",
  "a week and half": "anderthalb wochen|eineinhalb wochen",

  today: "heute|heute (abend|nachmittag|noch)|laufe des tages|heutigen tag|noch heute",
  tomorrow: `
    morgen|morgen (fruh|vormittag|mittag|nachmittag|abend)|morgen im laufe des tages|
    morgigen tag`,
  overmorrow: "ubermorgen|uebermorgen",
  endofday:
    "ende des (|arbeits|heutigen )tages|tagesende|geschaftsschluss|feierabend|dienstschluss",
  "end week": "wochenende hin",
  spring: "fruhling|fruhjahr",
  summer: "sommer(|s)",
  autumn: "herbst(|es)",
  winter: "winter(|s)",
  "this month": "laufe des monats",
  "this week": "laufe der woche",
  "following day": "tags darauf|am tag (darauf|danach)|(am |)folgetag|am nachsten tag",
  "end month": "monatsende|ultimo|monatswechsel",
  "end quarter": "quartalsende",
  "end year": "jahresende|jahresschluss",
  "early month": "monatsanfang|monatsbeginn",
  "mid month": "monatsmitte",
  "early week": "wochenanfang|wochenbeginn|beginn der woche",
  "mid week": "wochenmitte",
  "early january": "jahresanfang|jahresbeginn",

  early: "anfang|beginn|zu beginn|zu anfang",
  mid: "mitte",
  late: "spat|gegen ende",
  end: "ende|ende hin|ablauf",
  this: "diese(|r|s|n|m)|laufende(|n|r|s)|aktuelle(|n|r)",
  next: "nachste(|r|n|m|s)|naechste(|r|n|m|s)|kommende(|r|n|m|s)|folgende(|r|n|m|s)",
  "week after next": "ubernachste(|n|r) woche|uebernachste(|n|r) woche",
  "after next": "ubernachste(|r|n|m|s)|ubernachste|ubernachster",
  "following week": "woche darauf|darauffolgende(|n|r) woche|folgewoche|woche danach",
  last: "letzte(|r|n|m|s)|vergangene(|r|n|m|s)|vorige(|r|n|m|s)",
  first: "erste(|r|n|s)",
  second: "zweite(|r|n|s)",
  third: "dritte(|r|n|s)",
  fourth: "vierte(|r|n|s)",
  "final week": "letzte(|n|r) woche (im|des)",
  weekof: "woche (vom|ab|ab dem|des)|woche ab (dem|montag)",
  weekno: "kw|kalenderwoche",

  by: `
    bis|spatestens|spaetestens|bis (spatestens|spaetestens|einschließlich|inklusive|langstens)|
    spatestens bis`,
  on: "um den|am|zum|den|dem|vom|zum",
  before: "vor|bevor",
  until: "bis noch|laufen noch bis|dauern (noch |)bis|gehen noch bis|laufen bis",
  after: "nach|im anschluss an",
  sameday:
    "(|noch )(am|an|an dem|an diesem) (selben|gleichen|dem|diesem) (tag|nachmittag|abend)|an (dem|diesem|jenem) tag|selben tag(s|es)",
  soonafter: "(kurz|gleich|direkt|unmittelbar) (nach|danach)",
  from: "ab|seit dem",
  between: "zwischen",
  within: `
    innerhalb|binnen|innert|in den (nachsten|kommenden)|
    innerhalb (von|der|des) (nachsten|kommenden)`,
  about: "etwa|ungefahr|circa|ca .|rund|um die|gut|knapp|gegen|voraussichtlich",
  orso: "oder so",
  takes:
    "geben sie (mir|uns) (bis|noch|zeit|eine|zwei)|dauert|dauern|brauchen|benotigen|nimmt|in anspruch",
  atleast: `
    mindestens|wenigstens|fruhestens|fruehestens|nicht vor|nicht fruher als|nicht eher als|
    keinesfalls vor|mehr als|langer als|zumindest`,
  or: "oder|bzw .|bzw|beziehungsweise|respektive",
  to: "bis zu",
  and: "und",
  afterwards: "dann|danach|anschließend|im anschluss|daraufhin|spater|darauf",

  christmas: "weihnachten|weihnachtstag(|e|en)|feiertag(e|en)",
  christmaseve: "heiligabend|heiliger abend|heiligen abend",
  newyear: "neujahr|jahreswechsel",
  newyearseve: "silvester",
  holidays: "weihnachtsferien|weihnachtspause|weihnachtsurlaub|festtag(e|en)|betriebsferien",
  allsaints: "allerheiligen",
  easter: "ostern|osterferien|osterfeiertag(e|en)",
  goodfriday: "karfreitag",
  eastermonday: "ostermontag",
  pentecost: "pfingsten",

  who: "wir|ich|sie|er|es|man",
  not: "nicht|kein(|e|en|er|es|em)|nie|nichts|niemand|kaum|weder",
  maybe:
    "vielleicht|hoffentlich|wahrscheinlich|vermutlich|eventuell|evtl .|moglicherweise|hoffen|eher",
  but: "aber|jedoch|weil|denn|daher|deshalb|sodass|so dass|allerdings|sonst|dass|wobei|da wir",
  once: "sobald|wenn|nachdem|falls",
  soon: `
    bald|baldmoglichst|schnellstmoglich|in kurze|demnachst|zeitnah|so bald wie moglich|
    so schnell wie moglich|in absehbarer zeit`,
  lapsed: "wollten (eigentlich|wir)|hatten wir (eigentlich|vor)|hatte(|n) (bis|schon)",
  answer: `
    meld(e|en|et)|gemeldet|bescheid|ruckmeldung|rückmeldung|antwort(|en)|
    entscheid(e|en|et|ung|ungen)|entschieden|
    (kontaktieren|informieren|benachrichtigen|anrufen|zuruckrufen|mitteilen|verstandigen|unterrichten)|
    ruckruf|(rufe|rufen) (ich|wir|sie|dich)|hor(e|en|t) (sie|wir|du|voneinander)|von uns (horen|zu horen)|
    von uns|horen|absage|zusage|ergebnis(|se)|auf (sie|dich) zu|auf sie zukommen|nachricht|
    ergebnisse|feedback|wissen wir|wissen|ruckfrage|(gebe|geben) (ihnen|dir)|planen|rechnen|
    rechnen sie (bitte |)mit|schreiben ihnen|schicken ihnen|senden ihnen|schreibe ihnen|(sie |)(erhalten sie|sie erhalten|sie bekommen|bekommen sie)`,
  unheard:
    "(falls|wenn|sollten) sie (bis dahin |)(nichts|keine ruckmeldung|keine antwort|keine nachricht)",
  own: `
    (angebot|platz|stelle) (halten|offen)|uberlegen|schlafen sie|nachdenken|
    bitte|(konnten|konnen|wurden) sie (uns|mir|bitte)|zu(senden|schicken)|
    (ein|nach)(reichen|zureichen)|geben sie (uns|mir)|
    ihre (antwort|ruckmeldung|entscheidung|zusage|frist|ruckantwort)|
    ihrer (frist|entscheidung|zusage|ruckmeldung)|(teilen|lassen) sie (uns|mir)|
    lassen sie es uns|(melden|entscheiden) sie sich|ruckmeldung von ihnen|von ihnen|
    (angebot|es) gilt|angebot (ist|bleibt|steht|lauft)|gultig|sie haben (noch |)(bis|zeit)|
    haben sie (bis|zeit)|ich (muss|soll) mich|ich muss|muss ich|
    mein(|e|em|er) (frist|entscheidung)|anderes angebot|anderen angebot|
    (annahme|abgabe)(frist|schluss)|(senden|schicken|reichen) sie|
    unterschrieben|zuruckschicken|zuruckzusenden|bedenkzeit`,
  interview: `
    gesprach(|e|en|s|srunde)|interview(|s)|kandidat(|en|innen)|bewerber(|n|innen)|auswahlrunde|
    bewerbungsgesprach(|e|en)|vorstellungsgesprach(|e|en)|runde(|n)|bewerbung(|en)|
    auswahlverfahren|gremium|(bewerbungs|einsende)(frist|schluss)|bewerbungsende|erstgesprach(|e|en)|zweitgesprach(|e|en)`,
  meeting: `
    (ihr|unser|das|dein|nachstes|ihr nachstes) (vorstellungsgesprach|gesprach|interview|termin|zweitgesprach|telefonat)|
    findet|stattfinden|statt|einladen|laden wir sie|passt ihnen|passt es ihnen|hatten sie zeit|
    haben sie zeit|hatten sie|konnten sie (am|um)|treffen|sehen wir uns|kennenlernen|kennenzulernen|verfugbar`,
  start: `
    arbeitstag|(arbeits|dienst|stellen|vertrags)(beginn|antritt)|eintritt(|stermin|sdatum)|arbeitsantritt|antritt|startdatum|
    starttermin|anfangen|beginnen|einstieg|stelle beginnt|besetzen|besetzt|zu besetzen`,
  away: `
    erreichbar|urlaub|abwesend|abwesenheit|nicht im (buro|haus)|zuruck|wieder da|wieder im (buro|haus)|
    verreist|krank(|geschrieben)|dienstreise|elternzeit|außer haus|unterwegs|geschlossen`,
  past: `
    bekommen|erhalten|eingegangen|haben wir am|danke fur|vielen dank fur|dank fur|gesprochen|
    erhalten haben|kennengelernt|seit|gestern|beworben|gefuhrt|gegrundet|eroffnet|umgezogen|war|waren|getroffen|gefreut`,
  ago: "her",
  terms: `
    (urlaubstage|gehalt|vertrag|probezeit|kundigungsfrist|homeoffice|befristet|berufserfahrung|erfahrung|wochenstunden|stunden pro woche|stundenwoche|tage pro woche|tage die woche|pro woche|(tage|stunden|euro) (in der woche|im monat|im jahr)|offnungszeiten|sprechzeiten|gleitzeit)|
    (tage|stunden|wochen) (urlaub|homeoffice)`,
  ".": "(schones|schonen|gutes) (wochenende|tag|abend)|schone woche|angenehme woche",
  delayed: "verschoben|verschiebt sich|verzogert|pausiert",
  "": `
    herum|d(er|ie|as|en|em|es)|zu|zum|zur|an|im|in|ins|von|vom|uber|als|noch|erst|schon|auch|
    sehr|uhr|etwa im|irgendwann|spatestens|allerspatestens|maximal|hochstens|langstens|um #|
    lauf(e|) de(r|s)|verlauf(e|) de(r|s)|ca|mal|zeit|frist von|zeitraum von|nur|vormittag(|s)|
    nachmittag(|s)|mittag(|s)|abend(|s)|fruh|dienstschluss|sein|ist|sind|wird|werden|haben|hat|
    hatten|sollten|mit|fur|ein maximum von|einschließlich`,
};
