import type { Sentences } from "./book.ts";

/** What cannot be used and why, and what became of a message. */
export const ofProblems: Sentences = {
  "Too soon: {cause}. Not before {date}.": "Zu früh: {cause}. Nicht vor {date}.",
  "the first check-in went less than a week ago":
    "die erste Nachfrage ging vor weniger als einer Woche hinaus",
  "they said {date}, and a day or two more is polite":
    "sie nannten {date}, und ein, zwei Tage mehr sind höflich",
  "no date was given, so a week has to pass":
    "kein Tag wurde genannt, also muss eine Woche vergehen",
  "the application went less than a week ago":
    "die Bewerbung ging vor weniger als einer Woche hinaus",
  "This person has had a thank-you for this round already.":
    "Diese Person hat für diese Runde schon einen Dank.",
  "{name} has had a thank-you for this round already.":
    "{name} hat für diese Runde schon einen Dank.",
  "{name} has had {count} messages from you in {days} days. Wait.":
    "{name} hat in {days} Tagen {count} Nachrichten von dir bekommen. Warte.",
  "{count} words; {most} are enough here.": "{count} Wörter; {most} genügen hier.",
  "{count} sentences; {most} are enough here.": "{count} Sätze; {most} genügen hier.",
  "The draft is empty.": "Der Entwurf ist leer.",
  "The draft has {count} characters; a letter has at most {most}. Give the letter alone.":
    "Der Entwurf hat {count} Zeichen; ein Brief hat höchstens {most}. Gib nur den Brief.",

  "G2: draw no attention": "G2: lenk den Blick nicht darauf",
  "against G0 G2": "gegen G0 G2",
  "G2 G1 G3: until it has passed": "G2 G1 G3: bis er vorbei ist",
  "G2: request fine": "G2: eine Anfrage ist in Ordnung",

  "must be later than start.": "muss nach dem Beginn liegen.",
  "must be a string and is missing.": "fehlt.",
  "must not be empty.": "darf nicht leer sein.",
  "must be one e-mail address such as {example}.": "muss eine Mailadresse sein, etwa {example}.",
  "must be a time zone such as {example}.": "muss eine Zeitzone sein, etwa {example}.",
  "say why it may stay; you will wonder later.":
    "Sag, warum es bleiben darf; später fragst du dich das.",
  "there is no interview in it.": "Darin ist kein Gespräch.",
  "“{subject}” does not say it. Give it, or name the application that this belongs to.":
    "„{subject}“ sagt es nicht. Nenn es, oder die Bewerbung, zu der es gehört.",
  '"{subject}" does not say it. Give it, or name the application that this belongs to.':
    "„{subject}“ sagt es nicht. Nenn es, oder die Bewerbung, zu der es gehört.",
  '"{subject}" has no time of day; add the interview\'s start and end.':
    "„{subject}“ hat keine Uhrzeit; trag Beginn und Ende des Gesprächs ein.",
  "it does not say which employer it is.": "Es steht nicht darin, welcher Arbeitgeber es ist.",
  "it does not say which role it is for.": "Es steht nicht darin, um welche Stelle es geht.",
  "it does not say on which day it is.": "Es steht nicht darin, an welchem Tag es ist.",
  "it does not say at what time it is.": "Es steht nicht darin, um welche Uhrzeit.",
  "this is no invitation (.ics), no mail with its headers (.eml), no application file, and nothing in it speaks of an interview. With an application, it is taken for an answer.":
    "Das ist keine Einladung (.ics), keine Mail mit Kopfzeilen (.eml), keine Bewerbungsdatei, und nichts darin spricht von einem Gespräch.",
  "This line is no calendar property and was passed over: {line}":
    "Diese Zeile gehört in keinen Kalender und wurde übergangen: {line}",
  "END:{part} is missing; what is there was read.": "END:{part} fehlt; was da ist, wurde gelesen.",
  "This is not a calendar file: BEGIN:VCALENDAR is missing.":
    "Das ist keine Kalenderdatei: BEGIN:VCALENDAR fehlt.",
  "The calendar file holds no event.": "In der Kalenderdatei steht kein Termin.",
  "An older version of a meeting in the same file was left out.":
    "Eine ältere Fassung eines Termins in derselben Datei wurde weggelassen.",
  "The event has no start.": "Der Termin hat keinen Beginn.",
  "The event ends before it starts; its end was left out.":
    "Der Termin endet, bevor er beginnt; sein Ende wurde weggelassen.",
  "DURATION is no length of time: {text}": "DURATION ist keine Dauer: {text}",
  "This changes one meeting of a series.": "Das ändert einen Termin einer Reihe.",
  "This is a series; only its first meeting was read.":
    "Das ist eine Reihe; nur ihr erster Termin wurde gelesen.",
  "The event has no UID; a later change of it cannot be recognised.":
    "Der Termin hat keine UID; eine spätere Änderung lässt sich nicht erkennen.",
  "The mail is larger than 25 MB; what comes after that was not read.":
    "Die Mail ist größer als 25 MB; was danach kommt, wurde nicht gelesen.",

  "This template cannot be read: {cause}.": "Diese Vorlage ist nicht lesbar: {cause}.",
  'There is no value called "{value}" here; known are {known}.':
    "Einen Wert „{value}“ gibt es hier nicht; bekannt sind {known}.",
  "Say at least one sentence here.": "Schreib hier wenigstens einen Satz.",

  "There is no address of {name} on file.": "Von {name} ist keine Adresse bekannt.",
  "Sending by {host} works.": "Senden über {host} geht.",
  "Reading from {host} works.": "Lesen von {host} geht.",
  "Sending by {host} does not work. {cause}": "Senden über {host} geht nicht. {cause}",
  "Reading from {host} does not work. {cause}": "Lesen von {host} geht nicht. {cause}",
  "Signing in does not work. {cause}": "Anmelden geht nicht. {cause}",
  "The mailbox has no {folder} folder.": "Im Postfach fehlt der Ordner {folder}.",
  'The {folder} folder is "{path}".': "Der Ordner {folder} ist „{path}“.",
  "There is no {folder} folder; make one in your mail program.":
    "Es gibt keinen Ordner {folder}; leg ihn in deinem Mailprogramm an.",
  "The mail server offers no protected connection.":
    "Der Mailserver bietet keine geschützte Verbindung.",
  "The message is larger than your mail server takes.":
    "Die Nachricht ist größer, als dein Mailserver annimmt.",
  "Your mail server cannot send to addresses with letters outside ASCII.":
    "Dein Mailserver kann nicht an Adressen mit Umlauten oder fremden Buchstaben senden.",
  "The connection ended.": "Die Verbindung brach ab.",
  "Sign in by a browser from the command line.":
    "Melde dich von der Kommandozeile aus mit dem Browser an.",
  "The sign-in service does not answer.": "Der Anmeldedienst antwortet nicht.",
  "it was handed over, to be sent by hand": "sie wurde übergeben und geht von Hand hinaus",
  "its mailbox was disconnected": "ihr Postfach wurde getrennt",
  "the person has sent a letter in its place": "du hast an ihrer Stelle einen Brief geschickt",
  "the person says so": "du hast es gesagt",
  "the person took it back": "du hast sie zurückgenommen",
  "the plan no longer wants it": "der Plan braucht sie nicht mehr",
  "the store was restored from a backup; approve it again":
    "eine Sicherung wurde zurückgespielt; stimm noch einmal zu",
  "the text was changed after its approval": "der Text wurde nach deiner Zustimmung geändert",
  "it belongs to the sample data, which is never sent":
    "sie gehört zu den Beispielen, und die gehen nie hinaus",
};
