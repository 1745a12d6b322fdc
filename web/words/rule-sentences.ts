import type { RuleId } from "#domain/policy/rules.ts";
import { inBoth } from "./language.svelte.ts";

/** Each row as a sentence; what stands in braces is a value of the rule, to be changed where it stands. */
const english: Record<RuleId, string> = {
  "PREP-1":
    "From {hoursBefore} hours before, a card reminds you to ask for the next steps, a named day, and the best way to follow up.",
  "PREP-2":
    "Leave with everybody’s name, title and address; where one is missing, ask the recruiter.",
  "DEBRIEF-1":
    "Within {withinHours} hours, write down {least} to {most} things that each interviewer said.",
  "DEBRIEF-2": "Write down the questions and your answers while they are fresh.",
  "DEBRIEF-3": "Note how people introduced themselves, so that you greet them so.",
  "DEBRIEF-4": "Note what you promised, what you fumbled, when they will answer, and by which way.",
  "THANK-1":
    "Thank within {withinHours} hours, the same day if you can. After {lateUntilHours} hours it is too late.",
  "THANK-2": "Wait at least {afterMinutes} minutes, so that it does not look automatic.",
  "THANK-3": "Write to each interviewer, each time differently, and never to all at once.",
  "THANK-4": "Thanks, one specific thing, why you fit in a line or two, and a look ahead.",
  "THANK-5": "Keep to the length that the round asks for, at most {mostWords} words.",
  "THANK-6":
    "Where only the recruiter’s address is known, ask the recruiter to pass your thanks on.",
  "THANK-7": "Do not ask in it when you will hear back.",
  "THANK-8": "No salary, perks, remote work or holidays in it.",
  "THANK-9": "A subject of at most {mostCharacters} characters that is easy to find again.",
  "THANK-10": "Greet people in the tone of the interview.",
  "THANK-11": "Reply in the thread of their last mail, where there is one.",
  "THANK-12": "Your contact details stand under it.",
  "THANK-13": "Names as they are on file, spelling and grammar looked over.",
  "THANK-14":
    "After a final round, say what was discussed with whom; one further thought is welcome.",
  "THANK-15": "After a panel you may take up what another of them said.",
  "THANK-16": "Never a letter that anybody could have sent to anybody.",
  "FIX-1": "You may mend {most} weak answer, briefly, within the day.",
  "FIX-2": "No list of revisions, no apology, nothing defensive.",
  "FIX-3": "You may link a short piece of work that answers the question.",
  "FIX-4": "No new argument for why you should be hired.",
  "PROMISE-1": "What you promised goes out within {withinHours} hours.",
  "CHECK-1":
    "If they named a day, wait until it has passed, and then {graceWorkingDays} working days more.",
  "CHECK-2":
    "If they named none, wait {calendarDays} days, and at least {workingDays} working days.",
  "CHECK-3": "One short, warm message to your main contact, as a reply to your own.",
  "CHECK-4":
    "Say that you are still interested, name the day and the role, and ask how the timing stands. Never for a yes or no.",
  "CHECK-5":
    "The last one comes {daysAfterFirst} days after the first, and at least {daysAfterInterview} days after the interview.",
  "CHECK-6":
    "Write {checkInsPerRound} times at most in a round, and never more than {messagesPerPerson} messages to anyone within {windowDays} days.",
  "CHECK-7": "After {daysAfterFinal} days without an answer, let it rest and keep the door open.",
  "CHECK-8": "Never ask on the day after the interview.",
  "CHECK-9": "No guilt, no pressure, no ultimatum, no despair.",
  "CHECK-10":
    "“I will let you know” is answered patiently within {withinWorkingDays} working day, and the clock starts again.",
  "CHECK-11": "Any human answer stops the chase at once.",
  "CHAN-1": "Write by mail, or the way that the recruiter writes to you.",
  "CHAN-2": "No LinkedIn message to an interviewer while mail will do.",
  "CHAN-3": "{daysAfterThankYou} day after your note, connect on LinkedIn if you like.",
  "CHAN-4": "{daysAfterThankYou} days after your note, write on LinkedIn about what you share.",
  "CHAN-5": "Where the house values it, a card by hand as well as the mail, never instead.",
  "CHAN-6": "One recipient, and nobody in copy.",
  "CHAN-7": "After a phone screen a brief note will do.",
  "OFFER-1": "Acknowledge an offer by word within {withinHours} hours and ask for it in writing.",
  "OFFER-2":
    "Tell of another offer plainly, at least {workingDaysBefore} working days before it runs out. No bidding war.",
  "OFFER-3": "When you took another offer, withdraw everywhere the same day.",
  "NO-1": "Answer a no graciously within {withinWorkingDays} working days.",
  "NO-2": "After a no you may ask for feedback, in one line.",
  "NO-3": "The door stays open: say hello again after {months} months, if you like.",
  "REF-1": "Tell your references early which role, which employer, and that a call may come.",
  "INFO-1": "Answer what they ask for within {withinWorkingDays} working day.",
  "APPLY-1":
    "After an application without an answer, wait {calendarDays} days and at least {workingDays} working days, and ask once.",
  "WAIT-1": "Keep applying. One opening is not a plan.",
  "WAIT-2": "Think the questions and your answers over.",
  "WAIT-3": "Prepare the next round when one is likely, with the notes of the earlier ones.",
  "WAIT-4": "Mend your CV where the interview showed a gap.",
  "AI-1":
    "A machine may look at grammar and tone. It runs here; a language model only if you connect one.",
  "AI-2": "A machine writes nothing from nothing: no draft without what you wrote down.",
  "AI-3": "No phrases that sound like a machine.",
  "AI-4": "At most {most} exclamation mark.",
  "AI-5": "You approve every message before it goes.",
};

const german: Record<RuleId, string> = {
  "PREP-1":
    "Ab {hoursBefore} Stunden vorher erinnert dich eine Karte, nach den nächsten Schritten, einem festen Tag und dem besten Weg zum Nachfragen zu fragen.",
  "PREP-2": "Geh mit Namen, Titel und Adresse von allen; fehlt eine, frag die Personalabteilung.",
  "DEBRIEF-1":
    "Schreib binnen {withinHours} Stunden {least} bis {most} Dinge auf, die jede und jeder gesagt hat.",
  "DEBRIEF-2": "Schreib Fragen und Antworten auf, solange sie frisch sind.",
  "DEBRIEF-3": "Merk dir, wie sie sich vorgestellt haben, damit du sie so anredest.",
  "DEBRIEF-4":
    "Merk dir, was du versprochen hast, was misslang, wann sie antworten und auf welchem Weg.",
  "THANK-1":
    "Danke binnen {withinHours} Stunden, wenn es geht am selben Tag. Nach {lateUntilHours} Stunden ist es zu spät.",
  "THANK-2": "Warte wenigstens {afterMinutes} Minuten, damit es nicht nach Automat aussieht.",
  "THANK-3": "Schreib allen einzeln, jedes Mal anders, und nie allen zugleich.",
  "THANK-4": "Dank, etwas Bestimmtes, warum du passt in ein, zwei Zeilen, und ein Blick voraus.",
  "THANK-5": "Halte die Länge, die die Runde verlangt, höchstens {mostWords} Wörter.",
  "THANK-6":
    "Ist nur die Adresse der Personalabteilung bekannt, bitte sie, den Dank weiterzugeben.",
  "THANK-7": "Frag darin nicht, wann du etwas hörst.",
  "THANK-8": "Nichts von Gehalt, Extras, Heimarbeit oder Urlaub darin.",
  "THANK-9": "Ein Betreff von höchstens {mostCharacters} Zeichen, der sich wiederfinden lässt.",
  "THANK-10": "Rede sie im Ton des Gesprächs an.",
  "THANK-11": "Antworte auf ihre letzte Mail, wenn es eine gibt.",
  "THANK-12": "Darunter steht, wie man dich erreicht.",
  "THANK-13": "Namen, wie sie vorliegen, Rechtschreibung und Grammatik durchgesehen.",
  "THANK-14":
    "Nach der letzten Runde sag, was mit wem besprochen wurde; ein weiterer Gedanke ist willkommen.",
  "THANK-15": "Nach einem Panel darfst du aufgreifen, was jemand anderes sagte.",
  "THANK-16": "Nie ein Brief, den jeder jedem hätte schicken können.",
  "FIX-1": "Du darfst {most} schwache Antwort kurz ausbessern, binnen eines Tages.",
  "FIX-2": "Keine Liste von Korrekturen, keine Entschuldigung, keine Rechtfertigung.",
  "FIX-3": "Du darfst auf eine kurze Arbeit verweisen, die die Frage beantwortet.",
  "FIX-4": "Kein neues Argument, warum man dich nehmen soll.",
  "PROMISE-1": "Was du versprochen hast, geht binnen {withinHours} Stunden hinaus.",
  "CHECK-1":
    "Haben sie einen Tag genannt, warte, bis er vorbei ist, und dann noch {graceWorkingDays} Werktage.",
  "CHECK-2":
    "Haben sie keinen genannt, warte {calendarDays} Tage und wenigstens {workingDays} Werktage.",
  "CHECK-3":
    "Eine kurze, freundliche Nachricht an deine Ansprechperson, als Antwort auf deine eigene.",
  "CHECK-4":
    "Sag, dass du noch willst, nenn Tag und Stelle und frag nach dem Zeitplan. Nie nach Ja oder Nein.",
  "CHECK-5":
    "Die letzte kommt {daysAfterFirst} Tage nach der ersten und wenigstens {daysAfterInterview} Tage nach dem Gespräch.",
  "CHECK-6":
    "Schreib höchstens {checkInsPerRound} Mal in einer Runde, und niemandem mehr als {messagesPerPerson} Nachrichten in {windowDays} Tagen.",
  "CHECK-7": "Nach {daysAfterFinal} Tagen ohne Antwort lass es ruhen und die Tür offen.",
  "CHECK-8": "Frag nie am Tag nach dem Gespräch.",
  "CHECK-9": "Kein schlechtes Gewissen, kein Druck, kein Ultimatum, keine Verzweiflung.",
  "CHECK-10":
    "„Ich melde mich“ wird binnen {withinWorkingDays} Werktag geduldig beantwortet, und die Uhr beginnt von vorn.",
  "CHECK-11": "Jede Antwort eines Menschen beendet das Nachfragen sofort.",
  "CHAN-1": "Schreib per Mail, oder auf dem Weg, auf dem man dir schreibt.",
  "CHAN-2": "Keine LinkedIn-Nachricht an die Fragenden, solange Mail genügt.",
  "CHAN-3": "{daysAfterThankYou} Tag nach deinem Dank verbinde dich auf LinkedIn, wenn du magst.",
  "CHAN-4":
    "{daysAfterThankYou} Tage nach deinem Dank schreib auf LinkedIn über das, was ihr gemeinsam habt.",
  "CHAN-5": "Wo das Haus es schätzt, eine Karte von Hand neben der Mail, nie statt ihrer.",
  "CHAN-6": "Eine Empfängerin oder ein Empfänger, niemand in Kopie.",
  "CHAN-7": "Nach einem Telefonat genügen wenige Zeilen.",
  "OFFER-1":
    "Bestätige ein mündliches Angebot binnen {withinHours} Stunden und bitte um das schriftliche.",
  "OFFER-2":
    "Sag von einem anderen Angebot offen, wenigstens {workingDaysBefore} Werktage, bevor es ausläuft. Kein Bieten.",
  "OFFER-3": "Hast du ein anderes Angebot angenommen, zieh überall am selben Tag zurück.",
  "NO-1": "Antworte auf eine Absage freundlich, binnen {withinWorkingDays} Werktagen.",
  "NO-2": "Nach einer Absage darfst du um Rückmeldung bitten, in einer Zeile.",
  "NO-3": "Die Tür bleibt offen: melde dich nach {months} Monaten wieder, wenn du magst.",
  "REF-1":
    "Sag deinen Referenzen früh, welche Stelle, welches Haus, und dass ein Anruf kommen kann.",
  "INFO-1": "Beantworte, worum sie bitten, binnen {withinWorkingDays} Werktag.",
  "APPLY-1":
    "Nach einer Bewerbung ohne Antwort warte {calendarDays} Tage und wenigstens {workingDays} Werktage und frag einmal.",
  "WAIT-1": "Bewirb dich weiter. Eine Stelle ist kein Plan.",
  "WAIT-2": "Denk Fragen und Antworten noch einmal durch.",
  "WAIT-3":
    "Bereite die nächste Runde vor, wenn eine wahrscheinlich ist, mit den Notizen der früheren.",
  "WAIT-4": "Bessere den Lebenslauf aus, wo das Gespräch eine Lücke zeigte.",
  "AI-1":
    "Eine Maschine darf Grammatik und Ton ansehen. Sie läuft hier; ein Sprachmodell nur, wenn du eines verbindest.",
  "AI-2":
    "Eine Maschine schreibt nichts aus dem Nichts: kein Entwurf ohne das, was du aufgeschrieben hast.",
  "AI-3": "Keine Wendungen, die nach Maschine klingen.",
  "AI-4": "Höchstens {most} Ausrufezeichen.",
  "AI-5": "Du stimmst jeder Nachricht zu, bevor sie geht.",
};

export const ruleSentences = inBoth(english, german);
