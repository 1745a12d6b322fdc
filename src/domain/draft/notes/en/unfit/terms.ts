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
      (?:no|any|some|staff|employee|company|founder) (?:shares?|options)(?! (?:a|the|in the (?:work|kitchen|load|risk))\b)
      share options?
      vest(?:s|ing|ed)? (?:over|after|in|period)
      esop
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
      (?:what|how much) (?:i|you) (?:earn|earned|make|made|am paid|get paid|want|would want|expect|ask for|cost|charge)(?: now| today| at the moment| there| a (?:year|month|day))?(?=$|[,.?(]| and | but )
      what (?:i'm|im|i am|i was) (?:on|getting|paid|worth)(?= now| at | there| today|$|[,.?(])
      my (?:number|figure|price|expectations?)(?=$|[,.?(]| and | but )
      how low\b.*\bi
      (?:would|could|will|can) i (?:take|accept|settle for|work for|do it for) (?:\w+ )?(?:less|half|nothing|free|that|the minimum)
      i(?:'d| would|d) (?:take|accept|settle for|work for|do it for) (?:\w+ )?(?:less|half|nothing|free|that|the minimum)
      (?:the )?(?:money|pay)(?:'s| is|s| isn't| isnt| is not| was| wasn't)(?: not)?(?: very| that| so| really| pretty)? (?:great|good|bad|ok|okay|fine|low|modest|poor|decent|lousy|better)
      (?:pay|pays|paid|paying|on) (?:only )?(?:the )?minimum
      (?:top|bottom|middle|start) (?:of|on|at) (?:the|a) (?:scale|band|grade|range|ladder)
      paid (?:in|monthly|weekly|fortnightly|hourly|late|cash|quarterly|by the (?:hour|day|week|piece)|every (?:week|month|fortnight)|on the \d)
      what (?:it|they|the job|this one|that) pays?
      sick pay
      (?:is|are|comes?|all) on the house
      time and a (?:quarter|third|half)
      over the odds
      (?:pays?|paying|paid) for {his} own
      (?:pays?|paying) for (?:my|your) own
      (?:comes?|goes|go) with the (?:job|post|position)
      (?:dental|medical|meals|lunch|food|flat|housing|accommodation|travel|pension|uniform|parking)(?: is| are)? (?:included|thrown in)
      (?:figure|number|sum|amount|rate) (?:on|in) my (?:form|cv|application|letter)
      holiday pay
      (?:staff|employee) (?:discount|shares?|shop)
      (?:meal|lunch|childcare|travel) vouchers?
      per diem
      (?:travel|mileage|parking|childcare|accommodation|housing|uniforms?|flights?|commuting|expenses|moving costs?)(?:'s| is| are|s)?(?: not|n't| isn't| aren't)? (?:covered|paid|reimbursed|included|refunded|extra|on you|on me)
      ^(?:{he}(?:gets?|has|have) )?free (?:lunch(?:es)?|coffee|parking|gym|food|meals?|uniforms?|travel|membership|dinner|breakfast|beer|fruit)(?=$|[,.;+&]| and | every day| on (?:board|site)| at work| for (?:staff|us|everyone|all))
      (?:bus|train|rail|metro|gym|ski) (?:pass|ticket|card|membership)(?: paid| included| thrown in)?$
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
      (?:temp|temporary|permanent|zero[- ]hours|b2b|freelance|umbrella|casual|rolling) contract
      (?:\d+|two|three|four|six|nine|twelve|eighteen)[- ]months? contract
      contract (?:is |would be )?(?:via|through) (?:the |an? )?(?:agency|umbrella)
      b2b only
      probation(?:ary)?(?! (?:office|officers?|service|board|hostel))
      crunch
      overtime
      unpaid
      (?:three|four|four and a half|six|3|4|4\.5|6)[- ]days? weeks?
      (?:if|whether) (?:weekends?|saturdays?|sundays?|nights?|evenings?|shifts?|travel(?:ling)?|the commute|the hours) (?:is|are|was|were|would be) (?:a |any )?(?:problem|ok|okay|fine|all right|possible|an issue|issue)
      (?:three|six|3|6|two|four)[- ]months? trial
      rota (?:comes|goes) (?:out|up)
      the hours (?:are|is)
      (?:how much|what|a month's|my|the) notice(?= |$|[,.?])(?= period| i\b| would i| do i|$|[,.?])
      (?:when|how soon|how quickly|how fast) (?:i|could i|can i|would i|i could|i can|i'd|i would)(?: be able to| be free to)? ?(?:start|begin|move|relocate|join)(?=$|[,.?!(]| here| there| and | but | in | at | if | from )
      (?:would|could|will|can|might) i (?:also |really |ever )?(?:relocate|commute|move (?:to|here|there|house|up|down|over)|live (?:nearby|there|here|on|in|at|out))
      (?:if|whether) i(?:'d| would| could| can| will|d)? (?:relocate|commute|move (?:to|here|there|house|up|down|over)|live (?:nearby|there|here|on|in|at|out))
      shifts? (?:is|are|of|runs?|lasts?) (?:\w+ )?(?:\d+|six|eight|nine|ten|twelve) ?(?:hrs?|hours)
      (?:\d|two|three|four|five|six|seven)(?: days| nights| weeks)? on,? (?:and )?(?:\d|two|three|four|five|six|seven)(?: days| nights| weeks)? off
      (?:3\d|4\d|5\d|6\d)[- ]?(?:hrs?|hours?)(?: (?:a|per|on paper|in reality)|[- ]weeks?)
      ^(?:works? |working )?every (?:other|second|third) (?:weekend|saturday|sunday|night)(?=$|[,.;(])
      (?:on call|on duty|on nights|nights|weekends) (?:one|1|every) (?:week|weekend|night|month) in (?:\d|two|three|four|five|six)
      flex(?:i|ible)?[- ]?(?:time|hours|working)
      core hours
      (?:weekends?|saturdays?|sundays?|evenings?|nights?|on-?call) (?:is|are|would be) (?:expected|required|part of|included|normal|a must|compulsory|mandatory|paid)
      weekend work
      (?:get|gets|have|has) (?:every|one|two|each)(?: other| second| third)? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend)s?(?: in \p{L}+| a month)?$
      (?:watch(?:es|ing)?|look(?:s|ing)? at) the clock
      shift (?:patterns?|allowances?|bonus)
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
      (?:take|takes|took|have|has) (?:your|my|their|his|her|the|all) (?:weeks|holidays?|vacation)
      (?:one|two|three|four|five|six|\d) weeks off
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
      (?:home|remote)(?: for)? (?:once|twice|one|two|three|\d)(?: days?| times?)? (?:a|per) week
      (?:once|twice|one day|two days|three days) (?:a|per) week (?:at|from) home
      in the office \w+ days
    `,
  },
];
