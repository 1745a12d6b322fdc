import { inBoth } from "./language.svelte.ts";

/** Words of notices and of their switch in Settings. */
export const noticeWords = inBoth(
  {
    notices: "Notices",
    on: "Tell me when something is due or an answer came",
    how: (from: string, until: string) =>
      `While a page of Afterword is open, between ${from} and ${until} where you are. A notice names whom it is about, never what a letter says.`,
    terminal: "At a terminal, “afterword watch” prints the same.",
    refused:
      "The browser does not let Afterword show notices. Its settings for this address say so.",
    missing: "This browser has no notices.",
    answers: (count: number) => (count === 1 ? "An answer came" : `${count} answers came`),
  },
  {
    notices: "Hinweise",
    on: "Sag mir, wenn etwas fällig ist oder eine Antwort kam",
    how: (from: string, until: string) =>
      `Solange eine Seite von Afterword offen ist, zwischen ${from} und ${until} Uhr, wo du bist. Ein Hinweis nennt, um wen es geht, nie, was in einem Brief steht.`,
    terminal: "Im Terminal schreibt „afterword watch“ dasselbe.",
    refused:
      "Der Browser lässt keine Hinweise zu. So steht es in seinen Einstellungen für diese Adresse.",
    missing: "Dieser Browser kennt keine Hinweise.",
    answers: (count: number) => (count === 1 ? "Eine Antwort kam" : `${count} Antworten kamen`),
  },
);
