import { lowerFirst } from "./first-word.ts";
import { time } from "./grammar/meant.ts";
import { isPluralNoun } from "./plural.ts";

/** "flume: he is rebuilding the long one" is about the long flume. */
export function withLabel(tokens: readonly string[], label: string): string[] {
  const name = label.split(/\s+/).length <= 2 ? lowerFirst(label) : undefined;
  if (!name) return [...tokens];
  const at = tokens.findIndex(
    (word, place) => word === "one" && place > 1 && tokens[place - 2] === "the",
  );
  // "first week: newcomers sit with the oldest one": no week is the oldest.
  const isTime = time.test(name.split(" ").at(-1)!);
  const isOfEach = tokens.slice(0, at).some((word) => /^(?:each|every)$/i.test(word));
  if (at > 0 && !isOfEach && !isTime) return tokens.with(at, name);
  const all = tokens.findIndex(
    (word, place) => /^(?:every|each)$/.test(word) && tokens[place + 1] === "one",
  );
  if (all > 0 && isPluralNoun(name))
    return [...tokens.slice(0, all), "all", "the", name, ...tokens.slice(all + 2)];
  if (/^(?:it|that|this)$/i.test(tokens[0] ?? "")) return ["the", name, ...tokens.slice(1)];
  const meant = tokens.findIndex((word) => word === (isPluralNoun(name) ? "them" : "it"));
  const isNamed = tokens.slice(0, meant).some((word) => isPluralNoun(word));
  return meant > 1 && !isNamed ? tokens.toSpliced(meant, 1, "the", name) : [...tokens];
}
