import { numbers, type Lexicon } from "./lexicon.ts";

export const spanish: Lexicon = {
  ...numbers(
    "un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiun",
  ),
  a: "un(|o|a)|primero de",
  10: "diez|una decena de",
  30: "treinta",

  monday: "lunes",
  tuesday: "martes",
  wednesday: "miercoles",
  thursday: "jueves",
  friday: "viernes",
  saturday: "sabado(|s)",
  sunday: "domingo(|s)",
  january: "enero|(el |)ano (nuevo|que viene|que entra)|(el |)(nuevo|proximo) ano",
  february: "febrero",
  march: "marzo",
  april: "abril",
  may: "mayo",
  june: "junio",
  july: "julio",
  august: "agosto",
  september: "septiembre|setiembre",
  october: "octubre",
  november: "noviembre",
  december: "diciembre",

  hour: "hora",
  hours: "horas",
  day: "dia",
  days: "dias|dias (naturales|corridos)",
  workdays: "dia(|s) (habil|habiles|laborable|laborables|laboral|laborales|de trabajo)",
  week: "semana",
  weeks: "semanas",
  weekend: "fin de semana",
  "end week": "finales de (|la |esta )semana|final de (|la |esta )semana|fines de semana",
  month: "mes",
  months: "meses",
  quarter: "trimestre",
  year: "ano",
  "2 weeks": "quince dias|15 dias|(|una )quincena",
  "1 week": "ocho dias",
  couple: "un par de|par de",
  "this week": "en el (transcurso|curso) de (|la |esta )semana",
  few: "uno(s|) pocos|una(s) pocas|un(os|as) cuant(os|as)|algun(os|as)|poc(os|as)|unos|unas",
  several: "varios|varias",
  half: "medio|media",

  today: "hoy|hoy mismo|esta (tarde|noche|manana)|a lo largo del dia|en el dia",
  tomorrow: "manana|manana (mismo|por la (manana|tarde|noche)|a primera hora)|dia de manana",
  overmorrow: "pasado manana",
  endofday: "(al |)final del dia|fin del dia|cierre (del dia|de la jornada)|ultima hora",
  spring: "primavera",
  summer: "verano",
  autumn: "otono",
  winter: "invierno",
  _: "vacaciones de verano",
  early: "principio(|s)|comienzo(|s)|inicio(|s)|primeros (|dias )de|primeros dias|a primeros",
  mid: "mediado(|s)|mitad",
  end: `
    que (acabe|termine|finalice)(| el| la)|acabar(| el| la)|terminar(| el| la)|final(|es)|fin|
    fines|ultimos dias|cierre`,
  half1: "primera (mitad|quincena)",
  half2: "segunda (mitad|quincena)",
  this: "este|esta|estos|estas|en curso|corriente",
  next: "proxim(o|a|os|as)|que viene|que viene ya|que entra|siguientes|entrante",
  following: "siguiente",
  last: "pasad(o|a|os|as)|ultim(o|a|os|as)|anterior",
  first: "primer(|o|a)",
  second: "segund(o|a)",
  third: "tercer(|o|a)",
  fourth: "cuart(o|a)",
  "final week": "ultima semana de(l|)",
  "week after next": "semana siguiente a la proxima|la otra semana",
  "following week": "(a|en|para) la siguiente|semana siguiente|semana posterior",
  weekof: "semana del|semana que empieza el",

  by: `
    a mas tardar|como (muy |)tarde|como maximo|hasta|de aqui a|no mas tarde de(l|)|como mucho|
    para`,
  on: "el|del",
  before: "antes (de|del)|previo a",
  until: "se extienden hasta|duran hasta|siguen hasta|continuan hasta",
  after: "despues (de|del)|tras|pasado el|pasada la|pasadas las",
  "following day": "(al|el) dia siguiente|al otro dia",
  sameday: "(ese|el|aquel) mismo dia|ese dia|esa (misma |)tarde|el mismo dia",
  soonafter: "(justo|poco|inmediatamente) despues (de|del)|nada mas pasar",
  from: "a partir (de|del)|desde",
  between: "entre",
  within: `
    dentro de(l|)|en (los|las) (proximos|proximas)|en el plazo de|
    en un plazo (de|maximo de|no superior a)|plazo de|en|en el proximo|en la proxima`,
  about: "unos|unas|aproximadamente|alrededor de|mas o menos|cerca de|sobre|hacia",
  orso: "o asi",
  takes: "dame|denos|danos|tarda|tardara|tardaremos|decimos|lleva|llevara|hace falta",
  atleast: `
    al menos|por lo menos|como minimo|minimo|no antes de(l|)|como pronto|mas de|como muy pronto|
    un minimo de`,
  or: "o|u",
  to: "a",
  and: "y|e",
  afterwards: "despues|luego|entonces|posteriormente|mas tarde|a continuacion",

  christmas: "navidad(|es)",
  christmaseve: "nochebuena",
  newyear: "(el |)dia de ano nuevo|primero de ano",
  newyearseve: "nochevieja|fin de ano",
  "end year": "finales de ano|final de ano|fin de ano|fin del ano",
  holidays: "las fiestas|fiestas|vacaciones de navidad|fiestas navidenas|reyes",
  allsaints: "todos los santos",
  easter: "semana santa|pascua",
  goodfriday: "viernes santo",
  pentecost: "pentecostes",

  who: "nosotros|yo|usted|ustedes|el equipo|te|le|les|nos|me|se",
  not: "no|nunca|nada|ningun(|o|a)|tampoco|ni|dificilmente",
  maybe: `
    quiza(|s)|tal vez|probablemente|posiblemente|esperamos|seguramente|ojala|deberiamos|espero|
    creo`,
  but: "pero|asi que|porque|ya que|aunque|sin embargo|por lo que|por tanto",
  once: "cuando|en cuanto|una vez|si|tan pronto como",
  soon: "pronto|en breve|lo antes posible|cuanto antes|a la mayor brevedad|proximamente|a la brevedad",
  lapsed: "(debiamos|ibamos a|teniamos que) (decidir|responder|contestar|haber)|deberiamos haber",
  answer: `
    respuesta(|s)|respond*|contest*|decid*|decision(|es)|contact*|llam*|avis*|notici*|resolucion|
    resolv*|resultado(|s)|comunic*|inform*|notific*|dir(emos|e)|decir(le|te|les)|
    sab(remos|ras|ra|ran|er|emos)|volver(emos|e)|escrib*|tendr(a|as|emos|an)|recibir(a|as)|
    confirmaremos|veredicto|novedades`,
  unheard:
    "si no (recibe|recibes|tiene|tienes|ha recibido|has recibido|sabe|sabes) (noticias|respuesta|nada)",
  own: `
    (tiene|tienes) (de |)plazo|de plazo|por favor|
    (su|tu) (respuesta|decision|confirmacion|aceptacion|plazo|fecha limite)|
    (necesit|agradec|esper)(amos|eriamos|emos|ariamos) (su|tu)|haganos|haznos|diganos|dinos|
    confirmenos|envienos|envianos|mandanos|
    (la|esta|nuestra) oferta (es|esta|sigue|vence|caduca|expira|tiene)|valida|valido|vence|
    caduca|expira|tiene(|s) hasta|tengo que|necesito|otra empresa|
    debo (responder|decidir|contestar)|mi plazo|otra oferta|
    (podria|podrias|podrian|puede|puedes|pueden) (enviar|mandar|confirmar|contestar|responder|decir|avisar|comunicar)(|nos|me)|fecha limite|
    (puede|puedes) enviarnoslo`,
  interview:
    "entrevista(|s|ndo|mos)|candidat(o|a|os|as|ura|uras)|ronda(|s)|comite|proceso de seleccion",
  meeting: `
    (la|su|tu) (proxima |segunda |primera |)(entrevista|reunion|cita|llamada) (es|sera|esta|tendra)|
    (su|tu) (entrevista|reunion|cita)|tendra lugar|esta disponible|disponible(|s)|disponibilidad|
    reunirnos|podria(|s) venir|puede(|s) venir|invitar(le|te|lo|la)|convocar|quedamos|nos vemos`,
  start: `
    fecha de (inicio|incorporacion|alta)|incorporacion|incorpor(arse|arte|arias|aria)|
    empezar(|ia|ias|a)|comenzar(|ia|ias)|puesto empieza`,
  away: `
    fuera|vacaciones|fuera de la oficina|ausente|de baja|de viaje|vuelvo|vuelve|regreso|regresa|
    de vuelta|cerrad(o|os|a)|de permiso`,
  past: `
    gracias por|recibimos|recibido|hablamos|conocimos|conocerle|conocerte|hace|ayer|desde hace|
    nos (reunimos|vimos|conocimos|encontramos)|entrevistamos|encantad(o|a|os) de`,
  ago: "atras",
  terms: `
    (dias|horas) (de vacaciones|a la semana|por semana|al mes|semanales)|a la semana|por semana|
    al mes|al ano|periodo de prueba|contrato|salario|sueldo|teletrabajo|experiencia|horario|
    preaviso|practicas|beca|jornada`,
  ".": "(buen|feliz) (fin de semana|dia)|buena semana",
  delayed: "aplazad(o|a)|pospuest(o|a)|retrasad(o|a)|paralizad(o|a)",
  "": `
    la|las|los|lo|al|de|a|en el (transcurso|curso) (de|del)|en el|en la|durante|
    a lo largo (de|del)|por|maximo|un maximo de|solo|mismo|misma|hacia el mediodia|
    por la (manana|tarde)|a las #|a la #|horas del|es|sera|son|que|como|para el|ya|todavia|
    mes de|con|su|sus|tu|un mes de`,
};
