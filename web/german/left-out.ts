import type { Sentences } from "./book.ts";

/** Why something that was written down is not in the letter. */
export const ofWhatIsLeftOut: Sentences = {
  "“{note}” stays out: it is a criticism.": "„{note}“ bleibt draußen: Es ist eine Kritik.",
  "“{note}” stays out: no certain sentence came of it. Say what you did, where, and what came of it, and it can go in.":
    "„{note}“ bleibt draußen: Daraus wurde kein sicherer Satz. Schreib, was du getan hast, wo und was dabei herauskam, dann kann es hinein.",
  "“{note}” stays out: it is an impression and not something that {name} said.":
    "„{note}“ bleibt draußen: Es ist ein Eindruck und nichts, was {name} gesagt hat.",
  "“{note}” stays out: it sounds private.": "„{note}“ bleibt draußen: Es klingt privat.",
  "“{note}” stays out: no certain sentence came of it. Say it to {name} in one sentence, and it can go in.":
    "„{note}“ bleibt draußen: Daraus wurde kein sicherer Satz. In einem Satz an {name} gesagt, kann es hinein.",
  "“{note}” stays out: it is about your own answer.":
    "„{note}“ bleibt draußen: Es handelt von deiner eigenen Antwort.",
  "“{note}” is not in this version; another one may take it.":
    "„{note}“ steht nicht in dieser Fassung; eine andere nimmt es vielleicht auf.",
  "“{note}” stays out: pay and leave are settled when there is an offer.":
    "„{note}“ bleibt draußen: Gehalt und Urlaub klärt man, wenn es ein Angebot gibt.",
};
