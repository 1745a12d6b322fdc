/** What is told apart by its number: "plot 14", "kiln two". */
export const numbered =
  /^(?:year|grade|level|phase|stage|band|room|building|key|type|class|version|line|plan|unit|week|day|part|bay|gate|hall|floor|tier|platform|chapter|no|number|step|ward|force|page|zone|route|plot|field|row|tank|pen|block|stop|bed|table|seat|lane|track|kiln|vat|hive|lot|pier|dock|berth|shaft|pump|boiler|oven|camera|studio|theatre|cell|cabin|hut|bus|tram|train|flight|van|truck|car|hole|rule|article|section|scene|act|volume|box|door|house|exit|turbine|tower|sector|station|carriage|runway|quay|ring|lift|crane|press|loom|stand|stall|kitchen|classroom|lab|pool|well|mill|silo)$/;

/** Several of them: "wards", "classes". */
export function areNumbered(word: string): boolean {
  return [/s$/, /es$/].some((end) => end.test(word) && numbered.test(word.replace(end, "")));
}
