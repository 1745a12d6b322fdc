import { adverbs, determiners, peopleNoun, prepositions, teamNoun } from "./en/words.ts";
import { strictObject } from "./objects.ts";
import { isDoneByOthers, isOfOther, isOneGroup } from "./other-person.ts";
import { isAnyone } from "./anyone.ts";
import { accountFor } from "./grammar/account.ts";
import { verbOf, withYou } from "./verbs.ts";

/** Whom a form is said to: the interviewer as "you", or a third person about them. */
export type Voice = "second" | "third";

/** Turns the interviewer of a note into "you": he runs → you run, her turn → your turn, herself → yourself. To a third person all stays, save the "we" of a house. */
export function inVoice(
  voice: Voice,
  tokens: readonly string[],
  startsWithVerb: boolean,
): string[] {
  if (voice === "second") return toSecondPerson(tokens, startsWithVerb);
  const theirs: Record<string, string> = { we: "they", us: "them", our: "their", ours: "theirs" };
  return tokens.map((word) => theirs[word.toLowerCase()] ?? word);
}

/** The second person alone. */
export function toSecondPerson(tokens: readonly string[], startsWithVerb: boolean): string[] {
  const out = [...tokens];
  if (startsWithVerb) agree(out, 0);
  let reader = startsWithVerb;
  for (let at = 0; at < out.length; at++) {
    const word = out[at]!.toLowerCase();
    if (isOfOther(tokens, at)) continue;
    if (word === "he" || word === "she" || word === "we") {
      out[at] = "you";
      agree(out, at + 1);
      reader = true;
    } else if (word === "they" && !staysTheirs(tokens, at, reader)) {
      out[at] = "you";
      if (/^(?:was|is|has|does)$/i.test(out[at + 1] ?? "")) agree(out, at + 1);
      reader = true;
    } else if (
      word === "him" ||
      word === "us" ||
      (word === "them" &&
        !reader &&
        (isReaders(tokens, at) || (at === 2 && isPlural(tokens[0]!.toLowerCase()))))
    )
      out[at] = "you";
    else if (word === "his" && /^$|^[,.;:!?)]$/.test(out[at + 1] ?? "")) out[at] = "yours";
    else if (word === "theirs" && isReaders(tokens, at)) out[at] = "yours";
    else if (word === "our" && /^(?:shared|common|mutual|own)$/i.test(tokens[at + 1] ?? ""))
      continue;
    else if (
      word === "his" ||
      word === "our" ||
      (word === "their" &&
        (isReaders(tokens, at) ||
          (reader && tokens[at + 1] === "own" && isOwnOfReader(tokens, at))))
    )
      out[at] = "your";
    else if (word === "her") out[at] = isPossessive(out, at) ? "your" : "you";
    else if (word === "himself" || word === "herself" || word === "ourselves") out[at] = "yourself";
    else if (word === "themselves" && reader && isReadersOwn(tokens, at)) out[at] = "yourselves";
    else if (word === "hers" || word === "ours") out[at] = "yours";
  }
  return startsWithVerb || reader ? agreeCoordinated(out, startsWithVerb) : out;
}

/** "they bring their own", and not "they give each farmer their own". */
function isOwnOfReader(tokens: readonly string[], at: number): boolean {
  return (
    /^they$/i.test(tokens[0]!) &&
    !tokens.slice(0, at).some((word) => /^(?:each|every)$/i.test(word))
  );
}

/** The verb after a subject that has become "you", behind adverbs. */
function agree(out: string[], from: number): void {
  for (let at = from; at < Math.min(out.length, from + 4); at++) {
    const word = out[at]!;
    if (verbOf(word) || (/[a-z]s$/.test(word) && !adverbs.has(word) && at === from)) {
      out[at] = withYou(word);
      return;
    }
    if (!adverbs.has(word.toLowerCase()) && !/ly$/.test(word)) return;
  }
}

/** Further verbs of the same subject: "sits in … and tags …". */
function agreeCoordinated(out: string[], startsWithVerb: boolean): string[] {
  let youRules = startsWithVerb;
  for (let at = 0; at < out.length; at++) {
    const word = out[at]!.toLowerCase();
    if (word === "you") youRules = true;
    if (!youRules || !/^(?:and|or|but|then|,)$/.test(word)) continue;
    const next = nextVerb(out, at + 1);
    if (next !== undefined) out[next] = withYou(out[next]!);
  }
  return out;
}

function nextVerb(out: readonly string[], from: number): number | undefined {
  let at = from;
  if (/^not$/i.test(out[at] ?? "")) return undefined;
  while (
    at < out.length &&
    (adverbs.has(out[at]!.toLowerCase()) || /^(?:and|then)$/i.test(out[at]!))
  )
    at++;
  const verb = verbOf(out[at] ?? "");
  if (
    !verb &&
    /^[a-z]+[^su]s$/.test(out[at] ?? "") &&
    strictObject((out[at + 1] ?? "").toLowerCase())
  )
    return at;
  if (!verb?.forms.has("s") && !/^(?:is|has|does)$/i.test(out[at] ?? "")) return undefined;
  const after = (out[at + 1] ?? "").toLowerCase();
  const isVerb =
    determiners.has(after) ||
    prepositions.has(after) ||
    adverbs.has(after) ||
    /^(?:it|them|him|her|you|me|people|everyone|everybody|what|how|if|whether|why|where|who|out|up|back|away|home|together|to|\d.*)$/.test(
      after,
    );
  return isVerb || /^(?:is|has|does)$/i.test(out[at] ?? "") ? at : undefined;
}

/** "they" stands for people named before it, or for things that a "they" can be said of. */
export function staysTheirs(tokens: readonly string[], at: number, reader: boolean): boolean {
  if (!reader && tokens[at - 1] !== "," && isOfPeople(tokens, at)) return true;
  // "the porter knows the guests, so they asked him": who asks him is neither.
  if (!reader && /^(?:him|her)$/i.test(tokens[at + 2] ?? "") && !/^(?:he|she)$/i.test(tokens[0]!))
    return false;
  const plural = antecedent(tokens, at);
  if (plural === undefined) return !reader && isGroups(tokens.slice(0, at));
  if (
    /(?:ers|ors|ists|ants|men|women|nurses|people)$/.test(plural) &&
    /^that$/i.test(tokens[at - 1] ?? "") &&
    /^so$/i.test(tokens[at - 2] ?? "")
  )
    return true;
  // "she wants the feet refitted, because they grow"
  if (reader && /^(?:because|since|as|until)$/i.test(tokens[at - 1] ?? "")) return true;
  // "asks the last guest what they think"
  const isAsked = /^(?:what|how|why|whether)$/i.test(tokens[at - 1] ?? "");
  if (isAsked && peopleNoun.test(plural)) return true;
  // "pilots eat with the cooks, so they know who is on board"
  const isNew = !tokens.slice(0, at).some((word) => /^they$/i.test(word));
  if (isNew && peopleNoun.test(plural) && /^so$/i.test(tokens[at - 1] ?? "")) return true;
  // "the rules … every time they change": nobody is said to do anything to anything.
  const isOfOne = reader && /^(?:ones?|all|everything|what|that)$/i.test(tokens[at - 1] ?? "");
  if (isOfOne) return false;
  if (at === tokens.length - 2 && !peopleNoun.test(plural)) return true;
  // "dashboards hide more than they show"
  if (/^(?:than|as)$/i.test(tokens[at - 1] ?? "")) return true;
  if (!reader && isSubject(tokens, plural) && !isDoneByOthers(tokens, at, plural)) return true;
  const isPeople = peopleNoun.test(plural);
  const verb =
    tokens
      .slice(at + 1, at + 4)
      .map((word) => verbOf(word)?.base)
      .find(Boolean) ?? "";
  const ownDeed =
    !/^(?:is|are|was|were|have|has|had|do|does|will|can|could|would|come|go|take|cost|need|last|run|work|stand|lie|fall|break)$/.test(
      verb,
    );
  if (isPeople) return !reader || !ownDeed || !/^(?:want|hope|plan|think|like)$/.test(verb);
  return !ownDeed;
}

/** "nurses visit the wards before they choose": the people whom the clause is about. */
function isOfPeople(tokens: readonly string[], at: number): boolean {
  const { kind, verbAt, subjectAt } = accountFor(tokens.slice(0, at));
  const subject = tokens.slice(subjectAt, verbAt);
  const end = subject.findIndex((word, place) => place > 0 && prepositions.has(word));
  const head = (end < 0 ? subject : subject.slice(0, end)).at(-1)?.toLowerCase() ?? "";
  return kind === "clause" && isPlural(head) && peopleNoun.test(head) && !teamNoun.test(head);
}

/** "the debate club argues the side they …": a group that the clause begins with. */
function isGroups(before: readonly string[]): boolean {
  const verb = before.findIndex((word, at) => at > 0 && verbOf(word)?.forms.has("s"));
  return (
    verb > 0 &&
    groupNoun.test(before[verb - 1]!) &&
    /^(?:the|an?|each|every|their|her|his)$/i.test(before[0]!)
  );
}

/** A group that is not the reader's own team. */
const groupNoun =
  /^(?:club|class|choir|band|orchestra|jury|committee|council|parliament|family|couple|cohort|panel|audience|public|youth|union|staff|faculty)$/i;

/** "cadets splice … before they touch": the noun that began the sentence goes on being meant. */
function isSubject(tokens: readonly string[], noun: string): boolean {
  const at = tokens.findIndex((word) => word.toLowerCase() === noun);
  return tokens.slice(0, at).every((word) => {
    const lower = word.toLowerCase();
    const forms = verbOf(lower)?.forms;
    const isVerb = forms?.has("s") === true || forms?.has("auxiliary") === true;
    const isShare = lower === "of" && shares.test(tokens[0]!);
    return (isShare || !prepositions.has(lower)) && !/^[,.;:]$/.test(lower) && !isVerb;
  });
}

const shares = /^(?:each|all|most|half|some|many|both|one|none|every one)$/i;

/** The nearest plural noun before a pronoun, unless the pronoun begins a clause that describes that very noun. */
function antecedent(tokens: readonly string[], at: number): string | undefined {
  for (let back = at - 1; back >= 0; back--) {
    const word = tokens[back]!.toLowerCase();
    if (/^(?:years?|grades?|class)$/.test(word) && /^\d/.test(tokens[back + 1] ?? ""))
      return "pupils";
    if (timeNoun.test(word)) continue;
    if (isOneGroup(tokens, back)) return "villagers";
    const isNobody =
      (/^(?:nobody|none)$/.test(word) ||
        tokens.slice(Math.max(0, back - 2), back).some((one) => /^no$/i.test(one))) &&
      /^(?:so|and|but|,)$/i.test(tokens[at - 1]!);
    if (!isNobody && isAnyone(tokens, back, at)) return `${word}ers`;
    if (back === at - 1 && !/^[,.;:]$/.test(word)) {
      if (isPlural(word)) continue;
    }
    if (isPlural(word) && !teamNoun.test(word) && !isVerbAt(tokens, back)) return word;
  }
  return undefined;
}

const timeNoun =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|days?|weeks?|months?|years?|hours?|minutes?|mornings?|evenings?|nights?|afternoons?|times?|quarters?|terms?|springs?|summers?|autumns?|winters?|seasons?|visits?|shifts?)$/;

/** "volunteers train" are people, "she volunteers" is a deed. */
function isVerbAt(tokens: readonly string[], at: number): boolean {
  return (
    verbOf(tokens[at] ?? "")?.forms.has("s") === true && accountFor(tokens).parts[at] === "does"
  );
}

function isPlural(word: string): boolean {
  return (
    (/[a-z0-9]s$/.test(word) &&
      !/(?:ss|us|is|'s|selves)$|^(?:always|sometimes|its|was|has|does|as|yes|towards|besides|perhaps)$/.test(
        word,
      )) ||
    /^(?:people|children|men|women|kids|staff|folk|police|youth|feet|teeth|mice|geese|sheep|cattle|fish)$/.test(
      word,
    ) ||
    /(?:children|men|women|people|s)['’]s?$/.test(word)
  );
}

/** Not "the nurses do it themselves", nor "so nobody has to explain themselves". */
function isReadersOwn(tokens: readonly string[], at: number): boolean {
  return !tokens.slice(0, at).some((word, place) => {
    const lower = word.toLowerCase();
    return (isPlural(lower) && peopleNoun.test(lower)) || isAnyone(tokens, place, at);
  });
}

/** "their" and "them" belong to the reader's house where no plural noun stands before them. */
export function isReaders(tokens: readonly string[], at: number): boolean {
  return antecedent(tokens, at) === undefined && !isTeams(tokens.slice(0, at));
}

/** "the new crew meet their relief": a team that the clause is about has what it has. */
function isTeams(before: readonly string[]): boolean {
  const team = before.findIndex((word) => teamNoun.test(word.toLowerCase()));
  const verb = before.findIndex((word, at) => at > team && verbOf(word) !== undefined);
  return (
    team >= 0 &&
    verb > team &&
    !before
      .slice(0, team)
      .some(
        (word) =>
          prepositions.has(word.toLowerCase()) ||
          /^(?:he|she|they|we|you)$/i.test(word) ||
          verbOf(word)?.forms.has("s"),
      )
  );
}

function isPossessive(out: readonly string[], at: number): boolean {
  const next = (out[at + 1] ?? "").toLowerCase();
  if (next === "" || /^[,.;:!?)]$/.test(next)) return false;
  if (next === "own") return true;
  return (
    !prepositions.has(next) &&
    !determiners.has(next) &&
    !/^(?:and|or|but|that|how|why|what|when|if|so|because|again|back|out|up)$/.test(next)
  );
}
