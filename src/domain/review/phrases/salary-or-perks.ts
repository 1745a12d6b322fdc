import { salaryOrPerksMeanings } from "../meanings/salary-or-perks.ts";
import type { PhraseTable } from "../phrase.ts";

export const salaryOrPerks: PhraseTable = {
  say: "Money, leave and working from home do not belong in this message. They are settled when there is an offer.",
  phrases: [
    {
      find: "(?:salar(?:y|ies)|remuneration|pay ?(?:check|rise|range|scale|band|package|grade|rate|expectations?|level)s?|(?:starting|base|hourly|annual|monthly|competitive|minimum|living) (?:pay|wages?|rate)|wages?|compensation|stock options?|signing bonus|sign-on bonus|bonus(?:es)?(?! (?:points?|of|question|round|stamp))|commission (?:rate|structure|plan)|severance)",
      unless:
        "(?:pay|paid) to |(?:workers'?|compensation) (?:compensation|committee|claims?|analyst|team|specialist|manager)|salary (?:survey|data|transparency) (?:tool|product|feature)|bonus (?:question|round|track)|wages? (?:case|claim|dispute)",
    },
    {
      find: "(?:how much|what) (?:does|do|would|will|is|are) (?:it|you|the (?:job|role|position|company)|this (?:job|role|position)) (?:pay|paying|offer)\\w*|(?:job|role|position|it) pays?(?! (?:to|off|attention|for itself))|(?:need|want|expect|require|hoping for|looking for|ask(?:ing)? for|at least|between|around|minimum of) {gap}[$£€] ?\\d[\\d.,]*k?|[$£€] ?\\d[\\d.,]*k? (?:a|per|an?) (?:year|month|hour|annum)|\\d{2,3}k(?: (?:a|per) (?:year|annum)| base)?",
      unless:
        "(?:revenue|budget|saved|saving|portfolio|grants?|cost|sales|pipeline|users|records|rows|req|messages|followers|customers|lines|raised|deal)",
    },
    {
      find: "(?:benefits? (?:package|plan|scheme|details|are|include|look)|(?:health|medical|dental|life) (?:insurance|cover|coverage|plan|benefits)|401 ?\\(?k\\)?|pension (?:plan|scheme|contributions?)?|(?:employee|company|fringe) benefits|perks?)",
      unless:
        "(?:insurance|pension|benefits?) (?:company|industry|product|customers?|funds?|claims?|administ\\w+|team|law|policy|analyst|adviser|sector|clients?)|(?:underwrit|actuar|insurer)",
    },
    {
      find: "(?:(?:paid|unpaid|parental|maternity|paternity|sick|annual) (?:leave|time off|holidays?|vacation)|pto|vacation(?:s| days?| time| policy)?|holiday (?:allowance|entitlement|days|policy|pay)|(?:days?|weeks?|time) (?:of )?(?:off|vacation|holiday|leave)(?: work)?|weeks? (?:of )?vacation|days? off|bank holidays?|sabbatical|working hours|start (?:late|later)|leave early|four-?day week)",
      unless:
        "(?:enjoy|good|nice|great|lovely|wonderful|relaxing|restful|back from|on|during|before|after|hope) (?:your |the |a )?(?:\\w+ )?(?:vacation|holiday|time off|days? off|leave)|out of (?:the )?office|(?:took|take) {gap}off to|weeks? off (?:schedule|target)|vacation (?:rental|homes?|bookings?|days? in)|annual leave (?:system|planner|request|cover)|leave (?:the|your)|you (?:are|were) (?:away|on)|your (?:parental|maternity|paternity|annual|sick) leave",
    },
    {
      find: "(?:(?:work|working|be|stay|is|being|go|do|doing|job|role|position|partly|partially|fully|possibility of|option of|option to|allow|offer) (?:\\w+ )?(?:remotely|remote|from home|from anywhere|hybrid|from abroad)|remote (?:work|working|option|options|policy|days|arrangement|possibilit\\w+|job|role|position|flexibility|setup)|work-?from-?home|home ?office|wfh|hybrid (?:work|working|option|policy|schedule|model|days|arrangement|setup)|telecommut\\w+|telework\\w*|(?:flexible|flexi|flex) ?-?(?:work|working|hours|schedules?|time|arrangements?))",
      unless:
        "(?:remote(?:ly)? (?:teams?|colleagues|engineers|monitor\\w*|sens\\w*|patients?|villages?|site|sites|clinic|control|pupils|learners|schools?)|(?:your|the) remote (?:team|engineers)|hybrid (?:car|vehicle|engine|cloud|drive|search|model of|crop|seed)|tool|product|security|vpn|the home office (?:in|at|of)|home office (?:guidance|visa)|care)",
    },
    {
      find: "(?:relocation (?:package|assistance|costs?|allowance|support|expenses)|(?:reimburse\\w*|refund\\w*|cover|pay(?: for| back)?) {gap}(?:expenses|travel|commute|costs?|ticket|parking|mileage|fuel|petrol|gas)|(?:travel|commute|moving|commuting) expenses|overtime (?:pay|rate)|(?:company|free) (?:car|phone|laptop|lunch(?:es)?|snacks?|gym|meals?|parking|food)|gym (?:membership|pass)|childcare (?:allowance|vouchers)|tuition (?:reimbursement|assistance)|promotion (?:opportunit\\w+|prospects))",
      unless:
        "(?:patients?|customers?|clients?|travell?ers|school meals|free (?:school )?meals|you (?:bought|paid)|thank)|car (?:sales|fleet|park)|product|app ",
    },
    {
      find: "(?:do|does|will|would|can|is|are) (?:you|the (?:company|job|role|position)|there) {gap}(?:offer|provide|include|cover|give|pay for|any)? ?{gap}(?:dental|medical cover|health cover|insurance|childcare|stock|shares|bonus|benefits|gym|meals|phone|laptop|leave|overtime)(?= ?(?:\\?|,|and|or|cover|plan|too))",
      unless: "customers?|clients?|patients?|product|insurer",
    },
  ],
  meanings: salaryOrPerksMeanings,
};
