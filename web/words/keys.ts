import { inBoth } from "./language.svelte.ts";

/** Every key and what it does, for the sheet that `?` opens. */
export const keyWords = inBoth(
  {
    title: "Keys",
    note: "Letters work outside fields.",
    keys: [
      ["⌘ K, /", "find or do"],
      ["↵", "the one next thing"],
      ["Y D E", "an answer: yes, another day, something else"],
      ["1–8, 0", "what an answer means; that it is none"],
      ["⌘ ↵", "approve and send; next person"],
      ["Z", "undo, call back"],
      ["← →", "a day on “what if”; a point on the thread"],
      ["G then T P A I R S", "Today, applications, Answers, Insight, Rules, Settings"],
      ["J K, ↓ ↑", "next, previous row"],
      ["W", "why, on a row or a point"],
      ["F8, ⇧ F8", "next, previous finding; ↵ uses it, ⌫ leaves it"],
      ["L, S", "later, skip"],
      ["C", "change what is on file, on an application"],
      ["Esc", "back, close; never loses text"],
      ["?", "this sheet"],
    ] as [string, string][],
  },
  {
    title: "Tasten",
    note: "Buchstaben wirken außerhalb von Feldern.",
    keys: [
      ["⌘ K, /", "finden oder tun"],
      ["↵", "das eine Nächste"],
      ["Y D E", "eine Antwort: ja, ein anderer Tag, etwas anderes"],
      ["1–8, 0", "was eine Antwort heißt; dass es keine ist"],
      ["⌘ ↵", "zustimmen und senden; nächste Person"],
      ["Z", "rückgängig, zurückrufen"],
      ["← →", "ein Tag bei „Was, wenn“; ein Punkt auf der Linie"],
      ["G, dann T P A I R S", "Heute, Bewerbungen, Antworten, Einblick, Regeln, Einstellungen"],
      ["J K, ↓ ↑", "nächste, vorige Zeile"],
      ["W", "warum, auf einer Zeile oder einem Punkt"],
      ["F8, ⇧ F8", "nächster, voriger Befund; ↵ nimmt ihn, ⌫ lässt ihn"],
      ["L, S", "später, auslassen"],
      ["C", "ändern, was vorliegt, bei einer Bewerbung"],
      ["Esc", "zurück, schließen; verliert nie Text"],
      ["?", "dieses Blatt"],
    ] as [string, string][],
  },
);
