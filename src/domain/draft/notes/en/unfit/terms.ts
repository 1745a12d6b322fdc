import { lines, type Unfit } from "./lines.ts";

/** Pay and conditions of employment: never in a thank-you (THANK-8). */
export const terms: readonly Unfit[] = [
  {
    concept: "pay",
    refusal: "terms",
    says: lines`
      salar(?:y|ies)
      wages?
      compensation
      remuneration
      stock options?
      equity
      bonus(?:es)?(?! round)
      commissions?(?! (?:of|on|a|an|the|new))
      uncapped
      ote
      pension
      superannuation
      401k
      health insurance
      company car
      perks?
      benefits package
      sign-?on
      relocation (?:package|allowance)
      allowances?
      pay(?:s|ing)? (?:is|are|band|scale|grade|rise|range|well|badly|more|less|about|around|\d|€|£|\$)
      the pay
      (?:what|how much) (?:i|you) (?:earn|earned|make|made|am paid|get paid|want|would want|expect|ask for|cost|charge)(?: now| today| at the moment| there| a (?:year|month|day))?(?=$|[,.?(])
      my (?:current |last |old )?(?:salary|pay|wages?|rate|package|expectations)
      (?:earn(?:s|ed|ing)?|paid|makes?|gets?) (?:much |far |a lot |\p{L}+ per ?cent )?(?:less|more) than (?:{his}|the|a|me|i|you)
      pay (?:review|rise|talks|freeze)
      day rates?
      hourly rates?
      (?:paid|pay|rate|wage|[€£$] ?\d+) .{0,12}per hour
      an hour pay
      overtime pay
      time and a half
      toil
      (?:[€£$]\s?)?\d[\d,.]*\s?(?:kr|sek|nok|dkk|eur|usd|gbp|chf|pln|euros?|pounds|dollars)?\s?\/\s?(?:week|wk|month|mth|hour|hr|h|day|night)
      [€£$]\s?\d{2,3}\s?[-–]\s?\d{2,3}
      (?:[€£$]\s?\d[\d,.]*\s?k?(?=\s*(?:base|a year|per year|an? hour|per hour|a day|a month|gross|net|plus|bonus|starting))|[€£$]\s?\d{2,3}(?:\s?k\b|,000)|\b\d+\s?k\b(?=\s*(?:base|a year|per year|gross|net|$|plus|bonus|-)))
    `,
  },
  {
    concept: "contract and hours",
    refusal: "terms",
    says: lines`
      contract (?:is|runs|ends|would be) [^,.;]*\b(?:only|months?|years?|until|temporary|permanent)
      (?:fixed|short)[- ]term contract
      (?:temp|temporary|permanent|zero[- ]hours) contract
      probation(?:ary)?
      crunch
      overtime
      unpaid
      (?:one|1) in (?:\d|two|three|four|five|six) (?:weekends?|wkends?|saturdays?|sundays?)
    `,
  },
  {
    concept: "leave",
    refusal: "terms",
    says: lines`
      days? (?:of )?(?:leave|holiday|vacation|pto)
      annual leave
      unlimited (?:leave|holiday|vacation|pto)
      pto
      paid time off
      weeks? (?:of )?(?:leave|holiday|vacation)
      days? off
      (?:mon|tues|wednes|thurs|fri)days? off
      time off
      sick leave
      \d+ days (?:\+|and|plus) (?:bank|public)?\s?(?:hols?|holidays?)
      bank hol(?:iday)?s?
    `,
  },
  {
    concept: "where one works",
    refusal: "terms",
    says: lines`
      (?:asked|about|ok with|fine with|open to) (?:me )?(?:about )?(?:remote|hybrid)
      work(?:ing)? from home
      wfh
      home ?office
      remote (?:work|days?|ok|first|only|possible)
      fully remote
      hybrid(?: (?:working|work|model|role|set-?up|policy|days?|contract)\b|$|[,.])
      days? (?:a week )?(?:at|from) home
      in the office \w+ days
    `,
  },
];
