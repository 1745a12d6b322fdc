import { gear, laid } from "./en/gear.ts";
import { hyphened } from "./hyphens.ts";
import { inflected } from "./inflected.ts";
import { withOwners } from "./owners.ts";
import { withIndefinite } from "./phrase.ts";
import { withWhen } from "./with-when.ts";
import { prepositions } from "./en/words.ts";
import { gerundOf, isCommonNoun, verbOf } from "./verbs.ts";

/** Mends, silently, what only one reading can mend: agreement, its and it is, doubled words, a missing article or comma. */
export function mend(text: string): string {
  return joined(
    contrasted(
      articled(
        inflected(
          withWhen(counted(worded(helped(planned(hyphened(withHowFar(withOwners(text)))))))),
        ),
      ),
    ),
  );
}

/** "has this plan to", "has an idea to lend", "60 lots cupped a day", "both boats the same" */
function planned(text: string): string {
  return text
    .replace(
      /^((?:\d+|two|three|four|five|six|seven|eight|nine|ten|both|all(?: the)?) \p{L}+s) (?=\p{L}+ed (?:an?|per|each|every) (?:day|night|shift|week|month|season|year)\b|the same(?:$|,))/iu,
      "$1 are ",
    )
    .replace(
      /\bwhat (he|she|they)(?:['’]d| would) (?:most |really )?(like|love)(?: most| best| more than anything)? is (?=an?\b|the\b|some\b|more\b|fewer\b)/gi,
      "$1 would $2 ",
    )
    .replace(
      /\bwhat (he|she|they) (?:really |actually |most )*(wants?|needs?) is (?=an?\b|the\b|some\b|more\b|fewer\b)/gi,
      "$1 $2 ",
    )
    .replace(/\blearnt\b/g, "learned")
    .replace(
      /^(first thing (?:in the morning|(?:every|each) morning|on \p{L}+days?)),? ((?:he|she|they|we|the|everyone|everybody|nobody|all|each|every) [^,]+)/iu,
      "$2 $1",
    )
    .replace(
      /^((?:he |she )?)looks? for (?=(?:someone|somebody|an?|another|people) )/i,
      "$1is looking for ",
    )
    .replace(
      /^they look for (?=(?:someone|somebody|an?|another|people) )/i,
      "they are looking for ",
    )
    .replace(
      /\b(help(?:s|ed|ing)?) (?=(\p{Ll}+) (?:the|an?|his|her|their|every|each|two|three|\d))/giu,
      (all, help: string, verb: string) =>
        verbOf(verb)?.forms.has("base") && !verbOf(verb)!.forms.has("auxiliary")
          ? `${help} to `
          : all,
    )
    .replace(
      /\b(has|have|had) this (?:(big|old|new|wild|crazy|little|small) )?(idea|plan|dream|scheme|project|vision) (?=to|of|for|that|where)/gi,
      (_, has: string, how: string | undefined, what: string) =>
        `${has} ${withIndefinite(how ? `${how} ${what}` : what)} `,
    )
    .replace(
      /\b(has|have|had) (?:an|the|this) (idea|dream|vision) to (\p{Ll}+) /giu,
      (all, has: string, what: string, verb: string) =>
        gerundOf(verb) ? `${has} the ${what.toLowerCase()} of ${gerundOf(verb)} ` : all,
    );
}

/** "he's measured the dose": has; "before its opened": it is. */
function helped(text: string): string {
  return (
    text
      // "timber she's seen standing", "everything he's built"
      .replace(
        /(?<=\p{L} )(he|she|they)(?:'s|'ve) (?=(\p{Ll}+)\b)/giu,
        (all, who: string, deed: string, at: number) =>
          isBehindThing(text.slice(0, at)) && verbOf(deed)?.forms.has("participle")
            ? `${who} ${/^they/i.test(who) ? "have" : "has"} `
            : all,
      )
      .replace(
        /\b(he|she)'s (?=(\p{Ll}+) (?:the|an?|every|each|all|his|her|two|three|\d+)\b)/giu,
        (all, who: string, deed: string) =>
          verbOf(deed)?.forms.has("participle") && !verbOf(deed)!.forms.has("ing")
            ? `${who} has `
            : all,
      )
      .replace(
        /(?<=\b(?:before|after|when|if|because|until|means|says|that|once|while|so|think|thinks|know|knows) )its (?=(\p{Ll}+)(?:$|[,.;]| (?:in|on|at|by|for|with|and|to|from|out|off|up|again)\b))/giu,
        (all, word: string) =>
          verbOf(word)?.forms.has("participle") || verbOf(word)?.forms.has("ing") ? "it is " : all,
      )
  );
}

const tells =
  /^(?:says?|thinks?|knows?|hopes?|means?|feels?|tells?|swears?|claims?|dreams?|like|after|before|since|once|now|then)$/;

/** Behind a thing somebody begins to tell what is done with it. */
function isBehindThing(before: string): boolean {
  const last = /(\p{L}+) $/u.exec(before)?.[1]?.toLowerCase() ?? "";
  return (
    /thing$|^ones?$|^all$|^that$|^what$/.test(last) || (isCommonNoun(last) && !tells.test(last))
  );
}

function worded(text: string): string {
  return text
    .replace(
      /\b(\p{L}+)'s (?=(?:always |never |just |already )?(?:been|got|had|gone|become)\b)/giu,
      "$1 has ",
    )
    .replace(aside, ", with $1 $2")
    .replace(/\bno one\b/gi, "nobody")
    .replace(
      /\b(\d+) (minute|hour|day|week|month|year)s? (response|waiting|wait|walk|ride|drive|turnaround|talk|call|meeting|session|shift|slot|break|notice|rotation|course|cycle|limit|target|window|lead|trip|round|trial|programme)\b/gi,
      "$1-$2 $3",
    )
    .replace(
      /\bits (?=(?:a|an|the|not|all|under|over|in|on|still|always|about|really|very|just|only|hard|good|great|easy|\d+|broken|done|gone|part of|time to|more|less|too|quite|pretty|now)\b)/gi,
      "it is ",
    )
    .replace(
      /\b(he|she|it|that|there)'s (?=(?:\w+ing|a|an|the|not|very|on|in|at|still|always|keen|proud|glad|happy)\b)/gi,
      "$1 is ",
    )
    .replace(
      /\b(each|one an)(?: ?o|o)thers (?=\p{Ll})/giu,
      (_, each: string) => `${each === "each" ? "each " : "one an"}other's `,
    )
    .replace(/\b(each (?:\p{Ll}+ )?the) others (?=\p{Ll})/giu, "$1 other's ")
    .replace(/\b(wants?|wanted) us to\b/gi, "$1 to")
    .replace(
      /\bevery (1st|2nd|3rd|4th|5th)\b/gi,
      (_, nth: string) => `every ${ordinals[Number(nth[0]) - 1]}`,
    )
    .replace(/\b(1st|2nd|3rd|4th|5th)(?= years?\b)/gi, (nth) => ordinals[Number(nth[0]) - 1]!)
    .replace(/(^|: )(whole|entire) (?=\p{Ll})/gu, "$1the $2 ")
    .replace(/\b(if|when|because|though|although) its (?=\w+(?:$|[,.;]))/gi, "$1 it is ")
    .replace(/\b(could|should|would|must|might) of\b/gi, "$1 have")
    .replace(/\b(he|she|it|the company|the team) (?:do not|don't)\b/gi, "$1 does not")
    .replace(/\b(he|she) do (?!not\b)/gi, "$1 does ")
    .replace(
      /,? so no (?=(\w+))/gi,
      (_, noun: string) => `, so there ${/s$/.test(noun) ? "are" : "is"} no `,
    )
    .replace(/\b(every|each) (\w+) got (?=an?\b|its\b|their\b|one\b)/gi, "$1 $2 has ")
    .replace(/\s+= (?:on purpose|by design|deliberate(?:ly)?|intentional(?:ly)?)\b/gi, "")
    .replace(/(?<!\bto )\b(\w+) \1\b/gi, "$1");
}

/** "48 hours, after that you may merge" wants a joint; "it is one nurse to three patients" names what it is. */
function counted(text: string): string {
  return (
    text
      // "a 10 min debrief"
      .replace(
        /\b(an?|every|each) (\d+) ?(min|hr|hour|day|week|month|year)(?:ute)?s? (?=\p{Ll}{3,})(?!(?:before|after|later|ago|from|with|and|per|for|although|though|because|when|while|where|until|unless|even|instead|than|they|you|she|the)\b)/giu,
        (_, one: string, count: string, unit: string) =>
          `${one} ${count}-${{ min: "minute", hr: "hour" }[unit.toLowerCase()] ?? unit} `,
      )
      .replace(
        /(?<=\p{L}), ((?:after|before|until|since|from) (?:that|then)(?: on)?|then) (?=(?:he|she|they|we|you|it|the|everyone|everybody|nobody|each|every|all)\b)/giu,
        ", and $1 ",
      )
      .replace(
        /^(?:it is|it's|that is|that's|there is|there are|there's) (?=(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) \p{L}+ (?:to|per|for every|for each) )/iu,
        "",
      )
  );
}

/** "pays for the new ones almost": how far something is done stands before it. */
export function withHowFar(text: string): string {
  return text.replace(farBehind, (all, ...found: string[]) => {
    const [start = "", who = "", verb = "", rest = "", how = ""] = found;
    return verbOf(verb)?.forms.has("s") ? `${start}${who}${how} ${verb} ${rest}` : all;
  });
}

const farBehind =
  /(^|, | and )((?:(?:he|she|they|it) )?)(\p{Ll}+s) ([^,;.]+) (almost|nearly|barely)(?=$|[,.;])/giu;

const aside = new RegExp(`, (${gear}) (${laid})\\b`, "gi");

const ordinals = ["first", "second", "third", "fourth", "fifth"];

/** "started as apprentice" */
function articled(text: string): string {
  return text
    .replace(
      /(?<!days?)(?<=\p{L}), (?=(?:mon|tues|wednes|thurs|fri|satur|sun)days(?: at \d| from \d| in |$))/giu,
      ", on ",
    )
    .replace(
      /\b(closed|open|shut|off|there|in|out|works?|meets?|meet|starts?) (?=(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b)/giu,
      (all, word: string, at: number, whole: string) =>
        /\b(?:is|are|was|were|works?|meets?)\b/i.test(whole.slice(0, at + word.length)) &&
        !/^(?:in|out|there|off)$/i.test(word)
          ? `${word} on `
          : all,
    )
    .replace(office, (_, name: string) => `as ${withIndefinite(name)}`)
    .replace(
      /(?<!\b(?:the|an?|my|his|her|their|our|your|in|on|at|of|for|from|since|till|until|spends?|spent|gets?|has|have|during|takes?|whole|entire|full|very|same|each|every)) first (?=(?:week|day|month|year|term|shift)$)/gi,
      " in the first ",
    )
    .replace(
      /\b(inside|in|at|within|across|outside) (?=(?:company|team|department|building|office|kitchen|warehouse)\b(?! \p{Ll}))/gu,
      "$1 the ",
    )
    .replace(
      /\b(at|for) (?=(?:[\p{Ll}-]+ |\p{Lu}[\p{L}]+-like )?(?:startup|company|factory|bank|agency|firm|hotel|clinic)\b)(?!(?:the|an?|my|his|her|their|our|your|this|that|one|another|any|every|each) )/gu,
      (_, at: string) => `${at} a `,
    )
    .replace(/\ba (?=[aeiou]\p{Ll}|[AEIO]\p{Ll})(?!(?:uni|eu|one|use|usu))/gu, "an ");
}

const office =
  /\bas (apprentice|intern|assistant|analyst|engineer|auditor|editor|associate|electrician|accountant|officer|nurse|teacher|trainee|manager|developer|designer|chef|cook|clerk|lawyer|consultant|buyer|planner|technician|scientist|researcher|supervisor|driver|receptionist|waiter|barista|tutor|lecturer|postdoc|freelancer)\b/gi;

/** "the nurse's question not his" wants a comma; "it is not the medicine, it is the telling" is one clause. */
function contrasted(text: string): string {
  return (
    text
      .replace(
        /(?<!\b(?:is|are|was|were|do|does|can|will|would|should|but|and|or|if|why|whether)|,) not (?=\w+(?:$|,)|(?:his|hers|theirs|ours|mine)\b)/gi,
        ", not ",
      )
      // "measures soil not yield, since 2010"
      .replace(
        /(?<=^(?:(?:he|she|they|we) )?\p{Ll}+ \p{Ll}{3,}) not (?=(?!just|only|yet|all|one|even|always|ever)\p{Ll}+,)/giu,
        " rather than ",
      )
      .replace(
        /(?<=\b(to|of|at|as|through|about) (?:the |an? |his |her |their )?\p{L}+) not (?=\1 )/giu,
        " rather than ",
      )
      .replace(
        /(?<!\b(?:is|are|was|were|do|does|can|will|would|should|but|and|or|if)|,) not (?=just\b|only\b)/gi,
        ", not ",
      )
      .replace(
        /\b(?:isn't|isnt|is not|was not|wasn't) ([^,.;]{2,40}), (?:it's|its|it is|it was|but) /gi,
        "is not $1 but ",
      )
      .replace(
        /(?<=\b(?:in|at|on|with|by|from) (?:the|an?|his|her|their) \p{L}+) not (?=(?:the|an?|his|her|their) \p{L}+$)/giu,
        " rather than ",
      )
      .replace(/(?<!,) not (?=every |each |only |just )/gi, ", not ")
      .replace(
        /^((?:(?:he|she|they) )?)(\p{Ll}+s? .{2,60}), still(?=$|[.;])/iu,
        (all, who: string, rest: string) =>
          verbOf(rest.split(" ")[0]!) ? `${who}still ${rest}` : all,
      )
      .replace(wanted, "$1 $2 ")
      .replace(insteadOf, "$1 $4 $5 rather than $3")
  );
}

/** "what he really wants is for the lab and the shop to eat together" */
const wanted =
  /\bwhat (he|she|they) (?:really |actually |most |mostly )*(wants?|needs?|hopes for|would like) is for (?=(?:the|a|an|his|her|their|more|fewer|two|someone|somebody|people) )/gi;

/** "they don't do returns, they do repairs" */
const insteadOf =
  /^(he|she|they|we) (?:don't|dont|do not|doesn't|doesnt|does not) (\p{L}+) ((?:[\p{L}'-]+ ?){1,4}?)(?: ?any ?more| ?any longer)?[,;.] (?:\1|but) (\2(?:e?s)?) ((?:[\p{L}'-]+ ?){1,6})$/iu;

/** "two vans, all have the same shelves", "six stores, each one picks its trail", "two crews, swap ladders" */
function joined(text: string): string {
  return text
    .replace(
      /^((?:both|all|the|\d+|two|three|four|five|six|seven|eight|nine|ten) \p{L}+s), (\p{Ll}+) (?=\p{L})/iu,
      (all, who: string, deed: string) =>
        verbOf(deed)?.forms.has("base") && !isCommonNoun(deed) && !prepositions.has(deed)
          ? `${who} ${deed} `
          : all,
    )
    .replace(
      /^(?:the )?((?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:[\w-]+ )?[\w-]+s), (one|two|three|four|five|six|half|most|some|none) of them (?=\p{Ll})/iu,
      "$2 of the $1 ",
    )
    .replace(
      /^(?:the )?((?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:[\w-]+ )?[\w-]+s), (?:each(?: one)?|every one)(?: of them)? (?=\p{Ll}+s\b)/iu,
      "each of the $1 ",
    )
    .replace(
      /^((?:the |their |his |her )?[\w-]+ (?:[\w-]+ )?\w+s), ((?:all|both|each|most) (?:of them )?(?:have|has|are|is|use|come|run|work|know|speak|carry|start|do|take)\b)/i,
      (_, things: string, verb: string) =>
        `${/^(?:\d|two|three|four|five|six|seven|eight|nine|ten)/i.test(things) ? "the " : ""}${things} ${verb}`,
    );
}
