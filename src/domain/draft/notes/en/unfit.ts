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
  "nice tall short kind friendly warm lovely smile laugh humour humor sense person character attitude manner presence outfit tattoo dimples gorgeous stylish posh scary strict formal casual distant reserved intimidating stern fair gruff blunt direct brusque dry witty supportive welcoming engaging genuine sincere humble confident passionate motivated great good cool smart clever sweet funny chill relaxed calm young old quiet shy polite pleasant charming helpful open honest intense serious sharp super amazing awesome fantastic brilliant likeable approachable chatty talkative energetic enthusiastic interesting interested impressive professional down-to-earth easygoing easy-going laid-back cheerful smiley smiled smiling smiles laughed laughs vibe vibes energy guy guys man woman person bloke chap lady dude fellow handshake eyes hair beard glasses shirt jumper accent voice feeling impression chemistry atmosphere liked like likes me him her them it my joke jokes seemed seems looked looks felt feels quite very mostly mainly really so bit a an the and but with of to was is had has he she they super-nice well pretty overall all round friend positive happy keen on lot fun tired grumpy first then cold shouty soft-spoken bubbly dreamy nerdy sporty sleepy hyper sarcastic cool-headed bald tanned hip trendy posh-looking chat talk listened listens listener nodded talks talked fast slow loud ok okay fine guess i think meh decent alright right bad not too somehow though hmm big huge tiny little grey gray".split(
    " ",
  ),
);

/** What one sees or hears of a person; with whatever stands before it, it is how they look. */
export const looks = new Set(
  "giant cheeks hands fingers arms legs shoulders chin lips mouth forehead eyelashes wrinkles belly stare gaze beard moustache mustache hair eyes eyebrows voice smile laugh grin face nose teeth accent handshake handwriting posture moustaches dimples freckles tan talker listener laugher manner manners presence demeanour demeanor temper".split(
    " ",
  ),
);

/** What one wears: of a person only with a colour or a size before it. */
export const dress = new Set(
  "scarf jumper sweater jacket shoes boots trainers sneakers glasses spectacles hat cap watch shirt blouse dress skirt tie suit waistcoat cardigan hoodie ring earrings necklace bracelet tattoo tattoos socks braces".split(
    " ",
  ),
);

/** Colours and sizes. */
export const shades = new Set(
  "red blue green grey gray white black pink yellow orange purple brown golden silver soft loud deep high long curly bald bright dark light thick thin round nose firm limp bow woolly striped checked flowery colourful colorful".split(
    " ",
  ),
);
