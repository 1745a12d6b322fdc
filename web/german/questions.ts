import type { Sentences } from "./book.ts";

/** What is asked before a letter can be made, where the letter is English. */
export const ofQuestions: Sentences = {
  "What does “{detail}” stand for, and would {name} write it that way?":
    "Wofür steht „{detail}“, und würde {name} es so schreiben?",
  "Your only note for {name} is a criticism (“{note}”), and a thank-you should not repeat it. What would {who} like to see instead, or what else did you talk about? One thing is enough.":
    "Deine einzige Notiz zu {name} ist eine Kritik („{note}“), und die gehört nicht in einen Dank. Was hätte {who} stattdessen gern, oder worüber habt ihr noch gesprochen? Eines genügt.",
  "“{note}” is a criticism, and a thank-you should not repeat it. What would {who} like to see instead, or what else did you talk about? One thing is enough.":
    "„{note}“ ist eine Kritik, und die gehört nicht in einen Dank. Was hätte {who} stattdessen gern, oder worüber habt ihr noch gesprochen? Eines genügt.",
  "In one line: what have you done that is close to this? A place, a time or a result helps.":
    "In einer Zeile: was hast du schon gemacht, das dem nahekommt? Ein Ort, eine Dauer oder ein Ergebnis hilft.",
  "For {name} you noted “{note}”, which is an impression and not something {who} said. What did {whom} tell you about the work, or ask you? One thing is enough: a project, a problem, a habit of the team, a plan.":
    "Zu {name} hast du „{note}“ notiert: ein Eindruck, nichts, was {who} gesagt hat. Was hat {whom} dir über die Arbeit erzählt oder dich gefragt? Eines genügt: ein Projekt, ein Problem, eine Gewohnheit, ein Plan.",
  "Who should this go to? Nobody on file fits.":
    "An wen soll das gehen? Niemand, den du kennst, passt.",
  "You have not noted anything about {name} yet. What did {who} tell you about the work, or ask you? A few words are enough, for example a project, a problem or a plan.":
    "Zu {name} hast du noch nichts notiert. Was hat {who} dir über die Arbeit erzählt oder dich gefragt? Ein paar Worte genügen, etwa ein Projekt, ein Problem oder ein Plan.",
  "“{note}” sounds private, so it stays out. Was there anything about the work that {name} would be happy to read?":
    "„{note}“ klingt privat und bleibt draußen. Gab es etwas über die Arbeit, das {name} gern lesen würde?",
  "You promised {name} this: {what}. Which file or link is it?":
    "Du hast {name} versprochen: {what}. Welche Datei oder welcher Link ist es?",
  "I cannot make a good sentence of “{note}”. How would you say it: what did you do, where, and what came of it? One sentence is enough.":
    "Aus „{note}“ wird kein guter Satz. Wie würdest du es sagen: Was hast du gemacht, wo, und was kam dabei heraus? Ein Satz genügt.",
  "I cannot make a good sentence of “{note}”. How would you say it to {name} in one sentence?":
    "Aus „{note}“ wird kein guter Satz. Wie würdest du es {name} in einem Satz sagen?",
  "What did {name} ask you for, and which file or link goes with it?":
    "Worum hat {name} dich gebeten, und welche Datei oder welcher Link gehört dazu?",
  "{name} asked for “{asked}”. What is your answer?":
    "{name} hat um „{asked}“ gebeten. Was antwortest du?",
  "{name} asked for “{asked}”. Which file goes with each?":
    "{name} hat um „{asked}“ gebeten. Welche Datei gehört zu welchem?",
  "Which interview is this about? None on file has taken place by then.":
    "Um welches Gespräch geht es? Bis dahin hat keines stattgefunden.",
  "{name} asked about {detail}. What did {who} say about it, or what would you answer now?":
    "{name} hat nach „{detail}“ gefragt. Was hat {who} dazu gesagt, oder was würdest du jetzt antworten?",
  "Your note for {name} is about your own answer. What did {who} say about it, or what would you answer now?":
    "Deine Notiz zu {name} handelt von deiner eigenen Antwort. Was hat {who} dazu gesagt, oder was würdest du jetzt antworten?",
  "Your note for {name} holds several things. Which one should the letter be about? {choices}":
    "Deine Notiz zu {name} enthält mehrere Dinge. Um welches soll es gehen? {choices}",
  "Your note for {name} is about pay or leave, which a thank-you leaves out. What did {who} say about the work itself?":
    "Deine Notiz zu {name} betrifft Gehalt oder Urlaub, und das lässt ein Dank aus. Was hat {who} über die Arbeit selbst gesagt?",
  "In “{note}”, who is “they”: {name}'s own team, {company}'s customers, or somebody else?":
    "Wer ist in „{note}“ mit „they“ gemeint: die Leute von {name}, die Kunden von {company} oder jemand anderes?",
};
