import { asides } from "./unfit/asides.ts";
import { criticism } from "./unfit/criticism.ts";
import { patternOf } from "./unfit/lines.ts";
import { own } from "./unfit/own.ts";
import { secrets } from "./unfit/secrets.ts";
import { terms } from "./unfit/terms.ts";

/** What stays out of a letter, the weightiest reason first; what it consists of lies beside this, by concept. */
export const unfit = [
  { refusal: "private", says: patternOf(secrets) },
  { refusal: "terms", says: patternOf(terms) },
  { refusal: "impression", says: patternOf(asides) },
  { refusal: "self", says: patternOf(own) },
  { refusal: "criticism", says: patternOf(criticism) },
] as const;

/** What was told in confidence, and all around it. */
export const confidence = patternOf(secrets.filter(({ concept }) => concept === "confidence"));

/** What people say of other people when nothing was said by them. */
export const impressions = new Set(
  "nice tall short kind friendly warm lovely smile laugh humour humor sense person character attitude manner presence outfit tattoo dimples gorgeous stylish posh scary strict formal casual distant reserved intimidating stern fair gruff blunt direct brusque dry witty supportive welcoming engaging genuine sincere humble confident passionate motivated great good cool smart clever sweet funny chill relaxed calm young old quiet shy polite pleasant charming helpful open honest intense serious sharp super amazing awesome fantastic brilliant likeable approachable chatty talkative energetic enthusiastic interesting interested impressive professional down-to-earth easygoing easy-going laid-back cheerful smiley smiled smiling smiles laughed laughs vibe vibes energy guy guys man woman person bloke chap lady dude fellow handshake eyes hair beard glasses shirt jumper accent voice feeling impression chemistry atmosphere liked like likes me him her them it my joke jokes seemed seems looked looks felt feels quite very mostly mainly really so bit a an the and but with of to was is had has he she they super-nice well pretty overall all round friend positive happy keen on chat talk listened listens listener nodded talks talked fast slow loud ok okay fine guess i think meh decent alright right bad not too somehow though hmm big huge tiny little grey gray".split(
    " ",
  ),
);
