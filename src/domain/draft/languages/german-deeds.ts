import { nameless } from "../notes/clause.ts";
import type { NoteContext } from "../notes/reading.ts";
import { wordCount } from "../notes/tokens.ts";

/** Verbs of work that bend by rule: "leitet", "leiten", "leitest". */
const weak =
  "leiten bauen führen planen testen prüfen üben begleiten besuchen betreuen sammeln zeichnen rechnen messen kochen schulen unterrichten suchen machen arbeiten starten teilen schicken kontrollieren probieren organisieren moderieren dokumentieren digitalisieren programmieren trainieren notieren sortieren reparieren restaurieren entwickeln wechseln tauschen putzen pflegen pflanzen ernten säen backen öffnen gründen kennen bringen bilden stellen legen setzen holen feiern gestalten verbinden erneuern erweitern verdoppeln verkürzen ersetzen verteilen schreiben räumen lernen lehren spielen liefern bestellen wiegen steuern koordinieren schneiden singen nähen malen drucken filmen".split(
    " ",
  );

/** Those that change their vowel, as "he" and as "du" does them. */
const strong: Readonly<Record<string, readonly [he: string, you: string]>> = {
  fahren: ["fährt", "fährst"],
  geben: ["gibt", "gibst"],
  nehmen: ["nimmt", "nimmst"],
  lesen: ["liest", "liest"],
  treffen: ["trifft", "triffst"],
  helfen: ["hilft", "hilfst"],
  sehen: ["sieht", "siehst"],
  laufen: ["läuft", "läufst"],
  halten: ["hält", "hältst"],
  tragen: ["trägt", "trägst"],
  messen: ["misst", "misst"],
  backen: ["backt", "backst"],
};

const modal: Readonly<Record<string, readonly [they: string, you: string]>> = {
  will: ["wollen", "willst"],
  möchte: ["möchten", "möchtest"],
};

interface Bent {
  he: string;
  they: string;
  you: string;
}

const byHe: ReadonlyMap<string, Bent> = new Map(
  [...weak, ...Object.keys(strong)].map((they) => {
    const [he, you] = strong[they] ?? bend(they);
    return [he, { he, they, you }];
  }),
);

function bend(they: string): readonly [string, string] {
  const stem = they.replace(/e?n$/, "");
  const link = /(?:[td]|(?:ch|[bdfgkpt])[nm])$/.test(stem) ? "e" : "";
  const hisses = /(?:s|ß|z|x)$/.test(stem);
  return [`${stem}${link}t`, `${stem}${link}${hisses ? "t" : "st"}`];
}

const particles =
  /^(?:an|auf|aus|ab|ein|mit|vor|zu|nach|los|weg|durch|um|hin|her|bei|fest|vorbei|zurück|zusammen|weiter)$/i;
/** What was said to the candidate is nothing that is told back. */
const said = /(?:fragt|sagt|meint|zählt|klärt|wähnt|lacht|freut|sehen|hört)$/;
const denied =
  /(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals|leider|ohne|kaum|wenig|zu|muss|nur)(?!\p{L})/iu;
const somebody =
  /(?<!\p{L})(?:er|sie|ihn|ihm|ihnen|sich|ihr\p{L}*|sein\p{L}*|wir|uns\p{L}*|ich|mich|mir|mein\p{L}*|du|man)(?!\p{L})/iu;

/**
 * "leitet die Nachtschicht selbst" → "Sie die Nachtschicht selbst leiten": one clause of somebody whose verb is known to the letter, as it stands behind
 * "dass"; undefined where anything else would have to change.
 */
export function deedIn(note: string, { formal, voice }: NoteContext): string | undefined {
  const [, first = "", all = ""] = /^(?:(?:er|sie) )?(\p{Ll}+) (.+)$/u.exec(note) ?? [];
  const [, rest = "", behind = ""] =
    /^([^,;:()–]+)(, (?:der|die|das|den|dem|wie|wann|ob|wo|weil|wenn|um|bis|damit) [^;:()]+)?$/u.exec(
      all,
    ) ?? [];
  const told = verbFor(first, rest);
  if (!told || wordCount(rest + behind) < 3 || wordCount(note) > 24) return undefined;
  if (somebody.test(rest + behind) || denied.test(rest) || particles.test(rest.split(" ").at(-1)!))
    return undefined;
  const [who, verb] =
    voice === "third" ? [nameless, told.he] : formal ? ["Sie", told.they] : ["du", told.you];
  return `${who} ${rest} ${verb}${behind}`;
}

/** The verb of the note, where it is a deed: of "hat" what was done, of "will" what is to be done. */
function verbFor(first: string, rest: string): Bent | undefined {
  const last = rest.split(" ").at(-1) ?? "";
  if (first === "hat")
    return !said.test(last) && /^(?:\p{Ll}+)?ge\p{Ll}+(?:t|en)$|iert$/u.test(last)
      ? { he: "hat", they: "haben", you: "hast" }
      : undefined;
  const wish = modal[first];
  if (!wish) return byHe.get(first);
  const isWork = [...weak, ...Object.keys(strong)].some((verb) => last.endsWith(verb));
  return isWork ? { he: first, they: wish[0], you: wish[1] } : undefined;
}
