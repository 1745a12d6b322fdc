import type { Lexicon } from "./lexicon.ts";

/** What an English clause is about: whose answer it promises, or which other matter it dates. */
export const englishRoles: Lexicon = {
  who: "we|i|you|u|ya|he|she|they|it|i know|we know|we understand",
  not: `
    (surprised|shocked|amazed|astonished|stunned) (if|to)|not|no|never|nothing|nobody|no one|won't|don't|doesn't|didn't|can't|cannot|couldn't|
    wouldn't|isn't|aren't|haven't|hasn't|shouldn't|unlikely|doubt|unable|neither`,
  maybe: `
    maybe|perhaps|possibly|probably|hopefully|hope|hoping|should|likely|might|could|ideally|
    tentatively|provisionally|more likely|realistically`,
  but: `
    but|so|because|while|whereas|although|though|however|otherwise|since we|given that|therefore|
    as we|which`,
  once: `
    once|when|whenever|as soon as|after (we|they|the team|he|she|all)|
    until (we|they|all|everyone)|if`,
  soon: `
    soon|shortly|in due course|at some point|eventually|in a while|a while|before long|promptly|
    in a bit|asap|as quickly as possible|when we can`,

  earlierword: "(we|i) (|had |'d )(said|promised|told you|reckoned|thought|expected)",
  "past?": "*ed",
  "own?": "send|submit|complete|upload|sign|confirm|provide|fill in",
  lapsed: `
    (was|were) (supposed|meant|due) to|should have (been|heard|decided|had)|
    had (hoped|planned|meant|intended) to|we'd (hoped|planned|meant) to`,

  answer: `
    (make|extend|issue|send out) offers|notif*|yes or no|yes or a no|
    (decision|answer|answers|decisions|outcome|result|results|verdict|feedback|response|notice|announcement|news|word|turnaround|conclusion)|
    decide(|d|s)|deciding|(reach|reaches|reaching|get to|land with) (you|her|him|us all)|
    (get|gets|getting|come|coming|circle|circling|be|revert|write|report) back|
    (be|is|get|getting) back to you|back to you|with you|back in touch|in touch|touch base|
    let (you|everyone|everybody|all candidates|people|applicants|all applicants) know|
    letting you know|tell you|reach(|ing) out|hear(|d|ing)(| back| from| anything)|know|
    know more|
    (update|updates|updated|contact|contacted|contacting|notify|notified|notifying|inform|informed|announce|announced)|
    call(|ing) (you|people|everyone|everybody|candidates|all candidates|the finalists)|
    (be|being|is|are|get|were) (told|informed|notified|phoned|rung|emailed|called|contacted)|
    give you a (call|ring|shout)|(email|phone|ring|write|message|text|ping) you|e-mail you|
    (send|drop|shoot) you (|a )(|quick )(line|note|email|e-mail|update|message|)|send you|
    write to you|follow(|ing) up|revert|respond(|ing)|reply(|ing)|aim(|ing)|shoot(|ing)|
    target(|ing)|plan(|s|ned|ning) to|make (|you )an offer|extend (|you )an offer|offer you|
    (issue|send) (|out )(|the |an )offer|next steps|finali(s|z)e(|d)|finali(s|z)ing|
    wrap(|ped) this up|move(|ing) forward|loop(|ing) back|
    huddle(|s)|promise(|d)|committed to|please (allow|give) (us|me)|please (allow|expect)|kindly (allow|expect|note|bear)|(be|have (it|this|everything)) (done|finished|through|sorted)|(make|making|extend|extending|prepare|preparing) (|you )an offer|please (bear with us|expect)|
    allow(| us)|timeline|(turn|turns|turning) (it|this|that|these|those|them|things) around|
    (start|begin|finish) calling|settled|
    (have|get|receive|give you) your (answer|result|results)|(you|you'll have) your answer|
    make (up our minds|a choice|the call|a call)|sign off|made up our minds|
    fill (the|this) (role|position|job)|your (|interview )(feedback|result|results)`,
  unheard: `
    assume (it's|it is|that|we|you|your)|consider it a|spam (me|us)|
    (nudge|chase|bug|poke|prod|badger|pester|remind|ping|text|call|email|write to|write|check in with|follow up with|reach out to|get in touch with) (me|us)|
    (shoot|drop|send|give) (me|us) (a|another) (text|line|note|nudge|shout|ring|call|email|message|poke|buzz)|
        (if|in case) (nothing|no (word|news|answer|reply|response|feedback))|
    (if|unless|in case|should) you (don't|haven't|have not|do not|didn't|'ve not) (hear|heard|get|receive|received)|
    (if|in case) (nothing|nobody|no one) (has|gets|reaches)|you (haven't|have not) heard|
    not heard|(if|should) you (don't|do not) have an answer|
    (if|when) we (don't|haven't|have not|do not) (contact|contacted|call|called|reach|reached)`,

  own: `
    (my|the) (current|other|present) (employer|company)|please|kindly|let (us|me) know|
    hear (|back )from you|
    your (answer|response|reply|decision|acceptance|deadline|confirmation|signature|other offer|references|other deadline)|
    your (monday|tuesday|wednesday|thursday|friday) deadline|you have until|you've got until|
    (you|you'll) (have to|need to|must)|get back to (us|me)|(reply|respond) to (this|me|us)|
    i (need|have|must|am asked|was asked|'ve been asked|ought)(| to)|my (|other )deadline|
    expected to (respond|reply|answer|decide|confirm)|(ask|request|require) that you|
    my (answer|decision|response|reply)|
    (mentioned|have|has) a deadline|my other offer|another offer|
    (the|this|our) offer (|is |will )(|be |remain )(valid|good|open|stands|stays|holds|expires|lapses|remains|lasts)|
    (it's|it is|that's|which is) (open|valid|good) (until|till|through)|offer (is valid|stands|stays|holds|expires|lapses|remains open|valid)|expire(|s|d)|remains open|
    (need|want|appreciate|await|awaiting|expect|like) your|(need|want|like|ask) you to|
    wait(|ing) for your|
    (could|can|would|will) you (please|send|confirm|return|let|reply|sign|share|provide|get|tell|respond|accept|complete|submit|give)|
    (can|could|would|will) u|tell (me|us)|
    (yes|no|reply) from you|(offer's|offer is) (good|open|valid)|sign by|expiring|give you (until|till|time)|do you think you|(would you be|are you|will you be) able to|(do|would|did) (they|you) need|
    (take-home|assignment|exercise|challenge|task|case study|homework|form|questionnaire) (is |are |has to be |must be |needs to be |)(due|back|returned|submitted|handed in)|
    (need|want|expect|like) (the|your) (take-home|assignment|exercise|challenge|task|case study|homework|form|questionnaire|paperwork|documents)|
    you (may|can|could) (ask|request|appeal|object|reply|respond|withdraw|confirm)|
    (grateful|appreciate it|great|appreciated|helpful) if you|
    (answer|response|reply|decision|word|confirmation) (back |)from you|
    to consider|consider (the|our|it|this)|sleep on it|mull it over|take until|
    think (about|over) it|think it over|sign (|and |it |the )(return|contract|offer)|
    (complete|submit|return|hand in) (the|your|it|this)|(do|finish) (the|your) (exercise|assignment|assessment|test|task|challenge)|i owe|(given|gave|giving) me|(want|wants|need|needs) to know by|send (us|me)|accept|
    the other (company|employer|firm)|other company|rsvp|you have #`,

  interview: `
    deadline to apply|review of applications|panel (on|is|is on)|(meet|meeting) (as|with) (a|the|our)|(only |)meets|who meet|announcement closes|
    (posting|applications|application window|vacancy|advert|ad|job ad) close(|s)|
    application deadline|interview(|s|ing)|candidate(|s)|applicant(|s)|
    (round|rounds|finals|screening|screenings|finalists|panels|onsites|phone screens|screens|resumes|cvs|shortlisting)|
    people to (see|talk to|meet|interview|speak to|speak with)|
    (see|meet|speak to|speak with|talk to) (|the )(others|other people|everyone|everybody|people|the rest)|
    (team|committee|board|panel|group) (meets|sits|convenes)|(we|they) (meet|meets|are meeting)|
    start(|ing) (reviewing|interviewing)|(start|begin) to (review|interview)|
    (seeing|interviewing|meeting|see|interview|meet) the (last|final|other|remaining)|
    (keep|leave|hold) the (vacancy|posting|advert|role|position|job) open|
    reviewing applications|debrief|wrap-up meeting|hiring meeting`,
  meeting: `
    (minute|min|minutes|hour|hour-long|half-hour) (call|chat|interview|conversation|meeting|session|screen)|
    (are|be) you free|you free|schedule|reschedule|
    you (|will |'ll |are |would )(meet|meeting|be meeting)|
    your (|next |second |first |third |final |phone |video |upcoming |onsite |in-person )(interview|call|meeting|conversation|chat|visit|appointment|session|screen)|
    (second|next|final) interview is|(come|coming) in|(are|be|is) you available|available|
    availability|take(|s) place|(pencil|pencilled|penciled|slotted|lined|booked|put) (you |)(in|up)|
    (move|moved|push|pushed|shift|shifted) (our|the|your) (call|chat|interview|meeting|conversation)|
    in the (diary|calendar)|on the calendar|scheduled|booked|(is|been) set for|
    (meet|meeting|see|seeing|speak with|speaking with|speak to|talking to) you|
    (see|catch) (you|ya)|looking forward to (our|the|your|seeing|meeting|speaking|talking|chatting)|
    (let's|wanna|want to|shall we|happy to) (do|grab|have|get|set|hop)|(talk|speak|chat) (today|tonight|tomorrow|then)|coffee|lunch|
    the next (call|chat|session|round)|(need|want|like|love|ask|invite) you to (come|meet|join|attend)|(like|love|want) to (invite|have|bring|see) you|(how|what) about|(we|i) (can|could) do|let's (meet|talk|speak|chat|find)|invit(e|ing) you|calendar invite|join us for|
    pick a (time|slot)|(book|choose) a (slot|time)|does that work|work for you|suit you`,
  start: `
    (the |a )start (is|would be|will be)|start is|start date|starting date|
    (you|you'd|would|could|can|to|you to|you would|you could) start(| on| in)|
    (need|want|like) you to start|(role|position|job|contract|work|it) starts|(begin|start) work|
    (have|get|need|want) (someone|somebody|a person|you) (in|on board|onboard|in place|in the (seat|chair|role)|by|starting)|
    (onboard|on board) (by|on|in|from)|you onboard|you on board|your first day|onboarding|first day|start with us|starts on|starts in|start on|begins on|
    join(|ing) (us on|the team on|date)|commence(|s|ment)`,
  away: `
    back at it|at (a|an|the) (conf|conference|fair|trade show|offsite|off-site|retreat|summit)|travel(|l)ing|in (a |)(meetings|meeting|training)|at a conference|on a call|
    (get|gets|getting|come|comes|coming) back from|out of (|the )office|out of town|ooo|
    on (vacation|leave|holiday|holidays|annual leave|parental leave|maternity leave|paternity leave|pto|a trip|the road)|
    (she|he|they|who|it) (is|'s|are|'re) back|away|(is|am|are|was) (out|off|back|travel(|l)ing)|i'm (out|off|back|away)|be (back|out|off)|
    (office is|we are|we're) closed|shut(|s|ting)|close(|s) (at|on|from|down|for)|reopen(|s|ing)|only in|
    in the office|at my desk|back (on|in|from)|return(|s|ing)|
    taking (the week|next week|this week) off`,
  past: `
    (had|received|got|saw) (|about |over |around |some )#|
    been (here|with us|working|looking|open|in business|running)|met|spoke|spoken|talked|
    thank(s| you) for|thanks again for|applied|
    (great|good|nice|lovely|pleasure|wonderful) (to (meet|see|talk|speak)|meeting|seeing|talking|speaking)|
    (further to|following|as per|re|regarding) (our|your|the|my) (|telephone |phone |recent |last )(call|conversation|meeting|letter|email|e-mail|discussion|chat)|
    (was|were) (posted|opened|advertised|created|published|founded|launched|sent|acquired|announced|written)|today was|joined|interviewed|since|yesterday|back in|earlier this (week|month|year)|submitted|discussed|
    reviewed|hired|got|saw|read|went|started|opened|lasted|have done|finished|closed|founded|
    launched|grew|did|gave|left|came|began|won|ran|
    enjoyed|loved`,
  takes: `
    expect (something|it|this|word|news)|figure( on)|(best|my) guess|i (guess|reckon)|(let's|let us) say|looks like|
    looking at|give (me|us|it)|(leave|park) it with (me|us)|bear with (me|us)|(hang|sit|hold) (tight|on)|need|needs|takes|take|taking|requires|require|it takes`,
  delayed:
    "postponed|delayed|pushed (back|out)|put off|on hold|paused|frozen|hiring freeze|moved back",
  ago: "ago|earlier",
  terms: `
    (role|position|job|post|contract|appointment|cover) is (for|only for)|
    closing date|(fellowship|program|programme|course|project|internship|term|semester|scheme) (runs|starts|begins|ends)|
    (teaching|classes|lectures) (would |will |)(begin|start|end|starts|begins)|(financial|fiscal|academic|tax) year|(working|office) (days|pattern) (are|is)|
    fixed-term|on file|contract (for|of|runs|renews|lasts|ends|is for)|(month|year|week) contract|
    contract (role|position|work)|24/7|50/50|vest(|s|ing)|cliff|runway|congrat(|ulation)s on|probation|probation(|ary) period|
    (days|day|weeks|week|months|hours) (of |)(|paid |annual |sick |parental |unpaid )(vacation|holiday|holidays|leave|pto|time off|parental leave|maternity leave|probation|notice|training|experience)|
    vacation days|(days|weeks) off|
    (office|working|opening|core|business) hours|notice period|notice of|experience|
    (days|day|hours|times|shifts|nights|mornings|afternoons|evenings|lessons) (a|per|each|every) (week|month|year|day)|from home|on site|on-site|
    salary|remote|hybrid|internship|(a|per) (year|month) salary|per (week|day|month|year|hour)|
    every|kick(|s) (off|in)|(off-site|offsite) is|bonus|on call|enjoy|
    (three|four|five|3|4|5)-day week(|s)|(week|weeks|days) (a|per|each) (month|quarter|year)|
    have a (good|great|nice|lovely|restful|happy) (long weekend|holiday|trip|break|vacation|memorial day|thanksgiving|labor day|christmas|easter|fourth)|full-time|part-time|placement|seat|lease|project runs|guarantee|warranty|
    paid (leave|holiday|vacation)|sprint(|s)|training|travel`,
};
