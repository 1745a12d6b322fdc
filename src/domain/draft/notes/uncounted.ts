import { alsoCounted, uncounted } from "./en/uncounted.ts";
import { mass } from "./en/words.ts";

/** Nouns that stand without an article: what is not counted, and what its ending makes abstract. */
export function isUncounted(lower: string): boolean {
  if (mass.has(lower) || uncounted.has(lower)) return true;
  return !counted.has(lower) && abstract.test(lower);
}

/** Whether the plural is hardly ever met: "the lights" and "two teas" are, "the butters" is not. */
export function isSeldomPlural(lower: string): boolean {
  return isUncounted(lower) && !alsoCounted.has(lower);
}

const abstract =
  /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|ics|logy|graphy|nomy|hood|dom|ure|acy|ware|ing|age|itis|osis|emia|phobia|mentia|cloth)$/;

const counted = new Set(
  "station question section position session mission version profession decision collection exhibition edition solution application function organisation organization foundation institution competition region million option junction presentation conversation department apartment document instrument appointment government establishment assignment experiment shipment garment element moment statement payment city university community facility activity charity authority quantity licence conference sentence difference audience reference residence sequence dance ambulance alliance distance appliance page stage village package cottage message image garage passage building meeting evening morning wedding painting drawing hearing ceiling landing crossing opening structure procedure lecture picture brochure feature internship scholarship partnership relationship championship dealership pharmacy kingdom machinery".split(
    " ",
  ),
);
