import type { Sentences } from "./book.ts";

/** Names, spelling and grammar: what the review says of single words. */
export const ofSlips: Sentences = {
  "“{wrong}” is a slip; the name on file is {name}.":
    "„{wrong}“ ist verschrieben; der Name ist {name}.",
  "“{wrong}” is not the name on file: {name}.": "„{wrong}“ ist nicht der richtige Name: {name}.",
  "The name on file is written {name}.": "Der Name schreibt sich {name}.",
  "The name on file has its marks: {name}.": "Der Name hat seine Zeichen: {name}.",
  "The title on file is {name}.": "Mit Titel ist es {name}.",
  "This is for {name}, but greets {other}.": "Das ist für {name}, grüßt aber {other}.",
  "“{name}” and the address {address} do not agree.":
    "„{name}“ und die Adresse {address} passen nicht zusammen.",
  "“{wrong}” only looks like {company}.": "„{wrong}“ sieht nur aus wie {company}.",
  "The company on file is written {company}.": "Der Arbeitgeber schreibt sich {company}.",
  "“{wrong}” is a slip; the company on file is {company}.":
    "„{wrong}“ ist verschrieben; der Arbeitgeber ist {company}.",
  "“{wrong}” is not the company on file: {company}.":
    "„{wrong}“ ist nicht der Arbeitgeber: {company}.",
  "It greets nobody. Use the name of the person who spoke with you.":
    "Es grüßt niemanden. Nimm den Namen der Person, die mit dir sprach.",
  "It greets nobody by name.": "Es grüßt niemanden mit Namen.",
  "There is no greeting.": "Es fehlt die Anrede.",
  "In the interview it was {name}.": "Im Gespräch war es {name}.",
  "In the interview it was {name}; this is stiffer.":
    "Im Gespräch war es {name}; das hier ist steifer.",
  "“{word}” is misspelt.": "„{word}“ ist falsch geschrieben.",
  "“I” has a capital.": "„I“ schreibt man groß.",
  "“{word}” stands twice.": "„{word}“ steht doppelt da.",
  "It is “{right}”.": "Es heißt „{right}“.",
  "A length of time takes “for”.": "Vor einer Dauer steht „for“.",
  "After a comparison it is “than”.": "Nach einem Vergleich heißt es „than“.",
  "After “did not” it is the plain form.": "Nach „did not“ steht die Grundform.",
  "After “for” it is the -ing form.": "Nach „for“ steht die Form auf -ing.",
  "After “to” it is the plain form.": "Nach „to“ steht die Grundform.",
  "One discusses a thing, without “about”.": "„Discuss“ steht ohne „about“.",
  "One explains something to somebody.": "Man erklärt jemandem etwas: „explain to“.",
  "One word: ahead.": "Ein Wort: ahead.",
  "Say it with the other form: I agree, I am interested, I am excited.":
    "Nimm die andere Form: I agree, I am interested, I am excited.",
  "Something that belongs to it: “its”.": "Etwas, das dazu gehört: „its“.",
  "Subject and verb do not agree.": "Subjekt und Verb passen nicht zusammen.",
  "There are several: “these”.": "Es sind mehrere: „these“.",
  "This is not the usual form.": "So sagt man es nicht.",
  "This is “it is”: it's.": "Das ist „it is“: it's.",
  "This is “you are”: you're.": "Das ist „you are“: you're.",
  "This is “your”: something of theirs.": "Das ist „your“: etwas von ihnen.",
  "This is “{right}”.": "Das ist „{right}“.",
  "This verb has its own past.": "Dieses Verb hat seine eigene Vergangenheit.",
  "This word has no plural.": "Dieses Wort hat keine Mehrzahl.",
  "“Forward to” is followed by the -ing form.": "Nach „forward to“ steht die Form auf -ing.",
  "“Of” should be “have”.": "Statt „of“ muss es „have“ heißen.",
};
