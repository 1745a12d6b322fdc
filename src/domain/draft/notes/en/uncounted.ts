/** Nouns that are not counted, so that they stand without an article; by concept. */
const rows: Readonly<Record<string, string>> = {
  food: `pizza soup stew porridge curry yoghurt yogurt chocolate pasta dough toast salad gravy broth bread cheese meat fish rice sugar butter cream
    ham bacon beef pork lamb mutton veal poultry chicken seafood tofu cake jam honey mustard vinegar pepper salt garlic ginger cinnamon vanilla basil
    thyme parsley mint saffron paprika starch yeast malt flour lard fat oatmeal muesli cereal popcorn caramel marzipan nougat icing custard jelly
    sourdough focaccia couscous hummus ketchup mayonnaise sauerkraut spinach cabbage lettuce broccoli celery asparagus rhubarb fruit veg
    pastry barley corn rye millet maize quinoa lentil`,
  drink: `coffee beer wine milk tea juice cider lemonade vodka whisky whiskey rum gin ale cocoa espresso champagne mead brandy`,
  material: `wood plaster hay wheat sand seaweed manure compost straw leather linen silk wool cotton felt denim velvet lace tweed nylon clay mud slate
    stone marble granite gravel chalk lime cement concrete mortar brick asphalt tarmac tar wax resin lacquer varnish enamel glaze paint ink glue
    tape string twine rope wire yarn thread zinc tin iron steel brass bronze copper silver gold lead aluminium aluminum titanium carbon glass
    plastic rubber foam latex silicone paper cardboard parchment vellum velcro timber bamboo willow oak ash beech birch pine larch cedar ebony
    walnut cherrywood mahogany plywood chipboard hemp flax jute raffia fur hair skin horn ivory amber coral dust soot charcoal coal peat gas oil
    diesel petrol ethanol hydrogen oxygen helium nitrogen ammonia chlorine bleach soap detergent shampoo perfume moss lichen algae plankton pollen
    sawdust rubble scrap lumber ice snow frost rain hail steam smoke blood sweat sewage litter waste seed metal`,
  idea: `abuse access goods premises luck patience courage advice news progress research action air art automation budget business care chemistry commerce control
    culture custom debt demand discovery discharge evidence exercise faith fashion fear finance flow freight fun governance grief health help
    heritage history hope humour humor hygiene industry innovation instinct intuition justice knowledge language law life light logic love loyalty
    marketing mathematics maths medicine memory music nature noise outreach peace philosophy physics play policy pollution poverty power practice
    pride production prose poetry quality recovery respect risk science security silence sleep society space speech speed sport strategy stress
    supply support talent taste technology theory therapy time tourism trade transit transport travel triage trust truth urgency voltage weather
    weight work worship youth zinc anything nothing aid advertising communication compliance customs design ground home hell heaven death
    daytime nighttime bedtime lunchtime teatime springtime summertime wartime peacetime daylight moonlight sunlight starlight candlelight sunshine darkness newsprint birth pain hunger thirst cancer diabetes malaria measles asthma scurvy flu covid sepsis drought vision sight touch smell dementia grammar
    punctuation spelling gossip slang etiquette protocol bureaucracy paperwork admin overtime downtime uptime bandwidth latency rank
    chess football rugby cricket tennis golf hockey basketball volleyball judo karate yoga ballet jazz opera folk rock techno theatre drama
    rap reggae blues samba tango soul punk disco flamenco gospel pidgin creole swahili latin hebrew hindi urdu bengali korean vietnamese thai greek
    welsh irish gaelic danish swedish norwegian finnish czech hungarian romanian`,
  tech: `software hardware wifi electronics code data email firmware middleware malware spam email mail post web telemetry radar sonar gps
    bluetooth broadband electricity engineering english german french spanish italian portuguese dutch polish turkish arabic russian chinese
    japanese braille morse`,
  craft: `carpentry catering dentistry delivery forestry joinery masonry pottery surgery upholstery embroidery calligraphy cutlery crockery
    jewellery jewelry stationery machinery furniture equipment luggage packaging cabling staffing parking payroll pay cash credit cover
    footfall success usage throughput leakage livestock cattle wildlife bait grass pasture farming railway retail rehab recruitment recycling safeguarding sales nursing
    phonics production produce labour writing training trade literacy testing text public sea tide traffic water weather logistics lumber`,
};

export const uncounted: ReadonlySet<string> = new Set(
  Object.values(rows).flatMap((row) => row.trim().split(/\s+/)),
);

/** Of these there are several as well. */
export const alsoCounted: ReadonlySet<string> = new Set(
  "seed tape string cake brick rope thread glue paint ink glaze coal tile soup stew drink grain skin horn salad sauce oak drama ballet chart plank board cover post mail stone story".split(
    " ",
  ),
);
