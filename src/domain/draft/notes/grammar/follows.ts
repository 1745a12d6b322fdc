/** What part a word may play in a note. */
export type Part =
  | "start"
  | "determiner"
  | "owner"
  | "number"
  | "quality"
  | "thing"
  | "things"
  | "name"
  | "who"
  | "whom"
  | "preposition"
  | "to"
  | "bare"
  | "does"
  | "do"
  | "did"
  | "done"
  | "doing"
  | "is"
  | "can"
  | "whois"
  | "adverb"
  | "particle"
  | "joint"
  | "opener"
  | "comma"
  | "end";

/**
 * How odd it is that one part follows another: 0 is usual, 3 is rare, what is missing is hardly possible. A noun phrase, the verbs of
 * a clause and what they govern are told apart by nothing but these costs, the number of finite verbs and agreement.
 */
export const follows: Readonly<Partial<Record<Part, Readonly<Partial<Record<Part, number>>>>>> = {
  start: costs(
    "determiner 0 owner 0 number 0 quality 1 thing 1.5 things 0.5 name 0 who 0 preposition 1 to 4 does 0.4 do 4 did 0.8 done 1.2 doing 1 is 1 can 1 whois 0 adverb 0.5 opener 1",
  ),
  determiner: costs(
    "quality 0 thing 0 things 0 name 0.3 number 0.2 owner 0 done 0.2 doing 1 adverb 2 determiner 3",
  ),
  owner: costs("quality 0 thing 0 things 0 name 0.3 number 0 done 0.5 doing 1.5 determiner 3"),
  number: costs(
    "thing 0 things 0 quality 0 name 0.7 preposition 1 done 1 doing 2 end 1 is 1 do 1.5 did 2 number 1 comma 1 joint 0.5 to 1 adverb 1 who 4 opener 2 does 2 can 1 determiner 4",
  ),
  quality: costs(
    "thing 0 things 0 name 0 quality 0.3 joint 0.7 preposition 1.5 end 2 comma 1.5 to 1.5 doing 1 done 2 is 4 number 3 adverb 2 opener 2 does 2.5",
  ),
  thing: costs(
    "thing 0.7 things 1 does 0.4 is 0 can 0 did 0.8 done 1 preposition 0 joint 0 adverb 0.7 doing 1.7 end 0 opener 0.6 comma 0.3 to 1.2 number 3 determiner 5 who 2.8 quality 4 name 3 owner 0.7 do 0.6 whom 6 particle 1.8",
  ),
  things: costs(
    "do 0.5 is 0 can 0 did 0.8 done 0.8 preposition 0 joint 0 adverb 0.7 doing 1.2 end 0 opener 0.6 comma 0.3 to 1.2 thing 3.2 things 3.4 number 4 determiner 5 who 2.8 quality 4 name 4 does 0.6 whom 6 owner 4 particle 2",
  ),
  name: costs(
    "particle 1 name 0 does 0.5 is 0 can 0 did 0.6 done 1.2 preposition 0 joint 0 adverb 0.6 doing 1.7 thing 0.7 things 0.7 end 0 opener 0.6 comma 0.3 to 1 number 1 do 2.5 determiner 5 who 3 quality 2 owner 0.7",
  ),
  who: costs(
    "particle 2 who 2.5 does 0 do 0 did 0 is 0 can 0 adverb 0 preposition 1.5 joint 2 doing 3 done 3 end 3 opener 2 comma 2 determiner 3",
  ),
  whom: costs(
    "is 1 does 1 do 1 can 1 did 1 particle 0 preposition 0 to 0 bare 2 adverb 0.3 determiner 1 joint 0.5 end 0 comma 0.3 opener 0.7 done 2 doing 2 quality 2 number 2 thing 2 things 1.5 name 2",
  ),
  preposition: costs(
    "determiner 0 owner 0.2 number 0 quality 0.4 thing 1.2 things 0.3 name 0 whom 0 who 4 doing 0.3 done 1.5 opener 0.7 adverb 2 preposition 2 end 5",
  ),
  to: costs("bare 0 adverb 1.5 can 1"),
  bare: costs(verbTail("bare 3")),
  does: costs(verbTail("doing 1 does 1.2")),
  do: costs(verbTail("doing 1")),
  did: costs(verbTail("doing 1")),
  doing: costs(`${verbTail("doing 2")} does 0.8 is 1.5 can 2`),
  done: costs(
    "particle 0 preposition 0 adverb 0.4 end 0.3 joint 0.6 comma 0.6 thing 1.3 things 1.3 quality 1.5 to 0.7 determiner 4 number 4 whom 4 opener 1 doing 2 name 2 is 3",
  ),
  is: costs(
    "particle 0.5 done 0 doing 0 quality 0 determiner 0 owner 0 number 0 thing 1.7 things 1 name 0.7 preposition 0.3 adverb 0.2 to 0.5 opener 0.7 whom 2 bare 3 who 4 end 4 comma 4",
  ),
  can: costs("do 3 bare 0 adverb 0.2 is 0 end 4 who 4"),
  whois: costs(
    "done 0 doing 0 quality 0 determiner 0 owner 0 number 0 thing 1.7 things 1 name 0.7 preposition 0.3 adverb 0.2 bare 3.5 opener 0.7",
  ),
  particle: costs(
    "preposition 0 to 0 determiner 0.2 owner 0.2 number 0.4 thing 1.5 things 0.6 name 0.5 whom 0.5 adverb 0 joint 0.3 comma 0.3 end 0 opener 0.4 quality 0.8 particle 1 who 3 is 1",
  ),
  joint: costs(
    "determiner 0 owner 0 number 0 quality 0.4 thing 0.7 things 0.2 name 0 who 0.3 whom 0.5 preposition 0.6 to 0.6 bare 0.5 does 0.4 do 0.4 did 0.5 done 0.7 doing 0.6 is 0.5 can 0.4 adverb 0.5 opener 0.7 whois 0.3",
  ),
  opener: costs(
    "determiner 0 owner 0 number 0.3 quality 1 thing 1 things 0.3 name 0 who 0 does 0 do 0 did 0 is 0 can 0 whois 0 adverb 0.5 to 0.5 preposition 1.5 doing 1 done 2 end 2.5",
  ),
  comma: costs(
    "determiner 0 owner 0 number 0 quality 0.7 thing 1 things 0.4 name 0 who 0 preposition 0.4 does 0.8 do 1.2 did 0.8 done 0.6 doing 0.6 is 0.8 can 0.8 adverb 0.4 joint 0 opener 0.4 whois 0.2 to 1.5",
  ),
};

/** What a verb may be followed by. */
function verbTail(more: string): string {
  return `determiner 0 owner 0 number 0 quality 0.8 thing 1.6 things 0.5 name 0.4 whom 0 preposition 0.2 particle 0 to 0.3 adverb 0.3 opener 0.4 joint 0.9 comma 0.8 done 2 end 0.9 who 2 whois 2 is 0.6 can 0.8 ${more}`;
}

function costs(text: string): Partial<Record<Part, number>> {
  const words = text.split(" ");
  return Object.fromEntries(
    words.flatMap((word, at) => (at % 2 === 0 ? [[word, Number(words[at + 1])]] : [])),
  );
}
