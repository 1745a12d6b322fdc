import { phrases } from "./phrase.ts";

/** English words of mail that nobody asked for, of accounts, and of people who have met. */
export const englishUnasked = [
  ...phrases("newsletter", [
    [
      2,
      /\bunsubscribe\b|\bview (this|in)\b.{0,20}\bbrowser\b|\bmanage (your )?(preferences|subscription|alerts)|\bemail preferences\b|\bopt[- ]out\b|\bweekly digest\b|\bnewsletter\b|\bget (noticed|hired|matched) by\b|\bfree (review|guide|course)\b|\badvertise with us\b|\bpost a job\b/,
    ],
    [
      3,
      /\bjob alerts?\b|\bsaved search\b|\bjobs? (posted|matching|for you|recommended|near)\b|\b(new|recommended|matching|top|latest|similar) (jobs|positions|openings|opportunities) (for|matching|in|at|near|based)\b|\bposted (\d+|yesterday|today)( \w+){0,2} ago\b|\bposted on \d+/,
    ],
    [
      2.5,
      /\bwebinar\b|\brsvp\b|\bregister (now|today|here)\b|\bjoin us (for|at|on|in) (an?|the|our)\b|\bsave the date\b|\b(upcoming|virtual|online|exclusive) (event|session|talk|conference|meetup|workshop|fair)|\bcareer fair\b|\bdoors open\b|\bearly bird\b|\bspeakers?:/,
    ],
    [
      2.5,
      /^(?:try|read|get|download|discover|explore|browse|compare|upgrade|check|see|use|claim|start|sign up|register|apply|join|view|build|find)\b(?!.*\b(?:link below|calendar|zoom|slot|attached|call|interview)\b).{0,60}\b(?:our \w+ ?\w* (?:calculator|checker|builder|tool|app|guide|quiz|planner|report|plan|library)|free|now|today|the (?:full )?(?:report|guide|list|article|story)|in (?:minutes|seconds)|premium)\b/,
    ],
    [
      3,
      /\b(you|you are|you have) (are |have )?(signed up|registered|subscribed) (for|to)\b(?!.{0,20}(?:interview|call))|\byour registration (is|has been) confirmed\b|\bthank(s| you) for (registering|subscribing)\b|\bsave your (seat|spot)\b|\breserve your (seat|spot|place)\b/,
    ],
    [
      2,
      /\b(salary|resume|cv|career) (calculator|builder|tips|advice|guide|checker)\b|(?<!would )\bconsider joining\b(?! our team)|\bjoin our talent (community|network|pool)|\bbe (a )?part of something\b|\btips (for|to|on)\b|\bspecial offer\b|\b\d+ ?% off\b|\bdiscount\b|\bfree trial\b|\bupgrade (to|your|now)\b|\bcheck out our (latest|new)\b/,
    ],
  ]),
  ...phrases("outreach", [
    [
      3,
      /\b(came across|found|saw|noticed|reviewed|viewed|stumbled upon) your (\w+ )?(profile|resume|cv|background|linkedin|github)\b/,
    ],
    [
      3,
      /\b(i am|my name is .{1,40}|i work as|this is .{1,40}) (and i am )?an? (\w+ ){0,3}(recruiter|headhunter|sourcer|talent (partner|scout|specialist)) (at|with|from|speciali[sz]|for|working|in)/,
    ],
    [
      3,
      /\b(i|we) (currently )?(have|represent|am working with|are working with|am recruiting for|are looking for) (a|an|my|our)? ?(\w+ ){0,4}(role|position|client|opportunity|opening|requirement)s?\b.{0,60}\b(that|who|which|looking|could|might|for|with|in|seeking)/,
    ],
    [
      3,
      /\b(would you be|are you|if you are|you are|might you be|be) (\w+ )?(interested|open|curious)\b.{0,25}\b(hearing|learning|discussing|exploring|in (this|a new|new)|to (hear|discuss|new|explor))/,
    ],
    [
      2.5,
      /\b(is this|this is) (a|the) (role|position|opportunity|job)\b.{0,30}\b(interest|hearing|match|fit)|\blet me know your interest\b|\b(great|perfect|good|strong) (match|fit) for (you|your)\b|\b(if|do) you know (anyone|someone|anybody|somebody)\b|\b(refer|recommend) (anyone|someone|a friend)\b|\bdiscuss (with you )?(regarding |about )?(an? )?(new |exciting )?opportunit/,
    ],
  ]),
  ...phrases("account", [
    [
      4,
      /\b(verification|sign-?in|login|security|access|confirmation|pass|one[- ]time) ?(pass)?(code|password|passcode|pin)\b|\b(otp|2fa|two-factor)\b|\breset your password\b|\bverify your (e-?mail|account|identity)|\bconfirm your (e-?mail|identity|account)\b|\b(as you|as|at your|upon your) request(ed)?\b.{0,40}\b(withdrawn|deleted|removed|closed)|\b(would like|wants|invites you|invited you) to (add you|connect)\b|\baccepted your (connection|invitation$|request)|\b(my|his|her|their) professional network\b|\byou (have )?(successfully )?(withdrawn|withdrew|deleted|cancell?ed|deactivated) (your|the) (\w+ )?(application|account|profile|candidacy|submission)|\b(credit card|minimum amount due|invoice|payment (received|due)|your order)\b/,
    ],
  ]),
  ...phrases("welcome", [
    [
      4,
      /\bthank(s| you) for accepting (our|the|your)\b|\bwelcome (aboard|to the team)\b|\bonboarding (guide|documents?|process|session|plan|paperwork)\b|\byour first day\b|\bcongratulations on joining\b|\b(glad|happy|thrilled) (that )?you (have )?signed\b|\b(hire date|new hires?|employee orientation|benefits enrol\w*)\b/,
    ],
  ]),
  ...phrases("interviewed", [
    [
      2,
      /\b(thank(s| you)|appreciate\w*)\b.{0,50}\b(interview\w*|meet\w*|speak\w*|spoke|talk\w*|chat\w*|conversation|coming in|your time (today|yesterday|last))\b|\bfollowing (up on )?(your|our) (\w+ )?(interview|conversation|chat|meeting)|\b(interviewed|met|spoke) (with )?(you|us|our)\b/,
    ],
  ]),
];
