/** Names of months and days and the small words around dates of absence, without accents, in the languages of automatic mail. */
const monthNames: readonly string[] = [
  "january jan januar jaenner janner janvier janv enero ene gennaio gen janeiro januari jan stycznia styczen sty ledna leden января январь янв tammikuuta tammikuu ocak ianuarie januar ιανουαριου січня ינואר בינואר januara",
  "february feb februar feber fevrier fevr fev febrero febbraio febb fevereiro februari lutego luty lut unora unor февраля февраль фев helmikuuta helmikuu subat februarie φεβρουαριου лютого פברואר בפברואר",
  "march mar marz maerz mrz mars marzo marco maart mrt marca marzec brezna brezen марта март мар maaliskuuta maaliskuu mart martie marts marcius μαρτιου березня מרץ במרץ מרס במרס",
  "april apr avril avr abril abr aprile aprilis kwietnia kwiecien kwi dubna duben апреля апрель апр huhtikuuta huhtikuu nisan aprilie απριλιου квітня אפריל באפריל",
  "may mai mayo maggio mag maio mei maj maja kvetna kveten мая май toukokuuta toukokuu mayis majus μαιου травня מאי במאי",
  "june jun juni juin junio giugno giu junho czerwca czerwiec cze cervna cerven июня июнь июн kesakuuta kesakuu haziran iunie junius ιουνιου червня יוני ביוני",
  "july jul juli juillet juil julio luglio lug julho lipca lipiec lip cervence cervenec июля июль июл heinakuuta heinakuu temmuz iulie julius ιουλιου липня יולי ביולי",
  "august aug aout agosto ago agosto augustus augusti sierpnia sierpien sie srpna srpen августа август авг elokuuta elokuu agustos augusztus αυγουστου серпня אוגוסט באוגוסט",
  "september sep sept septembre septiembre settembre set setembro wrzesnia wrzesien wrz zari сентября сентябрь сен сент syyskuuta syyskuu eylul septembrie szeptember σεπτεμβριου вересня ספטמבר בספטמבר",
  "october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik paz rijna rijen октября октябрь окт lokakuuta lokakuu ekim octombrie οκτωβριου жовтня אוקטובר באוקטובר",
  "november nov novembre noviembre novembro listopada listopad lis ноября ноябрь ноя marraskuuta marraskuu kasim noiembrie νοεμβριου листопада נובמבר בנובמבר",
  "december dec dezember dez decembre diciembre dic dicembre dezembro grudnia grudzien gru prosince prosinec декабря декабрь дек joulukuuta joulukuu aralik decembrie δεκεμβριου грудня דצמבר בדצמבר",
];
const dayNames: readonly string[] = [
  "monday mon montag lundi lunes lunedi segunda segunda-feira maandag mandag mandag poniedzialek poniedzialku pondeli понедельник понедельника maanantai maanantaina",
  "tuesday tue tues dienstag mardi martes martedi terca terca-feira dinsdag tisdag tirsdag wtorek wtorku utery вторник вторника tiistai tiistaina",
  "wednesday wed mittwoch mercredi miercoles mercoledi quarta quarta-feira woensdag onsdag sroda srode sroda streda stredu среда среду среды keskiviikko keskiviikkona",
  "thursday thu thur thurs donnerstag jeudi jueves giovedi quinta quinta-feira donderdag torsdag czwartek czwartku ctvrtek четверг четверга torstai torstaina",
  "friday fri freitag vendredi viernes venerdi sexta sexta-feira vrijdag fredag piatek piatku patek пятница пятницу пятницы perjantai perjantaina",
  "saturday sat samstag sonnabend samedi sabado sabato zaterdag lordag sobota sobote sobotu суббота субботу lauantai",
  "sunday sun sonntag dimanche domingo domenica zondag sondag niedziela niedziele nedele nedeli воскресенье sunnuntai",
];

export const months = numbered(monthNames);
export const weekdays = numbered(dayNames);

/** Takes accents off and makes letters small, so that one spelling in these lists serves for all. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}{0,3})\p{M}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .replaceAll("ı", "i")
    .replace(/[’‘´`]/g, "'")
    .replace(/[“”„«»]/g, '"');
}

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    names.flatMap((line, index) => line.split(" ").map((name) => [fold(name), index + 1] as const)),
  );
}

const day = `(?:(?:the|den|dem|der|le|el|il|lo|dia|o|de|on|am|zum|al|w|we|${[...weekdays.keys()].join("|")}),?\\.?\\s*){0,3}`;

/** What stands left or right of a date and says which end of the absence it is. */
export const around = {
  /** The date is the first day back. */
  backLeft:
    /(\b(back|catch(?:ing)? up|get(?:ting)? (?:to|round to|through) (?:my|your|this|it|all|e-?mails?|the)(?: \p{L}+)?(?= on\b| from\b|\s+$)|(?:answer|reply|respond|replying|read)(?: to)?(?: my| your| all| the)? ?(?:e?-?mails?|messages?|inbox)?(?= on\b| from\b| first thing\b|\s+$)|returns?|returning|revert|resum\w+|reachable again|di nuovo|de volta|weer|igen|resumes?|reopens?|riapre|выхожу|available again|wieder|zurueck|zuruck|rueckkehr|ruckkehr|retour|reviens|reviendrai|rentre|rentrerai|regres\w*|vuelv\w*|volver\w*|vuelta|reincorpor\w*|rientr\w*|torn\w*|ritorn\w*|volt[oa]\w*|voltar\w*|retorn\w*|terug|tillbaka|ater|tilbage|tilbake|wrac\w*|wroce|powroc\w*|powrot\w*|zpet|opet|vrat\w*|palaan|takaisin|donec\w*|donuy\w*|revin|revenim|intorc|vissza\w*|reprend\w*|read again|again|dostepn\w*|tillganglig|vender)|верн\S*|возвращ\S*|выйду|выхожу|выход\S*|на месте|в офисе|на работе|на рабочем месте|поверн\S*|επιστρ\S*|אחזור|אשוב|חוזר\S*|שבה?)(?![\p{L}])[^!?\n]{0,45}$/u,
  backRight:
    /^\W{0,3}(\p{L}+\s+){0,5}(wieder|zurueck|zuruck|erreichbar|back\b(?!\s*(?:on|from|by|in the office)?\s*(?:the\s|next\s)?(?:\d|mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|available again|de retour|de regreso|di nuovo|de volta|terug|weer|tillbaka|ater|tilbage|tilbake|z powrotem|zpet|takaisin|снова|vissza|jovok|donec\w*|donuy\w*|ofise|read my|lees ik|bin ich|am i back)|^\s?[）)]?(に|から|より|は)?[ごお]?(返信|連絡|通常|業務|営業|出社|復帰|戻|出勤|再開|対応|업무|에?\s?(복귀|돌아|출근)|부터\s?(업무|출근)|回到|返回|回来|恢复)/u,
  /** Another is back on the date, whom the writer names instead. */
  someoneElse:
    /\b(who|she|he|er|sie|colleague|collegue) (is|will be|returns?|ist|est) [^.!?]{0,30}$/u,
  /** Of mail that is read again from the date on. */
  readAgain:
    /^\W{0,3}((lees|beantwoord) ik|(lese|beantworte|bearbeite|antworte|melde|kummere) ich|(i will|i'll|i) (read|answer|reply|respond)|je (lirai|repondrai|traiterai)|(leere|contestare|respondere|leggero|rispondero|responderei|lerei)\b)/,
  /** Days on which the writer always works, or never does. */
  usualDays:
    /\b(working|office|non-working) (days|hours|pattern|week)\b(?:(?!\b(?:away|leave|off|out|until)\b)[^.!?;])*$|\b(arbeitstage|jours (travailles|de presence)|dias laborables|werkdagen|giorni lavorativi)\b[^.!?;]*$|\bi (only |usually |normally |always |do not |don't )*work( on)? (?:(?!\b(?:away|leave|off|out|until)\b)[^.!?;])*$/,
  from: new RegExp(
    `(^|[^\\p{L}])(ab|ab dem|from|as of|starting|a partir d[ue]l?|a partire dal|a partir de|desde|des|vanaf|fran|fra|od|с|с|начиная с)\\s*${day}$`,
    "u",
  ),
  /** The date is the last day away. */
  inclusiveLeft: new RegExp(
    `(至|到|einschliesslich|einschl\\.?|inklusive|inkl\\.?|inclusive|including|through|thru|t/m|tot en met|y compris|inclus|t\\.?o\\.?m\\.?|till och med|til og med|last day (away|out|off)( is| will be)?|letzter urlaubstag( ist)?|(the )?end of|last day|wlacznie( do)?|vcetne)\\s*(zum|of|au|al)?\\s*(?:\\p{L}+ (?=\\p{L}+,))?${day}$`,
    "u",
  ),
  inclusiveRight:
    /^[\s,(]{0,3}(-?ig bezarolag|bezarolag|inclusive|inclusief|inclu[is]\w*|included|einschl\w*|inkl\w*|compris\w*|incluso|incl\b|wlacznie|vcetne|mukaan lukien|asti|saakka|включительно|compreso|comprese|compresi|включно|כולל|συμπεριλαμβ|まで|까지|为止|の間)/u,
  rangeLeft: new RegExp(
    `(\\d(st|nd|rd|th|er|º|°|日|号|일)?\\.?(?:[（(][月火水木金土日][）)])?|\\p{L}{3,}\\.?)\\s*(-|–|—|〜|~|～|\\bto|\\bbis( zum)?|\\bau|\\bal|\\bao|\\ba|\\bate|\\btot|\\btill|\\btil|\\bdo|\\bpo|по|\\basti|\\b(?:and|und|et|y|e|en|och|og|ja|i|a)|\\sи|から|부터|至|到)\\s*${day}$`,
    "u",
  ),
  /** `Monday and Tuesday`, `Mon–Wed`: the second is the last of them. */
  weekdaysLeft: new RegExp(
    `(?<!\\p{L})(${[...weekdays.keys()].join("|")})\\.?,?\\s*(-|–|to|through|and|&|und|bis|et|au|y|al|e|en|och|og|i|a)\\s*$`,
    "u",
  ),
  /** By common use the date is the first day back; the day before is the last day away. */
  untilLeft: new RegExp(
    `(^|[^\\p{L}])(until|untill|till|til|'til|before|bis( zum)?( einschl)?|jusqu'?\\s?(au|a)|hasta|fino (a|al|all')|fino|ate|tot|do|до|по|t\\.?o\\.?m|tills|till|til|asti|saakka|עד|έως|μεχρι|pana( la| pe)?|до|avant|prima del|voor|innan|pred)\\s*${day}$`,
    "u",
  ),
  /** As untilLeft, in languages that say it behind the date. */
  untilRight:
    /^'?\p{L}{0,3}\s+(?:(?:tarihine|gunune|sabahina|aksamina)\s+)?(kadar|dek|degin)(?!\p{L})|^-?ig(?!\p{L})/u,
  /** The date is the one day away. */
  awayLeft: new RegExp(
    `(out of (the )?office|\\booo|\\baway|\\boff|on leave|on vacation|nicht im (buro|haus|hause)|abwesend|unavailable|absent\\w*|fuera de la oficina|ausente|fuori (sede|ufficio)|assente|afwezig|franvarande)( all day)?\\s*(today|heute)?,?( and| und| &)?\\s*${day}$`,
    "u",
  ),
} as const;
