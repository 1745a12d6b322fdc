import { english, numberWords } from "./phrases/english.ts";
import { german } from "./phrases/german.ts";
import type { Rewrites } from "./phrases/rewrites.ts";
import { french, spanish } from "./phrases/romance.ts";

const languages: readonly (readonly [string, RegExp, Rewrites])[] = [
  [
    "de",
    /\b(?:bis|wir|innerhalb|woche[n]?|nachste[rnms]?|ende|anfang|mitte|tage[n]?|monat\w*|nach den|nach der|werktage|morgen|heute|fruhestens|spatestens|vor|nach|zum|kw|kalenderwoche|weihnachten|ostern|dezember|oktober|januar|februar|montag|dienstag|mittwoch|donnerstag|freitag)\b/g,
    german,
  ],
  [
    "fr",
    /\b(?:d'ici|avant|sous|mi-\w+|dans|noel|janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|semaines?|jours?|apres|debut|prochaine?s?|nous|lundi|mardi|mercredi|jeudi|vendredi|demain|fin (?:de|du))\b/g,
    french,
  ],
  [
    "es",
    /\b(?:antes|semanas?|dias?|despues|finales|proxim[oa]s?|lunes|martes|miercoles|jueves|viernes|manana|entro|venerdi|mes|dentro de|fin de|(?:para|hasta) el|enero|febrero|marzo|junio|julio|septiembre|octubre|noviembre|diciembre)\b/g,
    spanish,
  ],
];

/** The words in the one plain form that the grammar reads: lower case, no accents, English words, digits. */
export function plainWords(words: string, language?: string): string {
  const bare = words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[’‘]/g, "'");
  const asked = languages.find(([code]) => code === language?.slice(0, 2));
  const spoken = asked ?? (language?.startsWith("en") ? undefined : likeliest(bare));
  const numbered = numberWords.reduce(
    (text, word, n) =>
      n === 1 ? text : text.replaceAll(new RegExp(`\\b${word}\\b`, "g"), String(n)),
    rewrite(bare, spoken?.[2] ?? []),
  );
  return rewrite(
    numbered
      .replace(/[,;!?()"]|\.(?!\d)/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
    english,
  );
}

/** The language with most of its signs in the words; English where there are none. */
function likeliest(bare: string): (typeof languages)[number] | undefined {
  const counted = languages.map((each) => ({ each, signs: bare.match(each[1])?.length ?? 0 }));
  const best = counted.reduce((a, b) => (b.signs > a.signs ? b : a));
  return best.signs > 0 ? best.each : undefined;
}

function rewrite(text: string, rewrites: Rewrites): string {
  return rewrites.reduce((so, [from, to]) => so.replace(from, to), text);
}
