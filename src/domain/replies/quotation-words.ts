/** Words by which mail programs introduce what they quote, in the languages they speak. Data for `replyText`. */
const wrote = [
  "wrote",
  "writes",
  "said",
  "schrieb",
  "hat geschrieben",
  "a écrit",
  "écrit",
  "escribió",
  "ha escrito",
  "va escriure",
  "ha scritto",
  "scritto",
  "escreveu",
  "schreef",
  "geschreven",
  "skrev",
  "kirjoitti",
  "napisał",
  "napisała",
  "napisał\\(a\\)",
  "pisze",
  "napsal",
  "napsala",
  "napsal\\(a\\)",
  "napísal",
  "napísala",
  "napísal\\(a\\)",
  "написал",
  "написала",
  "написал\\(а\\)",
  "написав",
  "пишет",
  "писал",
  "пише",
  "írta",
  "ezt írta",
  "a scris",
  "yazdı",
  "şunu yazdı",
  "έγραψε",
  "je napisao",
  "je napisala",
  "написа",
  "rašė",
  "rakstīja",
  "kirjutas",
  "đã viết",
  "menulis",
  "כתב",
  "כתבה",
  "كتب",
];

/** `On Monday, Dana wrote:` – the verb ends the line, or the name stands between it and the colon. */
export const wroteAtEnd = new RegExp(
  `(^|[\\s,>])(${wrote.join("|")})( het volgende)?( geschreven)?\\s?[:：]\\s*-*$`,
  "iu",
);
export const wroteBeforeName =
  /(^|\s)(schrieb|schreef|skrev|kirjoitti|geschreven|écrit|escribió|wrote)\s.{1,150}[:：]\s*$/iu;
/** Chinese, Japanese and Korean write no space before the verb. */
export const wroteInCjk =
  /(写道|寫道|のメッセージ|のメール|が書きました|作成|작성|님이 작성)\s?[:：]\s*$/u;

/** `2017-03-23 21:25 GMT+01:00 Dana Whitfield <dana@…>:` */
export const stampLine =
  /^\s*(\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4}),?\s+\d{1,2}:\d{2}\s*(GMT|UTC)?[+-]?[\d:]*\s.{0,200}(GMT|UTC|>|<)/;
export const bareStampLine =
  /^\s*\d{4}-\d{2}-\d{2} \d{1,2}:\d{2} (GMT|UTC)[+-]\d{1,2}:\d{2} \S.{0,120}$/;

/** `-----Original Message-----` and what it is called elsewhere. */
export const originalMessage = new RegExp(
  `^[\\s>*_]*[-_=–—]{2,}\\s*(${[
    "original message",
    "original appointment",
    "forwarded message",
    "forwarded by .{1,80}",
    "reply message",
    "quoted message",
    "previous message",
    "ursprüngliche nachricht",
    "original-nachricht",
    "originalnachricht",
    "weitergeleitete nachricht",
    "ursprünglicher termin",
    "message d['’]origine",
    "message original",
    "message transféré",
    "message initial",
    "e-mail d['’]origine",
    "mensaje original",
    "mensaje reenviado",
    "mensagem original",
    "mensagem encaminhada",
    "messaggio originale",
    "messaggio inoltrato",
    "oorspronkelijk bericht",
    "origineel bericht",
    "doorgestuurd bericht",
    "oprindelig besked",
    "oprindelig meddelelse",
    "ursprungligt meddelande",
    "originalmeddelande",
    "opprinnelig melding",
    "alkuperäinen viesti",
    "wiadomość oryginalna",
    "oryginalna wiadomość",
    "původní zpráva",
    "původní e-mail",
    "исходное сообщение",
    "пересылаемое сообщение",
    "переадресованное сообщение",
    "eredeti üzenet",
    "özgün ileti",
    "orijinal mesaj",
    "mesaj original",
    "原始邮件",
    "原始郵件",
    "转发邮件",
    "元のメッセージ",
    "転送メッセージ",
    "원본 메시지",
  ].join("|")})\\s*[-_=–—]*\\s*$`,
  "iu",
);
export const forwardedMessage =
  /^\s*(begin forwarded message|anfang der weitergeleiteten (nachricht|e-mail)|début du message (transféré|réexpédié)|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht|vidarebefordrat brev|videresendt melding|início da mensagem (encaminhada|reencaminhada))\s*[:：]?\s*$/iu;

/** The line above a mail that was passed on, wherever it stands in the line. */
export const passedOn =
  /^[\s>*_-]*(begin )?(forwarded message|weitergeleitete (nachricht|e-mail)|message (transféré|réexpédié)|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|vidarebefordrat|videresendt|mensagem (encaminhada|reencaminhada))/iu;

/** Field names of the block that Outlook and others put above what they quote. */
export const headerFields = {
  from: /^(from|von|de|da|van|od|od|от|от кого|від|från|fra|lähettäjä|feladó|kimden|gönderen|發件人|发件人|寄件者|差出人|보낸 사람|expéditeur|mittente|remitente|remetente|afzender|absender|nadawca|από|מאת)$/iu,
  date: /^(sent|date|datum|gesendet|gesendet am|envoyé|envoyé le|enviado|enviado el|enviada em|fecha|data|inviato|verzonden|skickat|sendt|dato|lähetetty|päivämäärä|wysłano|wysłane|odesláno|отправлено|дата|надіслано|küldve|dátum|tarih|gönderildi|发送时间|日期|送信日時|日時|보낸 날짜|ημερομηνία|תאריך)$/iu,
  to: /^(to|an|à|a|para|pour|aan|till|til|vastaanottaja|do|komu|кому|címzett|kime|alıcı|收件人|宛先|받는 사람|destinataire|destinatario|cc|kopie|reply-to|antwort an|risposta|répondre à|προς|אל)$/iu,
  subject:
    /^(subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|aihe|temat|předmět|predmet|тема|tárgy|konu|主题|主題|件名|제목|θέμα|נושא)$/iu,
} as const;

/** The line after which only a signature or a machine's own line comes. */
export const signatureLine = new RegExp(
  `^(--+|__+|—|–|-- )\\s*$|^\\s*[*_]*(${[
    "sent from (my|yahoo|outlook|mail|proton|samsung|the|a|gmail|windows|myMail|AOL)\\b.{0,80}",
    "get outlook for .{0,60}",
    "sent (via|with|using) .{0,60}",
    "(diese (nachricht|e-?mail) wurde )?(von|vom) meinem? .{1,60}gesendet",
    "gesendet (von|mit|aus) .{1,60}",
    "envoyé (de|depuis|à partir de|avec) .{1,60}",
    "télécharger outlook .{0,60}",
    "enviado (desde|a través de) .{1,60}",
    "enviado do .{1,60}",
    "inviato (da|dal) .{1,60}",
    "verzonden (vanaf|met|vanuit) .{1,60}",
    "verstuurd vanaf .{1,60}",
    "skickat från .{1,60}",
    "sendt fra .{1,60}",
    "lähetetty .{1,40}",
    "wysłano z .{1,60}",
    "wysłane z .{1,60}",
    "odesláno z .{1,60}",
    "отправлено (с|из) .{1,60}",
    "发自我的.{0,40}",
    "iPhoneから送信.{0,40}",
  ].join("|")})[*_]*\\s*$`,
  "iu",
);

/** How the legal notices under business mail begin. */
export const legalNotice =
  /^\s*[*_]*(confidentiality notice|(legal )?disclaimer\s*:|this (e-?mail|message|communication)( message)?( and any (attachments?|files)[^.]{0,60})? (is|are|may|contains?|and any)|the information (contained )?in this (e-?mail|message)|diese (e-?mail|nachricht) (enthält|ist|kann)|ce (message|courriel|mail)( et [^.]{0,60})? (est|sont|peut|contient)|este (mensaje|correo)[^.]{0,60} (es|puede|contiene)|the contents? of this (e-?mail|message)|(please )?(consider the environment|think (twice )?before (you )?print)|.{0,80}\b(is a company registered in|registered (office|number|in (england|scotland|ireland|wales))\b.{0,60}\d)\b|sitz der gesellschaft|(register|amts)gericht|geschäftsführer(in|ung)?\s?:|bitte (denken|prüfen|drucken)[^.]{0,40}(umwelt|druck|mail)|.{0,60}avant d['’]imprimer|.{0,60}antes de imprimir)/iu;

/** What a mail system puts above the words of a mail from outside. */
export const banner =
  /^[\s*_[(]*((external|externe?[rsn]?|externo|esterno)( (e-?)?(mail|sender|message|absender|nachricht|correo))?\s*[\])*_]+|(caution|warning|attention|notice|vorsicht|achtung|external|extern\w*)\b[^.]{0,60}\b(outside|external|extern\w*|exterieur|außerhalb|originated|unknown sender)|you don['’]t often get e?-?mail from|some people who received this message don['’]t often|sie erhalten nicht (häufig|oft) e-mails? von|vous n['’]obtenez pas souvent|no suele recibir correo)/iu;

/** Where the writer says farewell, and what below it is a card and not words: telephones, addresses, titles between rules. */
export const farewell =
  /^\s*((with )?(many |kind(est)? |best |warm(est)? |all the )?(regards|wishes|best|thanks)|sincerely|yours \p{L}+|cheers|(mit )?(freundlichen|besten|herzlichen|viele|liebe|beste|schöne)\s?(grüße\p{L}*|gruß)?|cordialement|bien à vous|saludos|un saludo|atentamente)\s*[,.!]?\s*$/iu;
export const onCard =
  /\s\|\s|^\s*(t|tel|telefon|phone|m|mob(ile|il)?|f|fax|e|e-?mail|w|web|www|a|d|o)\s?[.:]|https?:|www\.|(\+|\(0)\d[\d ()/.-]{7,}|^\s*<?[^\s@]+@[^\s@]+>?\s*$/iu;
