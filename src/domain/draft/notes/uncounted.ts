import { mass } from "./en/words.ts";

/** Nouns that stand without an article: what is not counted, and what its ending makes abstract. */
export function isUncounted(lower: string): boolean {
  if (mass.has(lower) || uncounted.has(lower)) return true;
  return !counted.has(lower) && abstract.test(lower);
}

const abstract =
  /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|ics|logy|graphy|nomy|hood|dom|ure|acy|ware|ing|age|itis|osis|emia|phobia|mentia|cloth)$/;

const counted = new Set(
  "station question section position session mission version profession decision collection exhibition edition solution application function organisation organization foundation institution competition region million option junction presentation conversation department apartment document instrument appointment government establishment assignment experiment shipment garment element moment statement payment city university community facility activity charity authority quantity licence conference sentence difference audience reference residence sequence dance ambulance alliance distance appliance page stage village package cottage message image garage passage building meeting evening morning wedding painting drawing hearing ceiling landing crossing opening structure procedure lecture picture brochure feature internship scholarship partnership relationship championship dealership pharmacy kingdom machinery".split(
    " ",
  ),
);

const uncounted = new Set(
  "abuse access soup stew porridge curry cider yoghurt yogurt chocolate pasta dough toast salad gravy broth lemonade vodka whisky ale mail post bread cheese meat fish rice sugar coffee beer wine butter cream grass hay wheat barley rain sand wood plaster traffic cash credit luck patience courage advice news progress research jewellery furniture equipment luggage software hardware ethanol diesel petrol wifi electronics scrap waste compost manure seaweed seafood poultry beef pork lamb mutton honey jam milk tea juice produce livestock cattle staffing parking catering carpentry delivery dentistry forestry home joinery masonry pottery surgery upholstery cover transit aid pastry radar tide wax action advertising air art automation blood budget business care cabling carbon chemistry clay coal commerce communication compliance concrete control copper corn cotton culture custom customs debt demand design discovery discharge dough dust electricity fat flour lard pepper yeast email engineering english evidence exercise farming fashion finance flow freight fun glass gold governance grief ground hair health help history humour hygiene ice industry ink innovation iron justice labour language law leather life light linen literacy litter logistics lumber marketing maths mathematics medicine metal mud music nature nursing oil outreach packaging pasta pay payroll peace phonics physics plastic play policy pollution poultry power practice production prose public quality railway recovery recruitment recycling rehab retail risk rope rubber rubble safeguarding sales science sea security sewage silence silk silver skin slate sleep smoke soap society software space speech speed sport steam stone strategy straw stress supply support talent technology testing text theory therapy timber time tourism trade training transport travel triage trust urgency water weather web weight wildlife wool writing yarn youth zinc anything nothing".split(
    " ",
  ),
);
