/** Fields of work by words that belong to each: what two texts share where they share no word. */
const fields: readonly RegExp[] = [
  /\b(?:code|codes|coding|script|scripts|software|library(?= \p{Ll}+, used)|package|packages|python|julia|matlab|fortran|rust|java|javascript|typescript|kotlin|sql|pipeline|pipelines|repository|algorithm|algorithms|api|apis|app|apps|programming|programs|simulations?|(?:statistical|numerical|drying|climate|flow|growth|forecast) models?)\b|\bR (?:library|package|script|code)\b/iu,
  /\b(?:teach|taught|teaching|pupils?|class|classes|lessons?|students?|schools?|tutor|tutored|trained|training|apprentices?|trainees?|mentor|mentored|coach|coached|courses?|workshops?)\b/i,
  /\b(?:patients?|wards?|nurses?|nursing|hospice|dying|death|end of life|palliative|carers?|clinic|clinics|bedside)\b/i,
  /\b(?:customers?|clients?|deals?|quota|churn|accounts|demos?|sold|selling|sales|renewals?|discounts?|leads|pitch|closed)\b/i,
  /\b(?:budgets?|invoices?|ledgers?|audits?|tax|payroll|prices?|priced|pricing|insurance|premiums?|claims?|actuar\p{L}+|exams)\b/iu,
  /\b(?:seeds?|sow|sown|sowing|crops?|harvests?|soil|greenhouses?|germinat\p{L}+|trees?|orchards?|plants?|pruning|pruned|grafts?|grafting)\b/iu,
  /\b(?:kitchens?|bake|baked|baking|bread|pastry|croissants?|menus?|breakfasts?|cook|cooked|cooks|dishes|tastes?|tasted|recipes?|butter|sauces?|ovens?)\b/i,
  /\b(?:bus|buses|trams?|bikes?|roads?|traffic|routes?|trains?|ferry|ferries|trucks?|vans?|lorry|lorries|forklifts?|loaders|dock|docks|freight)\b/i,
  /\b(?:guests?|rooms?|hotels?|reception|lodge|concierge|front desk)\b/i,
  /\b(?:residents?|council|public meetings?|consult|consulted|consultation|neighbours?|neighborhood|neighbourhoods?|communit\p{L}+|villagers|townspeople)\b/iu,
  /\b(?:contracts?|licences?|licenses?|courts?|statutes?|legal|compliance|clauses?|lawyers?|export control)\b/i,
  /\b(?:sensors?|calibrat\p{L}+|recalibrat\p{L}+|gauges?|instruments?|samples?|sampling|measure|measured|measurements?|tests?|tested|testing|lab)\b/iu,
  /\b(?:screens?|prototypes?|usability|buttons?|interfaces?|redesigned|sketch\p{L}*|wireframes?|typography|layouts?)\b/iu,
  /\b(?:on call|pager|incidents?|outages?|deploys?|deployments?|staging|clusters?|uptime|gateway|rollbacks?|servers?)\b/i,
  /\b(?:heat pumps?|boilers?|gas|heat loss|radiators?|pipes?|plumb\p{L}+|insulation)\b/iu,
  /\b(?:languages?|translat\p{L}+|interpret(?:ed|er|ing)|bilingual)\b/iu,
  /\b(?:seasick|sail(?:s|ed|ing|ors?)?|deckhands?|skippers?|boats?|ships?|vessels?|harbours?|harbors?|moorings?|waves?|tides?|yachts?|ferry|ferries|shipyards?|lifeboats?|fishing|trawlers?)\b/i,
  /\b(?:repeat (?:purchase|order|customer|buyer|visit|guest)\p{L}*|reorder\p{L}*|loyal\p{L}*|retention|churn|came back|come back)\b/iu,
  /\b(?:purchases?|reorder(?:s|ed)?|retail(?:ers?)?|stores?|shops?|shelf|shelves|buyers?|shoppers?|brands?|campaigns?|launch(?:es|ed)?)\b/i,
  /\b(?:cats?|dogs?|rabbits?|horses?|vets?|sheep|lambs?|lambing|cattle|cows?|dairy|animals?|puppies|kennels?|stables?|wool|flocks?|herds?)\b/i,
  /\b(?:child|children|kids|famil(?:y|ies)|dads?|mums?|moms?|fathers?|mothers?|parents?|youth|teenagers?|kindergartens?|nursery|playgrounds?)\b/i,
  /\b(?:stor(?:y|ies)|reporters?|reporting|newsrooms?|editors?|headlines?|broadcasts?|radio|newspapers?|articles?|journalis\p{L}+)\b/iu,
  /\b(?:pharmac\p{L}+|medicines?|prescriptions?|refills?|doses?|tablets?|dispens\p{L}+)\b/iu,
  /\b(?:surgery|surgeries|theatre nurse|scans?|scanners?|radiograph\p{L}+|x-?rays?|mri|ct|ultrasound)\b/iu,
  /\b(?:onboard\p{L}*|recruit(?:s|ed|ing|ment)?|hir(?:es|ed|ing)|new (?:colleagues?|starters?|hires?|staff|people)|inductions?)\b/iu,
  /\b(?:emergenc\p{L}+|evacuat\p{L}+|drills?|first aid|rescues?|alarms?|fires?)\b/iu,
  /\b(?:restor(?:e|es|ed|ing|ation)|plaster|masons?|masonry|farmhouses?|scaffold\p{L}*|facades?|conservation|roofs?|carpent\p{L}+|joiner\p{L}*)\b/iu,
  /\b(?:weld|welded|welding|lathe|lathes|machinist|machining|foundry|forge|milling|steel)\b/i,
  /\b(?:books?|libraries|readers?|reading|archives?|catalogued?|literacy)\b/i,
  /\b(?:stage|theatre|rehears\p{L}+|costumes?|props?|lighting|audience|concerts?|orchestra|choirs?)\b/iu,
];

/** In how many fields of work two texts meet. */
export function sharedFields(one: string, other: string): number {
  return fields.filter((field) => field.test(one) && field.test(other)).length;
}
