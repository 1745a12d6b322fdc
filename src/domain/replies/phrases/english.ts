import { englishNews } from "./english-news.ts";
import { englishUnasked } from "./english-unasked.ts";
import { phrases } from "./phrase.ts";

const day =
  "(monday|tuesday|wednesday|thursday|friday|mon|tues?|wed|thurs?|fri|tomorrow|today|next week|this week)";
const talk =
  "(call|interview|chat|meeting|conversation|screen|slot|session|conversation|discussion|appointment|zoom|coffee)";

const scheduling = phrases("scheduling", [
  [
    3,
    /\b(your|share|provide|know|send|confirm|some|what|which|tell|any) (\w+ ){0,3}(availabilit(y|ies)|available times|times? that (work|suit)|preferred (time|date|slot))/,
  ],
  [
    3,
    /\bavailability\b.{0,30}\b(next|this|over|coming|upcoming)\b|\bavailability for (a|an|our|your|next)\b|\bare you (free|available|around)\b|\bwhen (are|would|works|suits|can|is|could) (you|best|good|a good|convenient|it|work)/,
  ],
  [
    3,
    /\b(let (me|us) know|tell me|reply with|choose|pick|select|which|what)\b.{0,50}\b(works?|suits?|time|times|date|slot|day)\b.{0,30}\b(you|best|below|works?|suits?)/,
  ],
  [
    3,
    new RegExp(
      `\\b(schedul|set up|setting up|arrang|book|organi[sz]|find a time|find some time|line up|hop on|jump on|get on|have)\\w*\\b.{0,40}\\b${talk}\\b.{0,60}\\b(you|with|next|this|for|${day}|let|please)`,
    ),
  ],
  [2, new RegExp(`\\b(schedul|set up|arrang|organi[sz])\\w*\\b.{0,40}\\b${talk}`)],
  [
    3,
    /\breschedul|\bpostpone|\b(move|push|moved|pushed|shift|bring forward|change)\b.{0,15}\b(our|the|your) (\w+ )?(interview|call|meeting|chat|slot|appointment)|\bslot (has )?(moved|changed)/,
  ],
  [
    3,
    new RegExp(
      `\\b((could|can|shall|would|might|may) (we|i|it|that|they|the|this)|(could|can|would) you (do|make|meet|talk|speak|join|come|call)|how about|what about|does|instead|is)\\b.{0,40}\\b${day}\\b.{0,60}(\\?|\\binstead\\b|\\bwork\\b|\\bsuit\\b)`,
    ),
  ],
  [
    3,
    new RegExp(
      `\\b${day}\\b.{0,40}\\b(does not|do not|will not|is not|not|no longer) (going to )?(work|suit|possible|good|ideal)|\\b(cannot|can no longer|not able to|unable to) (make|do|meet)\\b.{0,30}(${day}|time|it on)`,
    ),
  ],
  [
    3,
    /\b(your|the|our) (\w+ ){0,3}(interview|call|meeting|appointment|screen)\b.{0,60}\b(is|has been|will be|are)\b.{0,30}\b(scheduled|confirmed|booked|conducted|held|set|moved|in \d|at \d|on (mon|tue|wed|thu|fri|\d)|tomorrow|today)/,
  ],
  [
    3,
    /\b(confirm|confirming|confirmed|confirmation)\b.{0,25}\b(your|the|our|of) (\w+ ){0,3}(interview|call|appointment|meeting|slot|time)|\bbefore your (interview|call|meeting)|\binterview (tomorrow|today|preparation|confirmation|invitation|reminder)\b/,
  ],
  [
    3,
    /calendly\.com|\bcal\.com\/|doodle\.com|savvycal|goodtime\.io|hubspot\.com\/meetings|outlook\.office\d*\.com\/(bookwith|owa\/calendar)|calendar\.(google|app\.google)|\b(booking|scheduling|self-schedul\w+) (link|page|tool)/,
  ],
  [
    2,
    /\b(calendar|meeting|zoom|teams|meet) (invit\w*|link|details)\b|\binvite (has been |is )?(sent|coming|on its way)|\bdial[- ]in\b|\b(google meet|ms teams|microsoft teams|zoom)\b/,
  ],
  [
    2,
    /\b(looking forward to|speak|talk|see you|meet|chat)\b.{0,40}\b(on|at|tomorrow|this) (mon|tue|wed|thu|fri|\d)|\bsee you (then|tomorrow|on)\b|\b(speak|talk) (soon|to you (then|tomorrow))\b.{0,10}\d/,
  ],
  [
    2.5,
    /\b(like|love|want|wants|wish|keen|hoping) to (connect|chat|speak|talk|interview you|meet( with)? you|have a (\w+ )?(call|chat)|hop on|jump on|get on|take some time)\b|\bwants? to (interview|meet|speak|talk)\b/,
  ],
  [
    3,
    new RegExp(
      `^(\\d{1,2}([:.]\\d\\d)?( ?[ap]m)?|${day}) (please|is (fine|good|great|better|best|perfect)|suits|works)\\b`,
    ),
  ],
  [
    3,
    /\b(offer|propose|suggest)(ing)? (you )?(a|an|the|some|one of|two|three|the following)\b.{0,20}\b(slots?|times?|dates?|interview|call)\b/,
  ],
]);

const asked =
  "(could|can|would|please|kindly|need|require|ask|asking|send|provide|share|submit|forward|complete|completing|fill|upload|missing|let (me|us) have|may (i|we)|grateful|remind\\w*|invite you to|must|have you)";
const information = phrases("information-request", [
  [
    3.5,
    /\b(for|so that) your (application|profile|candidacy) (to|can) (be|progress|proceed|move|go)\b.{0,60}\byou (will |still |must |are required to )*(need|have|complete|fill|answer|provide)\b/,
  ],
  [
    3,
    new RegExp(
      `(?<!\\bno |invited you to |did not just )\\b${asked}\\b.{0,60}\\b(references?|referees?|transcripts?|certificates?|diplomas?|work samples?|writing samples?|portfolio|salary (expectation|requirement|history)\\w*|notice period|documents?|documentation|forms?|questionnaires?|right to work|visa status|work (authori[sz]ation|permit)|code sample|github|consent|passport|(additional|further|missing|following) (information|details|questions))\\b`,
    ),
  ],
  [
    3,
    new RegExp(
      `(?<!\\bno |invited you to |did not just )\\b${asked}\\b.{0,60}\\b(take[- ]home|assessments?|(coding|technical|programming|online|skills?) (challenge|test|exercise|assignment|task)s?|case study|assignment|hackerrank|codility|codesignal|hirevue|one[- ]way video|video (interview|assessment)|psychometric|aptitude|quick steps)\\b`,
    ),
  ],
  [
    3,
    /\b(your|the|attached|linked|short|following) (take[- ]home|coding (challenge|test|exercise|assessment)|assignment|case study|homework)\b.{0,60}\b(by|within|due|before|submit|is|attached|link)/,
  ],
  [
    3,
    /\bare you (open|willing|able|prepared|eligible|authori[sz]ed|legally|comfortable|happy) to (relocat|travel|work|mov|start|commut)/,
  ],
  [
    3,
    /\bwhat (is|are|would be|were) your (\w+ )?(salary|compensation|notice|expected|current|expectation|earliest|desired|visa|rate)|\b(when|how soon) (could|can|would) you (be able to )?start|\bearliest (possible )?start|\bhow much notice\b/,
  ],
  [
    3,
    /\bdo you (have|require|need|hold|possess|speak|mind)\b.{0,60}\b(visa|sponsor\w*|clearance|permit|licen[cs]e|experience|certifi\w+|degree|sample|example|reference|question|english|german)/,
  ],
  [
    3,
    /\bhow did (the|your|it|that)\b.{0,30}\bgo\b|\b(send|share|forward|provide|attach|see)\b.{0,25}\b(your|a|an|me|us|updated|latest|current) (\w+ ){0,3}(resume|cv|curriculum)/,
  ],
  [
    2,
    /(?<!\b(?:have|having|with|ask|any) )\b(one|a|few|couple of|some|several|quick|additional|follow[- ]?up) (\w+ )?questions?\b.{0,40}(\?|:|for you|before|regarding|about|$)|\bcould you (tell|clarify|elaborate|explain|confirm whether|let (me|us) know (if|whether) you (have|are|would|need))/,
  ],
  [
    2,
    /\b(please|kindly) (complete|fill|submit|upload|send|provide|sign|answer)\b|\baction required\b|\bbackground check\b/,
  ],
]);

const holding = phrases("holding", [
  [
    3,
    /\b(aim|hope|expect|plan|intend)(s|ing)? to (inform|notify|update|tell|answer|write to|get back to|contact) (you|everyone|everybody|all|each|candidates|applicants)\b/,
  ],
  [
    3,
    /\b(no|any|without|not have (any )?|not have an?y?) (news|updates?|decisions?|feedback|answers?|word|further news)\b.{0,30}\b(yet|so far|at (this|the) (time|point|stage|moment)|right now|for you)|\bno (news|update|decision)s? (yet|so far|from)/,
  ],
  [
    3,
    /\b(have|has|had) not (yet )?(made|reached|heard|decided|finali[sz]ed|come to|received|been (made|finali[sz]ed|decided)|gotten|got|concluded|finished|completed)\b/,
  ],
  [
    3,
    /\b(still|currently|presently|in the process of|are|busy|continuing to|continue to|midst of) (\w+ )?(review|interview|consider|evaluat|discuss|deliberat|wait|finali[sz]|meet|decid|assess|mak|speak|work|going|compar|collect|gather|complet)(ing|s|e)?\b.{0,60}\b(candidate|applicant|decision|feedback|process|interview|options?|application|through|on (it|this)|budget|approval|team|everyone|internal)s?/,
  ],
  [
    3,
    /\b(still|currently) (undecided|under (review|discussion|consideration)|in (process|progress|discussion)|pending|being (finali[sz]ed|discussed|decided))/,
  ],
  [
    2.5,
    /\b(will|shall|should|hope|hoping|expect|aim|aiming|plan|planning|going|intend|would) (to )?(be able to |definitely |certainly |then |also |probably |likely )?(let you know|get back|be (back )?in (touch|contact)|have (an |a |more |some |our )?(\w+ )?(update|answer|decision|news|information|feedback|clarity|response)|update you|mak(e|ing) (a|our|the) (\w+ )?(decision|choice)|come back to you|reach out|hear|know more|follow up|decide|deciding|share|contact you|respond|inform you|revert|circle back|keep you (posted|updated|informed)|send you (an )?update)/,
    "even if",
  ],
  [
    2.5,
    /\b(decision|update|answer|news|response|feedback|hear|in touch|back to you)\b.{0,40}\b(by|within|in|before|end of|towards|early|later|next|no later|soon|until|after)\b.{0,30}\b(\d|day|days|week|weeks|month|mon|tue|wed|thu|fri|monday|tuesday|wednesday|thursday|friday|tomorrow|couple|few|two|three|soon|possible|holidays?)/,
  ],
  [
    2.5,
    /\b(thank you|thanks|appreciate|grateful)\b.{0,20}\bpatien(ce|t)\b(?! with)|\bbear with (us|me)\b|\bpatience\b(?! with)|\bsorry (for|about) the (delay|wait|silence|slow)|\bapologi[sz]e for the (delay|wait)|\bbe patient\b/,
  ],
  [
    2.5,
    /\b(tak(ing|es|e|en)|needs?|going|run(ning)?|need) (a (bit|little) |us |somewhat |much )?(longer|more time|more slowly|slower|behind|another)|\b(has been |is |been |slightly )?delay(ed|s)?\b|\banother (couple|few|week|two|three|fortnight|ten)/,
  ],
  [
    3,
    /\b(put|putting|placed|placing|is|are|been|currently|role|position)\b.{0,30}\bon (hold|pause)|\bpaus(ed|ing)\b.{0,30}\b(hiring|role|position|search|process|recruit)/,
  ],
  [
    2.5,
    /\bas soon as (i|we|there|they)\b.{0,30}\b(have|know|hear|is|are|can|get|decide|receive)|\b(will )?keep you (posted|updated|in the loop|informed)\b|\bstay tuned\b|\bnothing (new|to report|yet)\b|\bchas(e|ing) (them|the team|this|up|for)/,
  ],
  [
    1,
    /\bcurrently reviewing\b|\bnot yet\b|\bwaiting (for|on|to hear)\b|\btimeline\b|\bcheck(ing)? with\b/,
  ],
]);

const received = phrases("application-received", [
  [
    3,
    /\b(received|got|safely received|in receipt of|receipt of|acknowledge\w*)\b(?!.{0,25}\b(?:inquiry|enquiry|question|e-?mail|message|note)\b).{0,25}\b(your|the) (\w+ ){0,3}(application|resume|cv|submission|documents|assessment|responses|materials)/,
  ],
  [
    3,
    /\b(your|the) (\w+ ){0,3}(application|resume|cv|submission|responses)\b.{0,80}\b(has|have|was|were|is|been)( been)?( successfully)? (received|submitted|reached|registered|recorded|logged|complete|being processed|sent to)/,
  ],
  [
    3,
    /\bapplication (received|confirmation|submitted|acknowledg\w+|complete)\b|\bthank(s| you) for applying\b(?!.{0,80}\bunfortunately\b)|\bthank you for submitting your (application|resume|cv)|\bsuccessfully applied\b/,
  ],
  [
    3,
    /\b(results?|responses?|answers|assessment|test|questionnaire|submission|recording)\b.{0,20}\b(has|have|was|were|been)( been)?( successfully)? (submitted|received|recorded|saved|uploaded|scored)\b|\bno (further|additional|more) (action|steps?) (is|are) (needed|required|necessary)/,
  ],
  [
    2,
    /\b(will|team|are|be|is|currently|currently being|process of) (\w+ ){0,2}(review|reviewing|reviewed|evaluat\w+|assess\w*|consider|considering|look(ing)? (at|over|through)) (and \w+ )?(your|all|every|each) (\w+ )?(application|resume|cv|profile|qualification|submission|background)/,
  ],
  [
    2,
    /\b(resume|application|profile|cv)\b.{0,20}\b(is|are|will be) (currently |being |now )*(being )?(under review|reviewed|considered)|\bread every application\b/,
  ],
  [
    2,
    /\b(cannot|unable|not able|not possible|unfortunately)\b.{0,30}\b(reply|respond|answer|contact|personally)\b.{0,25}\b(every|all|each|everyone)/,
  ],
  [
    2,
    /\b(if|should|where|when)\b.{0,60}\b(match|fit|suit|qualif|select|success|shortlist|align|interest in|meet)\w*\b.{0,80}\b(contact|reach|touch|hear|schedule|invite|next step|notify|notified|call)|\b(contact|reach|touch|hear|notify|call)\b.{0,60}\bif\b.{0,60}\b(match|fit|suit|qualif|select|potential|success)/,
    "even if",
  ],
  [
    1,
    /\bthank you for your (recent )?(interest|application|submission)|\bthanks for your interest\b|\bapplicants?\b|\bcheck the status\b|\bcandidate (portal|profile|account|home)\b|\bdear (applicant|candidate)\b/,
    "even if",
  ],
]);

const acknowledgement = phrases("acknowledgement", [
  [
    2.5,
    /\b(great|nice|good|lovely|pleasure|wonderful|enjoyed|fun|delight|fantastic|really liked|pleased)\b.{0,15}\b(meeting|to meet|speaking|talking|chatting|to speak|to talk|to chat|connecting|getting to know|our (conversation|chat|discussion|talk|call|meeting))/,
  ],
  [
    2.5,
    /\blikewise\b|\bsame here\b|\bthe pleasure (was|is)\b|\b(it|that) was (a|our|my) pleasure\b|\bmy pleasure\b|\bright back at you\b|\bfeeling is mutual\b/,
  ],
  [
    2,
    /\b(thanks|thank you|thx|many thanks|appreciate)\b.{0,12}\b(for )?(your|the|this|you) (\w+ ){0,3}(note|message|words|e-?mail|follow[- ]?up|mail|card|thank|link|case study|article|document|sending)/,
  ],
  [
    2,
    /\bthank(s| you) for (sending|sharing|reaching out|following up|getting back|letting|writing|the quick|checking in|passing|your (kind|thoughtful|quick|prompt))/,
  ],
  [
    2,
    /\byou are (very |most )?welcome\b|\bno problem\b|\bnot at all\b|\bappreciate (it|that|you)\b|\bmuch appreciated\b|\bwell received\b|\bsafely received\b|\breceived,? (with )?thanks/,
  ],
  [
    2,
    /\b(will|shall|have|happy to|glad to) (pass|passed|forward|forwarded|share|shared|relay|relayed|let)\b.{0,40}\b(on|along|to|with|know)\b/,
  ],
  [
    1.5,
    /^(thanks|thank you|great|perfect|got it|noted|sounds good|wonderful|cheers|received|super|awesome|ok|okay|will do)\b/,
  ],
]);

export const english = [
  ...englishNews,
  ...scheduling,
  ...information,
  ...holding,
  ...received,
  ...acknowledgement,
  ...englishUnasked,
];
