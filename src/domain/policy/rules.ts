import { prep1 } from "./rules/prep-1.ts";
import { prep2 } from "./rules/prep-2.ts";
import { debrief1 } from "./rules/debrief-1.ts";
import { debrief2 } from "./rules/debrief-2.ts";
import { debrief3 } from "./rules/debrief-3.ts";
import { debrief4 } from "./rules/debrief-4.ts";
import { thank1 } from "./rules/thank-1.ts";
import { thank2 } from "./rules/thank-2.ts";
import { thank3 } from "./rules/thank-3.ts";
import { thank4 } from "./rules/thank-4.ts";
import { thank5 } from "./rules/thank-5.ts";
import { thank6 } from "./rules/thank-6.ts";
import { thank7 } from "./rules/thank-7.ts";
import { thank8 } from "./rules/thank-8.ts";
import { thank9 } from "./rules/thank-9.ts";
import { thank10 } from "./rules/thank-10.ts";
import { thank11 } from "./rules/thank-11.ts";
import { thank12 } from "./rules/thank-12.ts";
import { thank13 } from "./rules/thank-13.ts";
import { thank14 } from "./rules/thank-14.ts";
import { thank15 } from "./rules/thank-15.ts";
import { thank16 } from "./rules/thank-16.ts";
import { fix1 } from "./rules/fix-1.ts";
import { fix2 } from "./rules/fix-2.ts";
import { fix3 } from "./rules/fix-3.ts";
import { fix4 } from "./rules/fix-4.ts";
import { promise1 } from "./rules/promise-1.ts";
import { check1 } from "./rules/check-1.ts";
import { check2 } from "./rules/check-2.ts";
import { check3 } from "./rules/check-3.ts";
import { check4 } from "./rules/check-4.ts";
import { check5 } from "./rules/check-5.ts";
import { check6 } from "./rules/check-6.ts";
import { check7 } from "./rules/check-7.ts";
import { check8 } from "./rules/check-8.ts";
import { check9 } from "./rules/check-9.ts";
import { check10 } from "./rules/check-10.ts";
import { check11 } from "./rules/check-11.ts";
import { chan1 } from "./rules/chan-1.ts";
import { chan2 } from "./rules/chan-2.ts";
import { chan3 } from "./rules/chan-3.ts";
import { chan4 } from "./rules/chan-4.ts";
import { chan5 } from "./rules/chan-5.ts";
import { chan6 } from "./rules/chan-6.ts";
import { chan7 } from "./rules/chan-7.ts";
import { offer1 } from "./rules/offer-1.ts";
import { offer2 } from "./rules/offer-2.ts";
import { offer3 } from "./rules/offer-3.ts";
import { no1 } from "./rules/no-1.ts";
import { no2 } from "./rules/no-2.ts";
import { no3 } from "./rules/no-3.ts";
import { ref1 } from "./rules/ref-1.ts";
import { info1 } from "./rules/info-1.ts";
import { apply1 } from "./rules/apply-1.ts";
import { wait1 } from "./rules/wait-1.ts";
import { wait2 } from "./rules/wait-2.ts";
import { wait3 } from "./rules/wait-3.ts";
import { wait4 } from "./rules/wait-4.ts";
import { ai1 } from "./rules/ai-1.ts";
import { ai2 } from "./rules/ai-2.ts";
import { ai3 } from "./rules/ai-3.ts";
import { ai4 } from "./rules/ai-4.ts";
import { ai5 } from "./rules/ai-5.ts";

/** Every row of the rule table, by id. */
export const rules = {
  "PREP-1": prep1,
  "PREP-2": prep2,
  "DEBRIEF-1": debrief1,
  "DEBRIEF-2": debrief2,
  "DEBRIEF-3": debrief3,
  "DEBRIEF-4": debrief4,
  "THANK-1": thank1,
  "THANK-2": thank2,
  "THANK-3": thank3,
  "THANK-4": thank4,
  "THANK-5": thank5,
  "THANK-6": thank6,
  "THANK-7": thank7,
  "THANK-8": thank8,
  "THANK-9": thank9,
  "THANK-10": thank10,
  "THANK-11": thank11,
  "THANK-12": thank12,
  "THANK-13": thank13,
  "THANK-14": thank14,
  "THANK-15": thank15,
  "THANK-16": thank16,
  "FIX-1": fix1,
  "FIX-2": fix2,
  "FIX-3": fix3,
  "FIX-4": fix4,
  "PROMISE-1": promise1,
  "CHECK-1": check1,
  "CHECK-2": check2,
  "CHECK-3": check3,
  "CHECK-4": check4,
  "CHECK-5": check5,
  "CHECK-6": check6,
  "CHECK-7": check7,
  "CHECK-8": check8,
  "CHECK-9": check9,
  "CHECK-10": check10,
  "CHECK-11": check11,
  "CHAN-1": chan1,
  "CHAN-2": chan2,
  "CHAN-3": chan3,
  "CHAN-4": chan4,
  "CHAN-5": chan5,
  "CHAN-6": chan6,
  "CHAN-7": chan7,
  "OFFER-1": offer1,
  "OFFER-2": offer2,
  "OFFER-3": offer3,
  "NO-1": no1,
  "NO-2": no2,
  "NO-3": no3,
  "REF-1": ref1,
  "INFO-1": info1,
  "APPLY-1": apply1,
  "WAIT-1": wait1,
  "WAIT-2": wait2,
  "WAIT-3": wait3,
  "WAIT-4": wait4,
  "AI-1": ai1,
  "AI-2": ai2,
  "AI-3": ai3,
  "AI-4": ai4,
  "AI-5": ai5,
} as const;

export type RuleId = keyof typeof rules;
