import type { Concepts } from "../template.ts";

const time =
  "lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|hoy|tarde|mediodia|(?:a_)?las?_\\d{1,2}(?:[:.]\\d\\d)?|\\d{1,2}[:.]\\d\\d|(?:la_)?semana_que_viene|(?:la_)?proxima_semana|\\d{1,2}_de_[a-z]+|misma_hora|a_las_[a-z]+";

/** What Spanish answers speak of. */
export const spanish: Concepts = {
  speaks:
    "el|los|las|de|que|en|por|para|una|con|tu|te|su|es|gracias|no|hemos|nos|al|lo|se|del|la|muy|mas|ya|estas|tienes|recibido|igualmente|perfecto|cuando|genial|enhorabuena",
  time,
  you: "tu|te|ti|usted|su|le|tus|sus|contigo|vosotros|os",
  person: "candidat\\w*|perfil\\w*|personas?|aspirantes?",
  not: "no|ni|nunca|sin|tampoco",
  until: "hasta|todavia|aun|por_ahora",
  choose:
    "elegid\\w*|elegimos|seleccionad\\w*|optado|decantad\\w*|contratad[oa]_(?:a|internamente)|contratado|continuar|seguir|avanzar|apostado|decidido|quedado|escogid\\w*|cubierto|ofrecido_el_puesto|preferido|asignad\\w*|prefer\\w+",
  other:
    "otr[oa]s?_(?:candidat\\w*|person\\w*|perfil\\w*|aspirant\\w*)|(?:un|una)_(?:candidat\\w*|perfil|persona|companer\\w*)|alguien|intern\\w*|de_la_casa|(?:perfil|persona|candidat\\w*)_(?:con|mas|que)",
  goOn: "adelante|avanz\\w*|continu\\w*|seguir|prosegui\\w*|mas_lejos",
  picked: "seleccionad\\w*|elegid\\w*|escogid\\w*|admitid\\w*|considerad\\w*",
  cv: "candidatura|solicitud|perfil|curriculum",
  role: "puesto|vacante|plaza|posicion|oferta|proceso|busqueda",
  filled:
    "cubiert\\w*|cerrad\\w*|cancelad\\w*|ocupad\\w*|anulad\\w*|adjudicad\\w*|asignad\\w*|quedado_\\w+",
  stillOpen: "todavia|aun|no_se_ha",
  closing: "cancel\\w*|cerra\\w*|anul\\w*",
  fitBar:
    "(?:encaj\\w*|ajust\\w*|cumpl\\w*|alcanz\\w*|adapt\\w*|suficiente\\w*|lo_que_buscamos|convencid\\w*|adecuad\\w*)",
  refusal:
    "descartad\\w*|desestimad\\w*|rechazad\\w*|rechazar\\w*|no_(?:\\w+_){0,2}?(?:has_sido(?!_tu)|fuiste|hemos_podido_seleccionar)|se_ha_quedado_la|retiramos_la_oferta|otra_persona|decidido_no|no_podemos_(?:ofrecer|seguir|continuar|avanzar)|no_contar_contigo|en_esta_ocasion_(?:\\w+_){0,2}?(?:no|buscamos)|no_vamos_a_(?:contar|continuar|seguir)|no_contaremos|han_preferido|preferido_a|hemos_preferido|no_va_a_poder|no_sigues|no_continuas|descartamos|no_ha_podido|te_has_quedado_fuera|no_eres|elegido_a_otr\\w+|decepcion\\w*|decepcionar\\w*",
  seekOther:
    "buscamos_(?:a_)?(?:alguien|una_persona|un_perfil|otro)|con_mas_(?:experiencia|trayectoria|recorrido)",
  hardChoice:
    "decision_(?:ha_sido_|fue_)?(?:dificil|complicada)|muchas_candidaturas|nivel_(?:muy_)?alto|muy_renid\\w*",
  farewell:
    "(?:guardar|conservar|mantendr|tendr|guarda)\\w*_(?:\\w+_){0,4}?(?:curriculum|cv|datos|perfil|cuenta)|futuras?_(?:oportunidades|vacantes|procesos|ofertas)",
  wishes: "(?:deseamos|deseo)_(?:\\w+_){0,4}?(?:suerte|exito|mejor|exitos)|mucha_suerte",
  regret: "lamentablemente|desafortunadamente|por_desgracia|lament\\w*|sentim\\w*|lo_siento|aunque",
  group: "comite|comision|equipo|direccion|gerencia|nosotros|consejo",
  still: "aun|todavia|seguimos|sigo|seguim\\w*|actualmente|en_proceso",
  pending:
    "entrevist\\w*|valor\\w*|evalu\\w*|pendient\\w*|esper\\w*|a_la_espera|revis\\w*|candidat\\w*|sin|proceso|no",
  news: "noticias|novedades|decision|respuesta|informacion|resolucion",
  notDone:
    "todavia_no|aun_no|no_(?:\\w+_){0,3}?todavia|seguimos_sin|sigue_pendiente|a_la_espera|falta_que|no_nos_hemos_olvidado|pronto_para|es_pronto|seguimos_en_ello|sin_novedad|no_se_nada|no_hay_nada",
  meets: "se_reune\\w*|se_reunira|decid\\w*|resuelv\\w*",
  approves: "aprob\\w*|aprueb\\w*|aprobacion|visto_bueno|autoriz\\w*",
  ask: "podrias|podria|puedes|puede|por_favor|necesitamos|necesito|tiene|falta|falta_que|te_pido|rogamos|nos|faltan",
  stalled:
    "retras\\w*|en_pausa|paralizad\\w*|congelad\\w*|detenid\\w*|demora\\w*|suspendid\\w*|aplazad\\w*|pospuest\\w*",
  will: "esperamos|espero|te|os|le|tendras|tendremos|sabras|sabremos|podremos|podre|se|vamos_a|voy_a|quedamos",
  tell: "aviso|avisamos|avisare\\w*|decimos|dire|diremos|informa\\w*|mantendr\\w*|contare\\w*|contact\\w*|respuesta|noticias|llamo|llamare|tomara|comunicar\\w*|responder\\w*|digo",
  due: "el|antes_de|antes_del|en|a_finales|a_principios|a_mediados|durante|dentro_de|la|para|hacia",
  pleaseWait:
    "paciencia|perdona_(?:el|la)|disculp\\w*_(?:el|la|por)|en_cuanto_(?:sepa|tenga|podamos)|silencio|te_mantendr\\w*|demora|a_la_espera|te_aviso|os_decimos|te_decimos",
  seeOthers: "entrevistar|entrevistando|conocer|ver|hablar_con",
  remaining: "otr[oa]s|demas|todos|todas|varios|dos|tres|ultim\\w*",
  beforeDeciding:
    "antes_de_(?:decidir|tomar|elegir)|la_decision|tomar_una_decision|decision_se|(?:tomar\\w*|decidir\\w*)_(?:una|la|nuestra)_decision",
  promised:
    "semana_que_viene_(?:\\w+_){0,2}?(?:decimos|aviso)|a_finales_de|pronto|te_cuento|te_cuento_despues|luego_te|ya_te|se_ha_pasado|decidir",
  withBoss: "lo_apruebe|de_la_central|depende_de|direccion_(?:tiene|debe)",
  reserve: "lista_de_(?:espera|reserva)|si_(?:\\w+_)?(?:rechaza|renuncia)",
  works:
    "viene_bien|va_bien|puedo|imposible|libre|disponible|parece|perfecto|podria|seria|mejor|bien|viene|va|no|dejamos|te|te_importaria|fuera|por_la_manana|mejor_por|me_va|nos_va|vendria",
  canWe: "podemos|podriamos|puedes|podrias|podria|te|le|que|cuando|a_que|lo|seria|tienes|nos",
  sayTime: "confirm\\w*|nos_vemos|quedamos|para|hasta_el|cambiar|reunion|dejamos|mejor|entrevista",
  talk: "entrevista|llamada|reunion|cita|videollamada|charla|hora|encuentro|visita|reunion_contigo|manana_por",
  moved:
    "aplazar|cambiar|mover|cancelar|confirm\\w*|reprogramar|posponer|adelantar|cancelad\\w*|aplazad\\w*|fijar|para_el",
  moveIt: "lo_dejamos|pasarlo|moverlo|cambiarlo|aplazar",
  meetAt: "nos_vemos|te_(?:llamo|espero|esperamos)|hablamos|vienes",
  hitch:
    "me_(?:ha_)?surgi\\w*|imprevisto|no_(?:me_)?(?:viene|va)_bien|llego_tarde|no_puedo|me_es_imposible|tengo_otra",
  venue: "en_la_oficina|enlace_(?:de|a|para)|por_(?:teams|zoom|meet)|en_recepcion",
  slots: "disponibilidad|horarios?|hueco|fecha|dia",
  slotTalk: "tu|tienes|que|propon\\w*|elige|escoge|reserva|viene|prefieres|libre",
  give: "enviar\\w*|envi\\w*|mandar\\w*|mand\\w*|facilitar\\w*|pasar|pasas|rellen\\w*|complet\\w*|devolv\\w*|devuelv\\w*|saber|indicar\\w*|decir\\w*|adjuntar|aportar|remitir|dar\\w*",
  thing:
    "referencias?|curriculum|cv|titulo\\w*|certificad\\w*|expectativa\\w*|pretensiones|salari\\w*|preaviso|documento\\w*|documentacion|formulario|cuestionario|portfolio|permiso|dni|contacto|datos|prueba|ejercicio|copia|incorporacion|telefono|nomina\\w*|carne\\w*|nominas?|foto|ultimas|vida_laboral|cuenta",
  need: "necesitamos|necesito|falta|faltan|nos_falta|precisamos",
  enclosedTask:
    "adjunto_(?:\\w+_){0,3}?(?:prueba|ejercicio|caso|test|cuestionario)|prueba_tecnica_por",
  enclosed: "adjunt\\w*|firm\\w*|llegara|te_paso|envio|mand\\w*|condiciones",
  oneQuestion: "una_(?:duda|pregunta|cosa)|nos_preguntabamos",
  asks: "tienes|tiene|estas|esta|estarias|que|cual|cuales|cuando|donde|como|cuanto|por_que|podrias|podria|puedes|nos|sabes|has|eres|puede",
  interested:
    "interesa\\w*|gustaria|te_va|viene|hablar|llamar|entrevista|conocer|unirte|te_parece|disponib\\w*",
  aboutYou:
    "tienes_(?:\\w+_)?\\w+|cuando_podrias|cual_(?:es|seria)|cuanto|estarias_dispuest\\w*|has_(?:trabajado|usado)|puedes_(?:trabajar|viajar)|nos_pasas|podrias_enviar\\w*|hablas|conoces|vives|conduces|sabes|eres|tienes|te_importaria_(?:viajar|trabajar)|cuanto|cual|cuales|cuanto_(?:ganas|cobras)|expectativas?_(?:salarial\\w*|economic\\w*)",
  takeOn:
    "ofrecerte\\w*|ofrecerle|que_te_(?:unas|incorpores)|incorporarte|contratarte|contar_contigo|que_formes_parte|hacerte_una_oferta|unirte_a",
  like: "nos_complace|complace|encantad\\w*|alegra|gustaria|gustado|queremos|quiere|quieren|felices|invitarte|invitamos|encanto|encantado|quiere_verte",
  got: "(?:estas|has_sido)_contratad\\w*|el_puesto_es_tuyo|la_plaza_es_tuya|te_ofrecemos|te_hacemos_una_oferta|eres_(?:la|el)_elegid\\w*|bienvenid\\w*_al_equipo|empiezas_el|hemos_decidido_contratarte|te_has_quedado_el|(?:el|la)_(?:puesto|plaza)_es_(?:para_ti|tuy\\w+)|visto_bueno|estas_dentro|bienvenid\\w*|eres_de_los_nuestros",
  contract: "contrato|oferta|propuesta|carta_oferta|condiciones|indefinido",
  otherOffer: "otra_oferta|ofertas_de_empleo|ver_oferta",
  pay: "brutos?|anuales|salario|contrato_fijo|al_(?:ano|mes)|netos",
  sum: "\\d{1,3}[.,]?\\d{3}|\\d+_?(?:€|euros|k)",
  deal: "aceptas|tienes_hasta_(?:\\w+_){0,6}?(?:responder|aceptar|contestar)",
  meetAgain:
    "invitarte|conocerte|verte|que_(?:conozcas|conocieras|vengas)|entrevistarte|continuar_contigo|seguir_contigo|presentarte|entrevistaria|reunirte|verte|volver_a_verte|quiere_verte|otra_vez|conocer_mejor",
  senior:
    "equipo|direct\\w*|gerente|jef[ea]|fundador\\w*|segunda|final|entrevista|ceo|cto|responsable|socios|companer\\w*|jurado|otra_vez|comite|patronato|cara_a_cara|presencial",
  nextOne: "segunda|siguiente|proxim\\w*|ultima|tercera|final",
  stage: "entrevista|ronda|fase|etapa|paso|reunion",
  nextIs: "es|seria|sera|con|del|consiste|del_proceso|final|con_el|al",
  madeIt:
    "pasas_a|avanzas|entre_los_finalistas|finalistas?|preseleccionad\\w*|seleccionad\\w*_para_(?:la|una)",
  advance: "avanzas|pasas|invit\\w*",
  onward: "a_la|siguiente|final",
  verdict: "gust\\w*_mucho|encantad\\w*|impresionad\\w*|quedo_\\w+|muy_buen_sabor",
  trial: "prueba_en_vivo|dinamica_de_grupo|ronda_final|prueba_con",
  congratulations:
    "enhorabuena|felicidades|felicitaciones|buenas_noticias|nos_alegra_(?:comunicarte|informarte)",
  thanks: "gracias|amable",
  nice: "placer|gust\\w*|encantad\\w*|genial|perfecto|estupendo|detalle|buen",
  metYou: "conocerte|charlar|hablar|conversacion|contigo|mensaje|conocernos",
  gotIt:
    "recibid\\w*|igualmente|tomo_nota|anotad\\w*|apuntad\\w*|de_nada|un_saludo|buen_fin_de|que_detalle|queda_\\w+",
  finished: "tras|despues_de|gracias_por",
  arrived: "recibid\\w*|registrad\\w*|inscrit\\w*|inscripcion|correctamente",
  applying:
    "inscribirte|enviarnos|mandarnos|hacernos_llegar|candidatura|tu_interes|postularte|solicitud",
  lookAt: "revisar\\w*|valorar\\w*|analiz\\w*|evalu\\w*|estudi\\w*",
  ifMatch: "si_(?:\\w+_){0,3}?encaj\\w*|consultar_su_estado|nos_pondremos_en_contacto",
  outreach:
    "he_visto_tu_(?:perfil|cv)|vi_tu_perfil|(?:te|le)_interesaria|un_cliente|estoy_(?:buscando|llevando)|posicion_que",
  promo:
    "postulate|nuevas_vacantes|vacantes_para|gratis|compara_tu|calculadora|completa_tu_perfil|reclutadores|curso_de|gratuit\\w*|inscribete|descubre|descarga\\w*|consejos|ofertas_(?:nuevas|de_empleo|que|para|recomendadas|similares)|(?:nuevas|\\d+)_ofertas|alerta_de_empleo|feria_de_empleo|webinar|dar[st]e_de_baja|boletin|aprovecha",
  aside:
    "encuesta|tu_opinion|contrasena|codigo_de|factura|pedido|direccion_equivocada|ya_no_trabajo",
  no: "sin|ningun\\w*|no_(?:hay|tenemos|tengo)",
  startQuestion: "cuando_(?:podrias|podria|puedes)_(?:empezar|incorporarte|comenzar)",
  prefer: "prefieres|te_viene_mejor|te_va_mejor",
  through: "(?:has|ha)_superado|has_pasado|ha_pasado_(?:a|la)|pasas_a|avanzas",
  good: "positiv\\w*|favorable|mejores_noticias|buenas_noticias",
  clock: "\\d{1,2}[:.]\\d\\d|a_las_\\w+",
  weighty: "decision|decid\\w*|puesto|candidat\\w*|vacante|perfil|proceso|plaza",
  process: "proceso|seleccion|busqueda",
  ongoing: "en_curso|sigue|continua|abierto",
  ended:
    "(?:ha_|queda_|esta_|se_ha_)?(?:cerrado|finalizado|terminado|concluido|cancelado|dado_por_\\w+)",
  expect: "espero|esperamos|confio|confiamos|contamos_con|preveo|prevemos",
  counterfactual:
    "(?:habria|hubiera|hubiese)_(?:\\w+_){0,2}?(?:sido|gustado|querido|encantado)|nos_habria|ojala",
  badNews:
    "malas_noticias|mala_noticia|no_(?:son|es|traigo|tengo)_(?:\\w+_)?buenas?_(?:noticias?|nueva)|no_es_la_respuesta",
  asksThird:
    "(?:voy_a|lo)_(?:preguntar|consultar|consulto|pregunto|hablar)|pregunto_(?:a|y)|lo_consulto|me_informo|averiguo",
  polite: "por_favor|rogamos|te_ruego",
  yours: "tu|tus|su|sus|si",
  weAreIn: "estamos|nos_encontramos",
  looked:
    "tras_(?:\\w+_){0,3}?(?:revis\\w*|valor\\w*|analiz\\w*|deliber\\w*|consider\\w*|estudi\\w*)|despues_de_(?:\\w+_){0,2}?(?:revis\\w*|valor\\w*|analiz\\w*)|hemos_(?:\\w+_){0,2}?(?:revisado|valorado|estudiado)",
  yourWords: "preguntas?|mensajes?|correo|saludos|peticion",
  agrees: "(?:me|nos)_(?:viene|va|encaja)_(?:bien|genial|perfecto)|me_cuadra",
  stillKeen:
    "(?:sigues|sigue|todavia_estas|aun_estas)_(?:interesad\\w*|disponible|buscando|en_busqueda)",
  latest: "a_mas_tardar|como_(?:muy_)?tarde",
  receive: "recibir\\w*|tendras|tendra|tendreis",
  free: "libre|disponible|tiempo|hueco",
};
