import type { Rewrites } from "./rewrites.ts";

export const french: Rewrites = [
  [/\blundi\b/g, "monday"], [/\bmardi\b/g, "tuesday"], [/\bmercredi\b/g, "wednesday"], [/\bjeudi\b/g, "thursday"], [/\bvendredi\b/g, "friday"], [/\bsamedi\b/g, "saturday"], [/\bdimanche\b/g, "sunday"],
  [/\bjanvier\b/g, "january"], [/\bfevrier\b/g, "february"], [/\bmars\b/g, "march"], [/\bavril\b/g, "april"], [/\bmai\b/g, "may"], [/\bjuin\b/g, "june"], [/\bjuillet\b/g, "july"], [/\baout\b/g, "august"], [/\bseptembre\b/g, "september"], [/\boctobre\b/g, "october"], [/\bnovembre\b/g, "november"], [/\bdecembre\b/g, "december"],
  [/\bapres-demain\b/g, "overmorrow"], [/\bdemain\b/g, "tomorrow"], [/\baujourd'?hui\b/g, "today"],
  [/\b(?:une quinzaine|quinze jours|15 jours)\b/g, "2 weeks"], [/\bhuit jours\b/g, "1 week"],
  [/\bdans les prochains jours\b/g, "in vague 3 days"], [/\bdans les prochaines semaines\b/g, "in vague 3 weeks"],
  [/\bquelques\b/g, "vague 3"], [/\bjours (?:ouvres|ouvrables)\b/g, "business days"],
  [/\bla semaine prochaine\b|\bsemaine prochaine\b/g, "next week"], [/\b(?:du |le )?mois prochain\b/g, "next month"], [/\bcette semaine\b/g, "this week"], [/\bce mois(?:-ci)?\b/g, "this month"],
  [/\b(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday) prochaine?\b/g, "next $1"],
  [/\b(?:la |en )?fin (?:de |du |d')?(?:la |l')?/g, "end of "], [/\b(?:debut|au debut) (?:de |du |d')?(?:la |l')?/g, "early "], [/\b(?:mi-|milieu (?:de |du )?(?:la )?)/g, "mid "],
  [/\b(?:d'ici(?: a)?|au plus tard|avant la end|sous)\b/g, "by"], [/\bdans (?:les |un delai de )?/g, "within "], [/\bpas avant\b/g, "not before"], [/\bavant\b/g, "before"], [/\bjuste apres\b/g, "right after"], [/\bapres\b/g, "after"],
  [/\b(?:une?)(?= (?:jour|semaine|mois))/g, "1"], [/\bdeux\b/g, "2"], [/\btrois\b/g, "3"], [/\bquatre\b/g, "4"], [/\bcinq\b/g, "5"], [/\bdix\b/g, "10"],
  [/\bjours?\b/g, "days"], [/\bsemaines?\b/g, "week"], [/\bmois\b/g, "month"], [/\bheures\b/g, "hours"], [/\btrimestre\b/g, "quarter"], [/\bannee\b/g, "year"],
  [/\bnoel\b/g, "christmas"], [/\bpaques\b/g, "easter"], [/\bles fetes\b/g, "the holidays"], [/\b(\d{1,2})er\b/g, "$1"],
];

export const spanish: Rewrites = [
  [/\b(?:lunes|lunedi)\b/g, "monday"], [/\b(?:martes|martedi)\b/g, "tuesday"], [/\b(?:miercoles|mercoledi)\b/g, "wednesday"], [/\b(?:jueves|giovedi)\b/g, "thursday"], [/\b(?:viernes|venerdi)\b/g, "friday"], [/\bsabado\b/g, "saturday"], [/\bdomingo\b/g, "sunday"],
  [/\benero\b/g, "january"], [/\bfebrero\b/g, "february"], [/\bmarzo\b/g, "march"], [/\babril\b/g, "april"], [/\bmayo\b/g, "may"], [/\bjunio\b/g, "june"], [/\bjulio\b/g, "july"], [/\bagosto\b/g, "august"], [/\bse[p]?tiembre\b/g, "september"], [/\boctubre\b/g, "october"], [/\bnoviembre\b/g, "november"], [/\bdiciembre\b/g, "december"],
  [/\bpasado manana\b/g, "overmorrow"], [/\b(?<!la )manana\b/g, "tomorrow"], [/\bhoy\b/g, "today"],
  [/\b(?:la )?(?:proxima semana|semana que viene|semana proxima)\b/g, "next week"], [/\b(?:el )?(?:proximo mes|mes que viene)\b/g, "next month"], [/\besta semana\b/g, "this week"], [/\beste mes\b/g, "this month"],
  [/\b(?:en |durante )?los proximos dias\b/g, "in vague 3 days"], [/\b(?:en |durante )?las proximas semanas\b/g, "in vague 3 weeks"],
  [/\bproximo (?=\w+day)/g, "next "], [/\b(\w+day) (?:que viene|proximo)\b/g, "next $1"],
  [/\b(?:a )?(?:finales?|fin) de(?:l)?(?: la)?\b/g, "end of"], [/\b(?:a )?(?:principios|comienzos|inicios) de(?:l)?(?: la)?\b/g, "early"], [/\b(?:a )?mediados de(?:l)?(?: la)?\b/g, "mid"],
  [/\bno antes de(?:l)?\b/g, "not before"], [/\bantes de(?:l)? (?=end of)/g, "by "], [/\bantes de(?:l)?\b/g, "before"], [/\bdespues de(?:l)?\b/g, "after"],
  [/\ba mas tardar\b|\bpara el\b|\bhasta el\b|\bentro\b/g, "by"], [/\bdentro de\b|\ben (?:un plazo de|los proximos|las proximas)\b/g, "within"],
  [/\bun par de\b/g, "2"], [/\bun(?:os|as)\b|\balgun[oa]s\b/g, "vague 3"], [/\buna?(?= (?:dia|semana|mes))/g, "1"], [/\bdos\b/g, "2"], [/\btres\b/g, "3"], [/\bcuatro\b/g, "4"], [/\bcinco\b/g, "5"], [/\bdiez\b/g, "10"], [/\bquince dias\b/g, "15 days"],
  [/\bdias (?:habiles|laborables)\b/g, "business days"], [/\bdias?\b/g, "days"], [/\bsemanas?\b/g, "week"], [/\bmes(?:es)?\b/g, "month"], [/\bhoras\b/g, "hours"], [/\btrimestre\b/g, "quarter"],
  [/\bnavidad\b/g, "christmas"], [/\b(?:las fiestas)\b/g, "the holidays"], [/\bsemana santa\b/g, "easter"],
  [/(\d{1,2}) de (?=[a-z])/g, "$1 "],
];
