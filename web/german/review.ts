import type { Sentences } from "./book.ts";

/** What the review says beside a letter. What it suggests stays in the language of the letter. */
export const ofTheReview: Sentences = {
  // How the reader takes it
  "An apology points at a weakness that the reader may not have seen, and weakens the asking. Leave it out.":
    "Eine Entschuldigung zeigt auf eine Schwäche, die vielleicht niemand sah, und schwächt die Bitte. Lass sie weg.",
  "This excuses the message before it is read. A check-in needs no excuse.":
    "Das entschuldigt die Nachricht, bevor sie gelesen ist. Eine Nachfrage braucht keine Entschuldigung.",
  "This asks for a yes or no. Somebody who has no answer yet can only say no, or nothing; ask for an updated timeline.":
    "Das fragt nach Ja oder Nein. Wer noch keine Antwort hat, kann nur Nein sagen oder nichts; frag nach dem Zeitplan.",
  "Hoping aloud for good news asks for a yes. Ask for an updated timeline.":
    "Laut auf Gutes zu hoffen verlangt ein Ja. Frag nach dem Zeitplan.",
  "A thank-you does not ask when there will be an answer. The check-in is there for that.":
    "Ein Dank fragt nicht, wann die Antwort kommt. Dafür ist die Nachfrage da.",
  "This turns another offer into an auction. Say that it exists and by when you must answer; leave prices and rivals out.":
    "Das macht aus dem anderen Angebot eine Versteigerung. Sag, dass es da ist und bis wann du antworten musst; lass Summen und Namen weg.",
  "This defends. If an answer was weak, give the better one in a sentence and leave the reasons out.":
    "Das rechtfertigt. War eine Antwort schwach, gib die bessere in einem Satz und lass die Gründe weg.",
  "This sounds desperate, and the reader starts to wonder why. Say what you would bring, calmly.":
    "Das klingt verzweifelt, und man fragt sich, warum. Sag ruhig, was du mitbringst.",
  "“Dream job” says how much you want it, not why they should. Name what draws you.":
    "„Dream job“ sagt, wie sehr du willst, nicht, warum sie sollen. Nenn, was dich anzieht.",
  "This makes the reader feel guilty. A person who feels accused puts the answer off; ask where things stand instead.":
    "Das macht ein schlechtes Gewissen. Wer sich angeklagt fühlt, schiebt die Antwort auf; frag, wie es steht.",
  "Read by somebody who owes an answer, this is a reproach or a demand: nothing in it is kind. Say what you still like about the post, and ask for the timeline.":
    "Wer dir eine Antwort schuldet, liest das als Vorwurf oder Forderung: Nichts darin ist freundlich. Sag, was dir an der Stelle noch gefällt, und frag nach dem Zeitplan.",
  "This attacks the reader. It closes a door that may open again in half a year; say plainly what you want, or nothing.":
    "Das greift an. Es schließt eine Tür, die in einem halben Jahr wieder aufgehen kann; sag schlicht, was du willst, oder nichts.",
  "“You are busy, but” asks and reproaches in one breath. Leave the first half out.":
    "„You are busy, but“ bittet und wirft vor in einem Atem. Lass die erste Hälfte weg.",
  "This opens a new argument for being hired. The interview made the case; one line of fit is enough.":
    "Das fängt ein neues Argument an, warum man dich nehmen soll. Das Gespräch hat das getan; eine Zeile genügt.",
  "This pushes. Ask for an updated timeline once, plainly, and leave the pace to the reader.":
    "Das drängt. Frag einmal offen nach dem Zeitplan und lass ihnen das Tempo.",
  "This is an ultimatum: do this by then, or else. State your own date and ask what is realistic, without the “or”.":
    "Das ist ein Ultimatum: bis dann, sonst. Nenn deinen eigenen Tag und frag, was möglich ist, ohne das „sonst“.",
  "Money, leave and working from home do not belong in this message. They are settled when there is an offer.":
    "Geld, Urlaub und Heimarbeit gehören nicht in diese Nachricht. Das klärt sich, wenn es ein Angebot gibt.",
  "A second message through a social network reads as chasing. One channel is enough: the one that they write to you on.":
    "Eine zweite Nachricht über ein soziales Netz wirkt wie Nachlaufen. Ein Weg genügt: der, auf dem sie dir schreiben.",
  "A list of corrections draws the eye to every weak answer. Keep the one that matters most.":
    "Eine Liste von Korrekturen lenkt den Blick auf jede schwache Antwort. Behalt die eine, auf die es ankommt.",
  "Nobody says this aloud. Put it in the words that you would use at the table.":
    "Das sagt niemand laut. Nimm die Worte, die du am Tisch nehmen würdest.",

  // What it is made of
  "Anybody could have sent this: nothing in it was said in one conversation only. Name one thing that was.":
    "Das hätte jeder schicken können: nichts darin wurde nur in diesem Gespräch gesagt. Nenn eines, das es wurde.",
  "Little in it was said in this conversation only. One thing more would make it yours.":
    "Wenig darin wurde nur in diesem Gespräch gesagt. Eines mehr, und es ist deins.",
  "Nothing here comes from this conversation. Take up one thing that was said.":
    "Nichts hier kommt aus diesem Gespräch. Greif eines auf, das gesagt wurde.",
  "It does not say what it is about. Name the role and the day of the conversation.":
    "Es sagt nicht, worum es geht. Nenn die Stelle und den Tag des Gesprächs.",
  "It never says thank you.": "Es sagt nirgends Danke.",
  "It stops without looking ahead. End with what you would be glad to do next.":
    "Es hört auf, ohne nach vorn zu sehen. Schließ mit dem, was du gern als Nächstes tätest.",
  "It does not say that you would come back. A role may reopen in half a year.":
    "Es sagt nicht, dass du wiederkämst. In einem halben Jahr kann eine Stelle frei sein.",
  "Nobody has signed it. End with your name.":
    "Niemand hat es unterschrieben. Schließ mit deinem Namen.",
  "The note to {whom} has this sentence too.": "Diesen Satz hat auch der Brief an {whom}.",
  "This is nearly the note to {whom} ({share} % the same). They will compare; write this one from what was said here.":
    "Das ist beinahe der Brief an {whom} ({share} % gleich). Sie vergleichen; schreib diesen aus dem, was hier gesagt wurde.",
  "One sentence; {least} are the least here: thanks, one thing that was said, what it has to do with you.":
    "Ein Satz; {least} sind hier das Mindeste: Dank, eines, das gesagt wurde, und was es mit dir zu tun hat.",
  "{count} sentences; {least} are the least here: thanks, one thing that was said, what it has to do with you.":
    "{count} Sätze; {least} sind hier das Mindeste: Dank, eines, das gesagt wurde, und was es mit dir zu tun hat.",
  "A sentence of {count} words. Make two of it.": "Ein Satz mit {count} Wörtern. Mach zwei daraus.",
  "More than one exclamation mark. A full stop sounds surer.":
    "Mehr als ein Ausrufezeichen. Ein Punkt klingt sicherer.",
  "More than {most} exclamation marks. A full stop sounds surer.":
    "Mehr als {most} Ausrufezeichen. Ein Punkt klingt sicherer.",
  "Exclamation marks in the subject look like advertising.":
    "Ausrufezeichen im Betreff sehen nach Werbung aus.",
  "“{gap}” is a gap in a template. Fill it in or take it out.":
    "„{gap}“ ist eine Lücke in einer Vorlage. Füll sie oder nimm sie heraus.",

  // Subject, recipients, attachments
  "There is no subject.": "Es gibt keinen Betreff.",
  "The subject is empty.": "Der Betreff ist leer.",
  "The subject has {count} characters; {most} are the most.":
    "Der Betreff hat {count} Zeichen; {most} sind das Meiste.",
  "Nobody finds this again. Name the role, or say thank you.":
    "Das findet niemand wieder. Nenn die Stelle, oder sag Danke.",
  "It looks forwarded. Write it as a message of its own.":
    "Das sieht weitergeleitet aus. Schreib es als eigene Nachricht.",
  "A subject in capitals shouts.": "Ein Betreff in Großbuchstaben schreit.",
  "More than one recipient. Write to each person separately.":
    "Mehr als eine Person. Schreib jeder einzeln.",
  "Somebody is in Cc. Write to one person, and to nobody beside.":
    "Jemand ist in Kopie. Schreib einer Person und niemandem daneben.",
  "Nobody else is copied in. Write to one person.":
    "Niemand bekommt eine Kopie. Schreib einer Person.",
  "It greets several people. Each gets a note of their own, with something that they said.":
    "Es grüßt mehrere. Jede Person bekommt einen eigenen Brief, mit etwas, das sie gesagt hat.",
  "It says that something is attached, and nothing is.":
    "Es sagt, dass etwas anhängt, und nichts hängt an.",
  "It says that something is attached; this text alone cannot show it. Look before you send.":
    "Es sagt, dass etwas anhängt; der Text allein kann es nicht zeigen. Sieh nach, bevor du sendest.",
  "It speaks of a link, and there is none in the text.":
    "Es spricht von einem Link, und im Text ist keiner.",
  "You promised {what}, and {file} is not attached.":
    "Du hast versprochen: {what}; {file} hängt nicht an.",
  "You promised {what}, and its link is not in the text.":
    "Du hast versprochen: {what}; der Link steht nicht im Text.",
  "You promised {what}, and nothing is attached or linked.":
    "Du hast versprochen: {what}; nichts hängt an, und kein Link steht da.",

  // When
  "A check-in on the day after the interview is too soon. Send thanks now and ask in a week.":
    "Eine Nachfrage am Tag nach dem Gespräch kommt zu früh. Dank jetzt, und frag in einer Woche.",
  "Too soon: thanks within {minutes} minutes of the interview look automatic.":
    "Zu früh: ein Dank binnen {minutes} Minuten nach dem Gespräch sieht nach Automat aus.",
  "This would be check-in {number} in this round; {most} are the most.":
    "Das wäre die {number}. Nachfrage in dieser Runde; {most} sind das Meiste.",
  "LinkedIn cuts an invitation at {most} characters; this has {count}.":
    "LinkedIn schneidet eine Einladung bei {most} Zeichen ab; diese hat {count}.",
};
