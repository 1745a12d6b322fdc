import { phrases } from "./phrase.ts";

const day =
  "(lunes|martes|miercoles|jueves|viernes|manana|proxima semana|esta semana|semana que viene|\\d{1,2} de \\p{L}+)";

export const spanish = [
  ...phrases("rejection", [
    [
      3,
      /\b(no (ha|has|hemos|han|fue|fuiste|sera|sido|podemos|podremos|vamos|continuar\w*|seguir\w*|avanzar\w*))\b.{0,60}\b(seleccionad\w*|elegid\w*|continuar|avanzar|seguir|adelante|ofrecer|considerad\w*|ser|proceso|candidatura|pasado|superado)/,
    ],
    [
      3,
      /\b(decidido|optado|elegido|seleccionado|decantado|apostar|continuar|avanzar|seguir)\b.{0,50}\b(otr[oa]s?|un|una|otra)\s?(\w+ )?(candidat\w*|perfil\w*|person\w*|aspirante\w*)|\bhemos (decidido|optado por) no\b|\bdecidimos no\b/,
    ],
    [
      3,
      /\b(puesto|posicion|vacante|plaza|proceso|busqueda)\b.{0,40}\b(ha sido |fue |esta |ya |se ha |ha quedado )+(cubiert\w*|cerrad\w*|cancelad\w*|ocupad\w*)|\b(candidatura|solicitud)\b.{0,40}\b(rechazad\w*|descartad\w*|desestimad\w*|no (ha|fue))|\bno (se ajusta|encaja|cumple)\b|\bretirar\b.{0,20}\boferta\b/,
    ],
    [
      1,
      /\b(lamentablemente|desafortunadamente|por desgracia|lamentamos|sentimos|lamento)\b|\bte?\s?(deseamos|deseo)\b.{0,40}\b(suerte|exito|mejor)|\bles? deseamos\b|\b(guardar|conservar|mantener)\w*\b.{0,40}\b(curriculum|cv|datos|base de datos|perfil)/,
    ],
  ]),
  ...phrases("offer", [
    [
      3,
      /(?<!\bno (te |le )?)\b(has|ha|hayas|haya) sido (la persona )?(seleccionad|elegid|escogid)[oa]\b.{0,12}\b(para (el|la|este|nuestro|cubrir)|como)\b(?! .{0,20}(entrevista|fase|prueba))/,
    ],
    [
      3,
      /\b(nos complace|complace|encantad\w*|alegra|gustaria|queremos|placer|felices de)\b.{0,50}\b(ofrecer(te|le)?|hacer(te|le) (una|llegar)|proponer(te|le)|incorpor\w*|que te (unas|incorpores))\b(?!.{0,40}(entrevista|cita|horario|fecha|reunion|llamada))/,
    ],
    [
      3,
      /\b(oferta (de trabajo|de empleo|laboral|formal|economica)|carta (de )?oferta|contrato de trabajo|nuestra oferta|tu contrato|su contrato|propuesta (economica|de contrato))\b.{0,60}\b(adjunt\w*|valid\w*|vence|caduca|firm\w*|hasta|envi\w*)|\badjunt\w*\b.{0,40}\b(oferta|contrato|propuesta)|\b(el puesto es tuyo|has sido seleccionad[oa] para (el|cubrir))/,
    ],
  ]),
  ...phrases("next-round", [
    [
      3,
      /\b(segunda|siguiente|proxima|ultima|tercera|otra|nueva|final) (\w+ )?(entrevista|ronda|fase|etapa)|\b(entrevista|ronda|fase|etapa) final\b/,
    ],
    [
      3,
      /\b(invitar\w*|invitamos|invitacion|convocar\w*|gustaria|queremos|queriamos)\b.{0,60}\b(entrevista\w*|conocer al equipo|conocerte|conocerle|reunirte con)|\b(preseleccionad\w*|pasas a|has pasado|ha pasado a la|avanzas|seguir adelante contigo|continuar (contigo|con usted))\b/,
    ],
  ]),
  ...phrases("scheduling", [
    [
      3,
      /\b(tu|su|que|cual es tu|cual es su) (\w+ )?(disponibilidad|horarios?)|\b(cuando|que dia|a que hora|que hora)\b.{0,30}\b(puedes|puede|podrias|podria|te viene|le viene|tendrias|conviene)|\b(estas|esta|estaras|estara|estarias) (disponible|libre)\b/,
    ],
    [
      3,
      /\b(agendar|programar|concertar|coordinar|fijar|reprogramar|aplazar|mover|cambiar|confirmar|posponer|organizar|acordar)\b.{0,50}\b(entrevista|llamada|reunion|cita|hora|videollamada|fecha|charla)|\b(entrevista|llamada|reunion|cita)\b.{0,40}\b(confirmad\w*|programad\w*|reprogramad\w*|aplazad\w*|sera el|tendra lugar)/,
    ],
    [
      3,
      new RegExp(
        `\\b(podriamos|podemos|puedes|puede|podrias|te va|le va|te parece|le parece|te viene|le viene|que tal)\\b.{0,50}\\b${day}|\\b${day}\\b.{0,40}\\b(no (me|nos) (va|viene|es posible)|no puedo|no podemos|imposible)`,
        "u",
      ),
    ],
    [
      2,
      /(?<!(?:gusto|placer|encantado|encantada)(?: de)? )\b(hablar|charlar|conversar|conocerte|conocerle)\b.{0,40}\b(contigo|con usted|por telefono|videollamada)|\benlace (de|a) (la )?(reunion|videollamada|zoom|teams|meet)\b/,
    ],
  ]),
  ...phrases("information-request", [
    [
      3,
      /\b(podrias|podria|puedes|puede|por favor|necesitamos|necesito|envi\w*|mandar\w*|facilitar\w*|proporcionar\w*|completar|completa|rellenar|rellena|falta\w*|remitir\w*|adjuntar|indicar\w*)\b.{0,80}\b(referencias?|curriculum|cv|titulos?|certificad\w*|expectativas?|pretensiones|salari\w*|preaviso|documentos?|documentacion|formulario|cuestionario|portfolio|portafolio|permiso de trabajo|informacion adicional)/,
    ],
    [
      3,
      /\b(cuales?|que) (son|es|seria)? ?(tus|sus|tu|su)? ?(\w+ )?(expectativas?|pretensiones|pretension|preaviso)|\b(realizar|completar|hacer|entregar)\b.{0,40}\b(prueba|ejercicio|test|caso practico|evaluacion|cuestionario)|\b(estarias|estaria) (dispuest\w*|abiert\w*)|\bcuando (podrias|podria) (empezar|incorporarte|comenzar)/,
    ],
    [2, /\b(una|unas|algunas|un par de) (pregunta|preguntas|duda|dudas)\b/],
  ]),
  ...phrases("holding", [
    [
      3,
      /\b(aun|todavia)\b.{0,20}\bno\b|\bno\b.{0,30}\b(aun|todavia)\b|\b(sin|no hay|no tenemos|no tengo)\b.{0,20}\b(novedades|noticias|decision|respuesta|informacion nueva)/,
    ],
    [
      3,
      /\b(seguimos|sigo|todavia|aun|actualmente|continuamos|estamos)\b.{0,40}\b(evalua\w*|entrevista\w*|revisa\w*|valora\w*|analiza\w*|delibera\w*|proceso|pendiente\w*|esperando|decidiendo)|\b(puesto|proceso|vacante)\b.{0,30}\b(en pausa|congelad\w*|suspendid\w*|pausad\w*)/,
    ],
    [
      2.5,
      /\b(te|le|os|les) (dire|diremos|avisar\w*|informar\w*|contactar\w*|mantendr\w*|confirmar\w*|daremos|dare|escribir\w*|comunicar\w*|tendremos|llamar\w*)|\b(tendremos|tendre|habra|tomar\w*)\b.{0,30}\b(noticias|respuesta|decision|novedades)|\bnos pondremos en contacto\b|\bme pondre en contacto\b/,
    ],
    [
      2.5,
      /\bpaciencia\b|\b(retras\w*|demora\w*)\b|\b(tardar\w*|llevar\w*|tomar\w*)\b.{0,20}\b(mas|algo)|\b(decision|respuesta|noticias)\b.{0,40}\b(antes|durante|en los proximos|finales|semana|dias|a mas tardar)|\ben cuanto (tenga\w*|sepa\w*|haya)/,
    ],
  ]),
  ...phrases("application-received", [
    [
      3,
      /\b(te has|has quedado|se ha|te hemos) inscrito\b|\binscripcion\b.{0,20}\b(realizada|confirmada|recibida|correctamente)/,
    ],
    [
      3,
      /\b(hemos recibido|recibimos|ha sido recibid\w*|se ha recibido|acusamos recibo|confirmamos la recepcion|registrad\w*)\b.{0,40}\b(solicitud|candidatura|curriculum|cv|postulacion|inscripcion)?|\b(solicitud|candidatura|postulacion)\b.{0,40}\b(recibid\w*|registrad\w*|enviad\w* correctamente)/,
    ],
    [
      2,
      /\b(revisar\w*|evaluar\w*|estudiar\w*)\b.{0,30}\b(tu|su) (\w+ )?(solicitud|candidatura|perfil|cv|postulacion)|\bsi (tu|su) (perfil|candidatura)\b/,
      "even if",
    ],
    [
      1,
      /\bgracias por (tu|su) (\w+ )?(interes|candidatura|solicitud|postulacion|aplicar)|\bgracias por (aplicar|postular\w*|inscribir\w*)/,
    ],
  ]),
  ...phrases("acknowledgement", [
    [
      2.5,
      /\b(igualmente|lo mismo digo|un placer|encantad[oa] de|mucho gusto|de nada|el gusto (es|fue)|a ti tambien|fue un gusto|nos gusto)\b/,
    ],
    [
      2,
      /\bgracias\b.{0,30}\b(mensaje|correo|nota|palabras|tiempo|email|escribir|informacion|enviar\w*|seguimiento)|\b(se lo|lo) (hare llegar|transmitire|paso|pasare|reenvio|comentare)\b/,
    ],
    [1.5, /^(gracias|perfecto|genial|estupendo|de acuerdo|muchas gracias|vale)\b/],
  ]),
  ...phrases("newsletter", [
    [
      2.5,
      /\b(darse de baja|darte de baja|cancelar (la )?suscripcion|boletin|alerta de empleo|nuevas ofertas|ofertas de empleo (para ti|que)|ver en (el )?navegador)\b/,
    ],
  ]),
  ...phrases("outreach", [
    [
      3,
      /\b(he visto tu perfil|vi tu perfil|encontre tu perfil|tu perfil (me|nos) (ha|parece|llamo)|oportunidad que (podria|puede)|estarias abiert[oa] a (escuchar|nuevas)|consultora de seleccion)\b/,
    ],
  ]),
  ...phrases("account", [
    [
      4,
      /\b(codigo de (verificacion|seguridad|acceso)|(restablecer|cambiar|cambio de) (tu |su |la )?contrasena|contrasena se ha (cambiado|restablecido)|confirma tu (correo|cuenta))\b/,
    ],
  ]),
  ...phrases("interviewed", [
    [
      2,
      /\bgracias\b.{0,40}\b(entrevista|conversacion|charla|reunion|tu tiempo|su tiempo)|\btras (la|nuestra|tu) (entrevista|conversacion)/,
    ],
  ]),
];

export const hypotheticalSpanish =
  /\b(si|en caso de|cuando|siempre que)\b.{0,80}\b(perfil|seleccionad\w*|candidatura|encaj\w*|ajust\w*|coincid\w*|avanz\w*|interes\w*)|\bsolo (los|las|se)\b.{0,30}\b(candidat|contactar)/;
