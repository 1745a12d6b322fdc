import type { ReviewRule } from "./rule.ts";
import { placeholder } from "./rules/placeholder.ts";
import { wrongName } from "./rules/wrong-name.ts";
import { wrongCompany } from "./rules/wrong-company.ts";
import { generic } from "./rules/generic.ts";
import { nearDuplicate } from "./rules/near-duplicate.ts";
import { noThanks } from "./rules/no-thanks.ts";
import { noClose } from "./rules/no-close.ts";
import { tooLong } from "./rules/too-long.ts";
import { tooShort } from "./rules/too-short.ts";
import { asksForDecision } from "./rules/asks-for-decision.ts";
import { asksForYesNo } from "./rules/asks-for-yes-no.ts";
import { salaryOrPerks } from "./rules/salary-or-perks.ts";
import { apology } from "./rules/apology.ts";
import { manyCorrections } from "./rules/many-corrections.ts";
import { defensive } from "./rules/defensive.ts";
import { newArgument } from "./rules/new-argument.ts";
import { guilt } from "./rules/guilt.ts";
import { pressure } from "./rules/pressure.ts";
import { desperation } from "./rules/desperation.ts";
import { ultimatum } from "./rules/ultimatum.ts";
import { biddingWar } from "./rules/bidding-war.ts";
import { exclamation } from "./rules/exclamation.ts";
import { robotic } from "./rules/robotic.ts";
import { severalRecipients } from "./rules/several-recipients.ts";
import { missingAttachment } from "./rules/missing-attachment.ts";
import { subject } from "./rules/subject.ts";
import { salutation } from "./rules/salutation.ts";
import { socialMessage } from "./rules/social-message.ts";
import { tooSoon } from "./rules/too-soon.ts";
import { overCeiling } from "./rules/over-ceiling.ts";
import { spelling } from "./rules/spelling.ts";
import { grammar } from "./rules/grammar.ts";
import { noReturn } from "./rules/no-return.ts";

/** Every rule of the review, in the order of CONTRACTS §3. */
export const reviewRules: readonly ReviewRule[] = [
  placeholder,
  wrongName,
  wrongCompany,
  generic,
  nearDuplicate,
  noThanks,
  noClose,
  tooLong,
  tooShort,
  asksForDecision,
  asksForYesNo,
  salaryOrPerks,
  apology,
  manyCorrections,
  defensive,
  newArgument,
  guilt,
  pressure,
  desperation,
  ultimatum,
  biddingWar,
  exclamation,
  robotic,
  severalRecipients,
  missingAttachment,
  subject,
  salutation,
  socialMessage,
  tooSoon,
  overCeiling,
  spelling,
  grammar,
  noReturn,
];
