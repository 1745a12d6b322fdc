/** How absence notes and other machine answers say what they are. Folded: small letters, no accents. Matched sentence by sentence. */
export const absenceSubjects: readonly RegExp[] = [
  /\b(out of (the |my )?office|ooo\b|oof\b|on vacation|on holiday|annual leave|(maternity|paternity|parental|sick) leave|away from (the |my )?(office|desk|mail|email)|vacation (notice|reply|response|mail)|i am away|i'm away|away until|i'?m on (holiday|vacation|leave)|on leave|school's out|away from \w+ (to|until))/,
  /\b(abwesenheit\w*|abwesend|nicht im (buro|buero|haus|hause)|urlaub\w*|im urlaub|elternzeit)\b/,
  /\b(absence( du bureau)?|absent[e]?( du bureau)?|en conges?|message d'absence|conges annuels)\b/,
  /\b(fuera de (la )?oficina|ausencia|ausente|de vacaciones)\b|\b(fuori (sede|ufficio)|assenza|assente|in ferie)\b|\b(fora do escritorio|ausencia temporaria|de ferias|em ferias)\b/,
  /\b(afwezig\w*|niet aanwezig|op vakantie|met verlof|franvaro\w*|franvarande|pa semester|ikke til stede|fravaer\w*|ikke pa kontoret|fravarende|pa ferie|poissa\b|poissaolo\w*|lomalla)\b/,
  /\b(nieobecnosc\w*|nie ma mnie|poza biurem|na urlopie|nepritomnost|mimo kancelar|dovolena|tavollet|szabadsag\w*|hazon kivul|ofis disinda|izinde\w*|yillik izin|in concediu|lipsa din birou|izvan ureda|εκτος γραφειου)\b/,
  /(отсутств|нет на месте|нет в офисе|в отпуске|вне офиса|відпуст|不在|休暇|外出|休假|外出|부재|휴가|מחוץ למשרד|בחופש|חופשה|היעדרות|خارج المكتب|إجازة)/,
];

export const automaticSubjects: readonly RegExp[] = [
  /^\W*(re:\s*|aw:\s*)?(auto(matic|mated|matisk)?[- ]?(reply|response|repl[iy]|answer|responder|generated)|autoreply|autosvar|autoresponse|auto:|auto-)/,
  /^\W*(re:\s*)?(automatische (antwort|abwesenheit\w*|nachricht)|automatisch antwoord|automatisch bericht|automatische reactie|reponse automatique|respuesta automatica|contestacion automatica|risposta automatica|resposta automatica|automatiskt? svar|automatisk svar|automatyczna odpowiedz|odpowiedz automatyczna|autoodpowiedz|automaattivastaus|automaticka odpoved|automaattinen vastaus|automatikus valasz|otomatik yanit|raspuns automat|automatski odgovor|αυτοματη απαντηση)/,
  /(автоматическ(ий|ое) (ответ|уведомление)|автоответ|автоматична відповідь|自動返信|自動応答|自动回复|自動回覆|자동 회신|자동 응답|תשובה אוטומטית|מענה אוטומטי|رد تلقائي)/,
];

/** In the text: the writer is away. */
export const absenceTexts: readonly RegExp[] = [
  /\b(out of (the |my )?(office|country|town)|\booo\b)(?!.{0,20}(last|yesterday|when you))/,
  /\b(i'?m|i am|i will be|i'll be|we are|currently|is|be)\b.{0,30}\b(on (annual |maternity |paternity |parental |sick |medical |family |extended |a )?(leave|vacation|holidays?|pto|sabbatical)|away (from|until|till|through|for|on|with|at|and|returning)|(?<!straight |right )away\b(?=[^a-z]*$)|travell?ing (for|until|on|with|and)|out (until|till|through|on|of|from)|off (until|till|work|from)|only sleeping)/,
  /\b(limited|intermittent|no|sporadic|little|without|restricted) access to (my )?(e-?mails?|mail|inbox|internet|phone)/,
  /\b(will|shall) (reply|respond|answer|revert|get back|be back|return|read).{0,60}\b(on|upon|after|when|once) (my |i )?(return|am back|get back|'m back)/,
  /\b(will|shall|'ll|am|'m) be back\b(?! to (you|us|them|me)\b)[^?]{0,50}\b(on|from|at|in)\b.{0,30}(\d|monday|tuesday|wednesday|thursday|friday|week)|\b(will|shall|'ll) be back (online|at work|at my desk|in the office|in|)\s?(\d|monday|tuesday|wednesday|thursday|friday|next week)(?!.{0,40}\b(answer|news|update|decision|feedback))|\b(i'll be|i will be|i am|i'm) back (in (the )?office )?(on|from|at|in)\b.{0,30}(\d|monday|tuesday|wednesday|thursday|friday|week)|\bon leave and will\b/,
  /\b(currently|temporarily) (unavailable|out of)|\bam (away|unavailable|out) (today|this|until|till|from)\b/,
  /\b(ich bin|bin|ich befinde|sind wir|befinde mich|wir sind|ist)\b.{0,60}(nicht im (buro|buero|haus|hause|dienst)|abwesend|im (wohlverdienten )?urlaub|in elternzeit|ausser haus|auf dienstreise|auf geschaftsreise|nicht erreichbar|nicht am arbeitsplatz|verreist|krank|wieder (im (buro|buero|haus)|erreichbar|da\b|fur sie da|zuruck))/,
  /\b(abwesenheitsnotiz|wahrend meiner abwesenheit|nach meiner ruckkehr|e-?mails? werden nicht (weitergeleitet|gelesen|bearbeitet))/,
  /\b(je suis|je serai|nous sommes|serai)\b.{0,50}(absente?|en conges?|en vacances|en deplacement|indisponible|de retour|hors du bureau|en arret|pas (disponible|joignable))|\b(mon absence|a mon retour|actuellement absente?)\b/,
  /\b(estoy|estare|me encuentro|estamos|encontrar[ea])\b.{0,50}(fuera de (la |mi )?oficina|ausente|de vacaciones|de viaje|(?<!dar\w* )de baja|de permiso|de regreso|sin acceso)|\b(a mi (regreso|vuelta)|durante mi ausencia)\b/,
  /\b(sono|saro|siamo)\b.{0,50}(fuori (sede|ufficio)|assente|in ferie|in viaggio|di ritorno|in vacanza)|\b(al mio (rientro|ritorno)|durante la mia assenza)\b/,
  /\b(estou|estarei|encontro-me|estamos)\b.{0,50}(fora do escritorio|ausente|de ferias|em ferias|em viagem|de volta|de licenca|sem acesso)|\b(no meu (regresso|retorno)|durante a minha ausencia)\b/,
  /\b(ik ben|ben ik|wij zijn|momenteel)\b.{0,50}(afwezig|niet (aanwezig|bereikbaar|op kantoor)|op vakantie|met (vakantie|verlof)|vrij\b|terug)|\bbij mijn terugkomst\b/,
  /\b(jag ar|ar jag|jag ar for narvarande)\b.{0,50}(franvarande|pa semester|ledig|inte pa (kontoret|plats)|bortrest|tillbaka|foraldraledig|tjanstledig)|\b(jeg er|er jeg)\b.{0,50}(pa ferie|bortreist|fravaerende|fravarende|ikke (pa kontoret|til stede)|ude af kontoret|tilbage|tilbake|permisjon|bortrejst)/,
  /\b(jestem|bede|przebywam|obecnie)\b.{0,50}(na urlopie|poza biurem|nieobecn\w*|niedostepn\w*|na zwolnieniu|w podrozy)|\b(po powrocie|wracam|wroce)\b.{0,20}\d/,
  /\b(jsem|budu|momentalne)\b.{0,50}(mimo kancelar|na dovolene|nepritom\w*|na sluzebni ceste)|\bolen\b.{0,40}(lomalla|poissa|matkoilla|tavoittamattomissa)|\b(szabadsagon|hazon kivul) (vagyok|leszek)|\b(ofis disinda|izinde|izindeyim|tatilde)\w*|\bsunt in concediu\b/,
  /(в отпуске|в командировке|отсутствую|буду отсутствовать|вне офиса|нет на рабочем месте|у відпустці|відсутн)/,
  /(不在に|不在です|不在のため|不在とさせ|休暇(中|を)|出張中|お休みを|休假|外出中|不在办公室|出差|자리를 비|부재중|휴가 ?중|휴가입니다|출장 ?중)/,
  /(בחופשה|בחופש|מחוץ למשרד|לא נמצא|בחופשת|في إجازة|خارج المكتب)/,
];

/** In the text: the writer is away, in fewer words. Any of these beside another sign of absence. */
export const awayTexts: readonly RegExp[] = [
  /\b(taking (some |a few |a )?(time|days?|week)( or two)? off|(some|my) time off|(at|attending|in) (a|an|the|our|my) (\w+ ){0,2}(conference|training|course|workshop|offsite|off-site|trade fair)|jury service|(gone|off|away|out|currently|am|'m) (hiking|fishing|sailing|skiing|surfing|travelling|camping|cycling|climbing|trekking|walking|moving house)|(nowhere near|far (away )?from|away from|without) (a|any|my|the) (laptop|computer|desk|keyboard|screen|phone|e-?mail)|(normal service|replies) resumes?|without internet|(repl(ies|y)|responses?|answers?) (may|will|might|could) (take|be)|(be|am|be a bit|am a bit) slow(er)?( than usual)? (to|in|at) (reply|respond|answer|repl)\w*|(expect|anticipate) (\w+ )?(delay\w*|slow\w* (repl|respon|answer)\w*)|(do not|will not|not|rarely) (regularly |often )?(check|read|monitor|look at) (this|my) (\w+ )?(mail\w*|e-?mails?|inbox|messages|account)|offline (until|till|from)|(started|begun|beginning|starting) my (\w+ )?(leave|holidays?|vacation|sabbatical)|on (my |our |a )?(\w+ )?(holidays?|vacation|leave|honeymoon|pto|furlough|break|trip)\b|work part[- ]time|(only|just|normally) (work|in)( on)? (mon|tue|wed|thu|fri)\w*|(be|am|i'm|i'll be) (out|off|away) (today|tomorrow|this|all|on|until|till|from|mon|tue|wed|thu|fri)|(travell?ing|on the road|on the move|in the field) (this|all|next|until|till)|school's out|(offices?|school|practice|studio|shop|clinic|company|business|we) (\w+ ){0,2}?(is|are|will be|remains?|stays?) (\w+ ){0,2}?closed(?= (for|on|from|until|till|over|this|today|between|and|due|during)\b|[.,]|$)|away from (my )?(desk|mail|computer|keyboard))/,
  /\b(auf (dienst|geschafts)reise|(auf|bei) (einer|der) (messe|tagung|konferenz|schulung|fortbildung|klausur)|(lese|checke|beantworte) (ich )?(meine |keine )?(e-?)?mails? (nur|kaum|selten|unregelmassig|sporadisch)|(buros?|praxis|kanzlei|betrieb|sekretariat|geschaftsstelle|verwaltung|werkstatt) (ist|sind|bleib(t|en)) (\w+ ){0,4}geschlossen|betriebs(ferien|ruhe|urlaub)|(mache|in den) ferien|wieder am platz|(habe|hab) (ich )?(gerade |derzeit )?(urlaub|frei|elternzeit|bildungsurlaub)|erreichen sie mich nicht|im urlaub|in elternzeit|im mutterschutz|bin ich (unterwegs|abwesend|verreist)|urlaub (bis|vom|ab)|bin (derzeit |gerade |zurzeit |momentan |aktuell )?nicht da|nicht erreichbar|vertritt mich|wieder (fur sie da|im (buro|haus|dienst)|erreichbar)|zuruck im (buro|haus|dienst)|nicht im (buro|haus|dienst))\b/,
  /\b(en conges?|en vacances|en deplacement|en formation|(bureau|agence|cabinet|etablissement|locau|societe|entreprise)[xs]? (est|sera|sont|seront|reste\w*) (\w+ )?fermee?s?|fermeture annuelle|nous sommes fermes|ne (lirai|consulterai) pas|conge (maternite|paternite|parental|maladie)|absente?( du bureau)?|reprendrai (mon poste|le travail)|de retour (au bureau|le)|acces limite a ma messagerie|hors du bureau)\b/,
  /\b(no (me encuentro|estoy|estare|me encontrare) en (la|mi) oficina|de vacaciones|por vacaciones|(oficinas?|empresa|despacho|instalaciones|centro) (\w+ ){0,2}?cerrad[ao]s?|estamos cerrados|de viaje|(?<!dar\w* )de baja|fuera de la oficina|me (re)?incorporo|estare (ausente|fuera)|no estare disponible|permiso de (maternidad|paternidad)|acceso limitado al correo)\b/,
  /\b(in ferie|chiuso per ferie|(uffici?o?|azienda|sede|studio) (\w+ ){0,2}?chius[aoie]|fuori (sede|ufficio)|saro assente|sono assente|di nuovo in ufficio|(rientr|torn)\w+ (in ufficio|al lavoro|in sede)|in congedo|in maternita|in trasferta)\b|\b(de ferias|em ferias|fora do escritorio|de licenca|em viagem|(escritorios?|empresa|servicos) (\w+ ){0,2}?(encerrad|fechad)[ao]s?|volto ao (escritorio|trabalho)|regresso ao (escritorio|trabalho)|estarei ausente)\b/,
  /\b((met|op|van mijn) (\w+ )?(vakantie|verlof)|er (even )?niet|kantoor (is|blijft) (\w+ ){0,3}gesloten|op (cursus|reis|training)|weer aanwezig|niet (op|in het) kantoor|weer (bereikbaar|op kantoor|terug)|zwangerschapsverlof|lees ik mijn (mail|e-mail) weer)\b/,
  /\b((kontoret|kontoren) (ar|er|haller|holder) (\w+ )?(stangt|lukket|stengt)|(pa|har|holder|tar) (semester|ferie|barsel)|pa (tjansteresa|kursus|kurs|konferens|rejse)|traeffes igen|ledig (till|fran|t\.o\.m)|bortrest|foraldraledig|bortrejst|(har|i) (permisjon|orlov)|ikke (pa|til stede pa) kontoret|inte pa kontoret|jeg .{0,40}vender tilbage|vender jeg tilbage|(tillbaka|tilbage|tilbake|ater) (pa|igen|den|d\.|mandag|maandag))\b/,
  /\b((vuosi|kesa|talvi|vanhempain)?lomalla|poissa (toimistolta|toista|tyopaikalta)|tyomatkalla|en ole tavoitettavissa|palaan (toihin|toimistolle|maanantaina|\d))/,
  /\b(na urlopie|poza biurem|nie ma mnie|(biuro|firma) (\w+ ){0,3}?(nieczynn|zamkniet)\w+|w delegacji|na zwolnieniu|bede (ponownie )?dostepn\w*|wracam (do|dnia|\d))|\b((cerpam|na) dovolen(ou|e)|mimo kancelar\w*|nejsem v kancelari|na sluzebni ceste|zpet budu)\b/,
  /\b(szabadsagon|hazon kivul|nem vagyok (az irodaban|elerheto)|jovok vissza|izindeyim|izinde(yim)?|tatildeyim|ofis disinda|in concediu|nu sunt (la birou|in birou)|revin la birou|na dopustu|na odmoru|na godisnjem)\b/,
  /(в отпуске|в командировке|нет в офисе|нет на месте|буду на (рабочем )?месте|буду в офисе|буду на работе|отсутству|вернусь|на больничном|у відпустці|у відрядженні|повернуся|εκτος γραφειου|σε αδεια|επιστρεψω|休暇|休業|不在|出張|お休み|휴가|부재|출장|복귀|בחופש|חופשה|חופשת|מחוץ למשרד|לא במשרד|休假|出差|不在办公室|回到办公室|في إجازة|خارج المكتب)/,
];

/** Somebody else is away: the writer of an answer says why it takes long. */
export const othersAway =
  /\b(?!(?:i|we|office|that|this|it|there)\b)\p{L}+ (?:is|are|was|has been|will be) (?:currently |still |also |both )?(?:on|away|out|off|travell?ing|sick|ill|unwell)\b|\b(?!(?:ich|wir|buro|haus|praxis|das|dies|es|unternehmen|team|kanzlei|geschaft)\b)\p{L}+ (?:ist|sind|befindet sich)\b|\b(?!(?:bureau|cabinet|agence|nous|je|ce|c|entreprise|societe)\b)\p{L}+ (?:est|sont|sera)\b|\b(?:director\w*|jef[ea]|responsable|companer\w*|ella) (?:\p{L}+ )?(?:esta|estara|estan)\b/u;

/** What an absence note says besides: whom to ask, when it is read again, that mail waits. Two of these say that somebody is away. */
export const besidesAbsence: readonly RegExp[] = [
  /\b(urgent|urgently|emergenc\w+|cannot wait|in the meantime|in my absence|immediate (help|assistance))\b.{0,80}\b(contact|call|reach|e-?mail|write|ring|phone|text|ping|message|whatsapp)|\b(contact|call|reach|ring|phone|ask|write to|e-?mail)\b.{0,80}\b(urgent|cannot wait|in my absence|emergency|in the meantime|while i|until i)|\b(if|when|should)\b.{0,30}\b(on fire|burning|cannot wait|can't wait)\b|covering for me|\b(is|are|will be) (looking after|handling|taking over|covering|minding) my\b|(dringend|eilig)\w*\b.{0,80}(wend|kontakt|anruf|ruf)|vertret|urgen(ce|te?|t[ei]|ze)\b|spoed|bradska|haster|pilnych|kiireellis|nalehav|surgos|\bacil\b|срочн|термінов|επειγ|至急|緊急|お急ぎ|긴급|급한|דחוף|紧急/,
  /\b(back|return|returning)\b.{0,40}(\d|mon|tue|wed|thu|fri|next week|tomorrow)|\bwieder\b.{0,30}(da|erreichbar|zuruck|im)|\bde retour\b|\bretorno\b|\brientr\w+|\bwracam\b|戻り|돌아오|אחזור|אשוב/,
  /\b(reply|respond|answer\w*|deal with|get back to you|read)\b.{0,40}\b(when|once|on|upon|after) (i am |i'm |my )?(back|return|next working day)|\bas soon as i can\b|nach meiner ruckkehr|a mon retour|a mi (vuelta|regreso)|al mio rientro/,
  /\b(limited|patchy|spotty|poor|intermittent|irregular\w*|no|little|without|unable to|will not|not be|rarely|unregelmassig|acces limite|acceso limitado)\b.{0,40}\b(signal|wi-?fi|internet|connection|reception|e-?mails?|mails?|inbox|messages?|messagerie|correo|access|phone|read)|nicht (weitergeleitet|gelesen|bearbeitet)|\bnot (available|reachable|be forwarded)|until then/,
];

/** A receipt of reading, or a filter that asks whether the sender is a person: a machine answered this very mail and brought nothing. */
export const receiptSubjects: readonly RegExp[] = [
  /^(not read|read|gelesen|nicht gelesen|ungelesen|lu|non lu|leido|no leido|letto|non letto|gelezen|niet gelezen|last|olast|laest|lest|przeczytano|lido|nao lido|precteno|prochitano)\s?: /,
];
export const receiptTexts: readonly RegExp[] = [
  /\bprove (that )?you('re| are) (a |not a )?(human|person|robot|real)|\bonly accepts? (e-?)?mails? from\b|\b(message|mail|sender) (requires|needs) (confirmation|verification)|\bconfirm (that )?you('re| are) (a )?(human|real|person)/,
  /\byour (message|mail|e-?mail) (was|has been) (read|deleted|displayed|opened)\b|\bihre nachricht wurde\b.{0,60}\b(gelesen|geloscht|angezeigt)|\bvotre message a ete (lu|supprime|affiche)|\b(su|tu) mensaje (fue|ha sido) (leido|eliminado)/,
];

/** In the text: a machine answers, for another reason than an absence. */
export const machineTexts: readonly RegExp[] = [
  /\b(this is an )?(automatic|automated|auto-?generated|auto)[- ]?(e-?mail |mail )?(reply|response|message|answer|email|e-mail|notification|acknowledg\w+)\b/,
  /\b(do not|please don't|please do not|don't) (reply|respond) (directly )?(to )?(this )?(e-?mail|message|address|automated)?\b.{0,40}$/,
  /\b(inbox|mailbox|address|account)\b.{0,50}\b(is|are)( \w+)? (not|no longer|never|un)[ -]?(actively |being |regularly )*(monitored|in use|used|active|read|checked|valid|attended|watched|manned|staffed|looked (at|after))/,
  /\bunmonitored\b|\b(no longer|not) (employed|working|works?|with|at)\b.{0,15}\b(the |this |our )?(company|firm|organi[sz]ation|business|us\b|team)|\bhas left (the )?(company|firm|organi[sz]ation|business)\b/,
  /\b(diese (e-?mail|nachricht) wurde automatisch|automatisch (erstellt|generiert|erzeugt|versendet)\w*|bitte (antworten sie )?nicht (auf diese|antworten)|nicht mehr (im unternehmen|bei uns|fur [\w ]{2,30} tatig)|postfach wird nicht)/,
  /\b(message|courriel|e-?mail) (est )?(envoye |genere )?automati(que|quement)|\bmerci de ne pas (y )?repondre|\bne fait plus partie\b|\bne travaille plus\b/,
  /\b(mensaje|correo) (es )?(generado |enviado )?automatic(o|amente)|\b(por favor,? )?no (responda|conteste) a este|\bya no (trabaja|forma parte)\b/,
  /\b(messaggio|e-?mail|mensagem) (e stat[oa] |foi )?(generat[oa] |inviat[oa] |enviada |gerada )?automatic(o|a|amente)|\bnon lavora piu\b|\bnao (trabalha|faz) mais\b|\bwerkt niet (meer|langer)\b|\barbetar inte langre\b|\bnie pracuje juz\b|\bjuz nie pracuje\b|\bбольше не работает\b/,
  /\b(consulta|demande|richiesta|pedido|requete|anfrage)\b.{0,30}\b(ha sido|a (bien )?ete|e stata|foi|wurde)\b.{0,20}\b(registrad|recibid|enregistr|registrat|ricevut|recebid|aufgenommen|erfasst)\w*/,
  /\b(ticket|case|request|anfrage) (number|id|nr|#|has been (created|opened|received)|wurde (erstellt|angelegt))/,
  /\b(thank you for (contacting|your e-?mail|your message)|we have received your (message|e-?mail|enquiry|inquiry)).{0,100}\b(will (reply|respond|get back|answer)|within|as soon as)\b.{0,60}(hours|business days|as soon as possible|shortly)/,
];

/** The writer is not there any more, or the address is not: a person to be asked for, not to be waited for. */
export const goneTexts =
  /\b(no longer (with|at|works?|working|employed)|has left (the )?(company|firm|organi[sz]ation)|nicht mehr (im unternehmen|bei uns)|ne (travaille|fait) plus|ya no (trabaja|forma)|non lavora piu|no longer in use)\b/;

/** How calendar programs begin the subjects of what they send. */
const answers =
  "accepted|declined|tentative(ly accepted)?|zugesagt|abgelehnt|mit vorbehalt|accepte|refuse|provisoire|aceptad[oa]|rechazad[oa]|accettato|rifiutato|geaccepteerd|geweigerd|accepterat|zaakceptowano";
const others =
  "(updated |new )?invitation|cancell?ed( event)?|new time proposed|(aktualisierte )?einladung|abgesagt|termin abgesagt|annule|invitation modifiee|invitacion( actualizada)?|cancelad[oa]|invito|annullato|uitnodiging|geannuleerd|inbjudan|zaproszenie";
export const calendarSubjects = {
  answer: new RegExp(`^(${answers})\\s?:`),
  any: new RegExp(`^(${answers}|${others})\\s?:`),
} as const;
