import { phrases } from "./phrase.ts";

const role = "(position|role|vacancy|job|requisition|opening|opportunity|post|search|req)";

const rejection = phrases("rejection", [
  [
    3,
    /\b(decided|chosen|opted|elected|decision( was| is)?( made)?|choosing) (that we (will|would) |to )?not (to )?(be )?(mov|proceed|progress|continu|go|pursu|extend|advanc|offer|tak|select|hir)/,
  ],
  [
    3,
    /\b(will|would|are|is|am|do|did|be|have) not (be |been |currently |able to be )?(moving|move|going|proceed|proceeding|progress|progressing|continue|continuing|advance|advancing|taking|take|pursue|pursuing)\b.{0,40}\b(forward|ahead|further|you|your|application|candidacy|process)/,
  ],
  [
    3,
    /\b(not|have not|had not) (opted|chosen|decided|able) to (move|go|take|proceed|progress)\b.{0,40}(forward|ahead|further|with)/,
  ],
  [
    3,
    /\bunable to (move|proceed|progress|offer you (a|the|this|an?y)|extend|take your|consider you|invite you|continue)/,
  ],
  [
    3,
    /\b(cannot|could not|will not be able to|not able to|not be) (offer(ing)? you (a|the|this|an?y)\b(?!.{0,20}(date|slot|time))|(proceed|progress|continue|move (forward|ahead)) with you|take your application|consider(ing)? you)/,
  ],
  [
    3,
    /\b(decided|chosen|chose|opted|elected|choosing|going|gone|went|moved|moving|move|selected|hired|proceed\w*|preferred|pursu\w*)\b.{0,40}\b(other|another|different|alternative|internal|someone|stronger)\b.{0,25}\b(candidate|applicant|person|people|individual|else|direction|profile)s?\b/,
  ],
  [
    3,
    /\b(decided|chosen|opted|elected|moving|move) (to )?(move |proceed |go )?(forward |ahead )?with (a|the|those|some|one of the|several)? ?\w* ?(candidate|applicant)s?\b.{0,60}\b(who|whose|with|that|more|better)\b/,
  ],
  [3, /\b(different|another) direction\b/],
  [
    3,
    /\b(extend|extended|made|accepted|given|offered)\b.{0,20}\b(an|our|the|this) (offer|position|role|job)\b.{0,20}\b(to|by) (a|an|another|the other|someone|one of)\b/,
  ],
  [
    3,
    /\bnot (been )?(select|shortlist|short-list|success|chosen|progressed|accepted|recommended|retained)\w*/,
  ],
  [
    3,
    /\b(was|were|is|been|are|be) unsuccessful|\bnot to (move|go|take|proceed|progress)\b.{0,20}(forward|ahead|further|with)/,
  ],
  [
    3,
    new RegExp(
      `\\b${role}\\b.{0,60}\\b(has|have|is|was|been)\\b.{0,25}\\b(filled|closed|cancell?ed|eliminated|withdrawn|discontinued|no longer (being )?(available|open|required|recruit\\w*|needed|filled|offered))`,
    ),
  ],
  [
    3,
    /\b(filled|closed|cancell?ed|withdrawn) (this|the|that|our) (\w+ ){0,4}(position|role|vacancy|opening|requisition)|\bno longer (hiring|recruiting|looking|seeking|accepting|filling|available)|\b(role|position) will not be (moving|going|filled|proceed)/,
  ],
  [
    3,
    /\b(do|did|does|are|were|is|was) not\b.{0,40}\b(right|good|strong|best|mutual|great|suitable|close|an ideal|a) (\w+ )?(fit|match)\b/,
  ],
  [
    3,
    /\bnot (be )?(the|a|an) (right |good |best |perfect |strong )?(fit|match)\b|\bnot the most (competitive|suitable|qualified)/,
  ],
  [
    3,
    /\b(rescind|retract|revok|withdraw)\w*\b.{0,25}\boffer|\boffer\b.{0,40}\b(rescinded|withdrawn|retracted|revoked|no longer (valid|stand))|\bno longer (able|in a position) to (proceed|honou?r|move|offer|continue)/,
  ],
  [
    3,
    /\b(candidacy|application)\b.{0,40}\b(has been |was |is |been )(closed|declined|rejected|unsuccessful|withdrawn|denied)|\bno longer (under|being) consider/,
  ],
  [
    3,
    /\b(pass|passing|passed) on (your|you|moving)\b|\bdecided against\b|\bdid not make (it|the (cut|shortlist|short list|final))|\bwill not be (offering|inviting|extending|hiring)|\bnot (be )?(inviting|invite) you/,
  ],
  [
    3,
    /\b(decided|chose|opted) (to )?(go|proceed|move) (forward )?with (someone|somebody|an internal)|\bnot (what|who) we are (currently )?looking for|\bending (the|our|your) (process|recruitment)/,
  ],
  [
    2,
    /\bhiring freeze\b|\bfreeze on hiring\b|\b(is |are |be )?(now )?closing (out )?(your|the) (application|file)|\bnot the (news|outcome|answer|result) you (were|had|are|may have been|might)/,
  ],
  [
    1.5,
    /\b(other|stronger) (candidates?|applicants?|profiles?)\b.{0,80}\b(more closely|closely|better|match|fit|align|suit)/,
  ],
  [
    1,
    /\bunfortunately\b|\bregret(fully|tably)?\b|\bsorry to (share|say|tell|inform|let|be|deliver)|\bdisappointing (news|to read)|\bdespite your/,
  ],
  [
    1,
    /\bwish (you|him|her)\b.{0,60}\b(search|endeavou?rs?|future|career|luck|success|best|pursuit|elsewhere)/,
  ],
  [
    1,
    /\b(keep|retain|hold|have)\b.{0,25}\b(resume|cv|information|details|application|profile)\b.{0,20}\b(file|record|database)|\bencourage you to (apply|keep|continue|check|visit|reapply)/,
  ],
  [
    3,
    /\b(another|other|internal|different) (candidate|applicant|person)\b.{0,25}\b(accepted|(was|has been|is being|got) (the )?(chosen|selected|hired|offered|appointed|job|role))/,
  ],
  [
    3,
    /\b(chosen|decided|opted|elected|going) to (pursue|hire|select|go with|appoint|interview|consider)\b.{0,15}\b(candidates?|applicants?|someone|somebody|a person|people)\b.{0,20}\b(with|who|whose|more|better|closer)\b/,
  ],
]);

const offer = phrases("offer", [
  [
    3,
    /\b(let (me|us) have|give (me|us)|need|like|appreciate|grateful for) your (answer|decision|acceptance)\b|\b(attached|here) is everything in writing\b/,
  ],
  [
    3,
    /\b(pleased|delighted|happy|thrilled|excited|glad|like|love|want|wish|ready|proud|able|going|writing) to (formally |officially |verbally |now |be able to )?(offer|extend|make|present) (you|to you)\b(?!.{0,30}\b(slot|time|interview|call|chat|chance|date|opportunity to (interview|meet|speak|talk)))/,
  ],
  [
    3,
    /\b(extend|extending|extended|make|making|made|present|presenting)\b (to )?(you |to you )?(a|an|the|our|this) (\w+ ){0,2}(job |employment )?offer\b(?!.{0,25}\bto (a|an|another|other|the other|someone|one)\b)/,
  ],
  [
    3,
    /\b(your|the|this|our|written|formal|official|verbal) (\w+ )?offer( letter)?\b.{0,25}\b(is|attached|expires?|enclosed|valid|stands|below|remains|on its way|includes)\b/,
  ],
  [
    3,
    /\b(attached|enclosed|find|sending|sent|review|sign|prepar\w+)\b.{0,40}\b(offer letter|your offer|written offer|the offer|(employment|your) (contract|agreement)|letter of offer)/,
  ],
  [
    3,
    /\b(would|we) (really |all )?(like|love|want) you to (join|come (and )?work)|\bthe (job|role|position) is yours\b|\boffering you (the|a|this) (\w+ ){0,4}(job|role|position|post)/,
  ],
  [
    3,
    /\bcongrat\w*\b.{0,80}\b(offer|got the (job|role)|new (job|role)|selected for the (job|role|position))/,
  ],
  [2, /\b(offer letter|letter of offer|verbal offer|written offer|formal offer)\b/],
  [
    1,
    /\b(starting|base|annual) salary\b|\bcompensation package\b|\bstart date\b|^re: offer$|^(your )?(job )?offer\b/,
  ],
  [
    3,
    /\byou\b.{0,20}\b(been |were )?(selected|chosen) (for|to fill) (the|this|our) (\w+ ){0,3}(position|role|job|post)\b/,
  ],
]);

const nextRound = phrases("next-round", [
  [
    3,
    /\b(invit|move|moving|progress|advanc|proceed|pass|through|like|love|want|select|shortlist|forward|pleased|happy|excited|delighted|glad|go on|continue|bring)\w*\b(?!.{0,60}\b(other|another) (candidate|applicant))(?!.{0,30}\btheir\b).{0,70}\b(next|second|final|third|2nd|3rd|further|following|last|onsite|on-site|panel)( \w+)? (round|stage|interview|phase|step (of|in))/,
  ],
  [
    3,
    /(?<!\b(?:before|until|once) (?:i|we) )\b(move|moving|take|taking|progress|advanc\w+|bring\w*|put\w*) (you|your (application|candidacy))\b.{0,20}\b(forward|ahead|further|to the next|through)\b/,
  ],
  [
    3,
    /\byou\b.{0,30}\b(been |are |were |have )?(been )?(shortlisted|short-listed|selected|chosen|passed|progressed|advanced|made it)\b.{0,40}\b(to|for|through|the)\b.{0,30}\b(round|stage|interview|list|phase|next|screen)/,
  ],
  [
    3,
    /\b(next|second|final|further|another) (round|interview|stage|conversation)\b.{0,60}\b(with you|with our|with the|will be|would be|is with|is a|consists?)/,
  ],
  [
    3,
    /\b(would|we) (all )?(like|love|want) (you )?(to )?(meet|come back|have you|introduce you)\b.{0,50}\b(team|manager|director|head|vp|cto|ceo|colleague|panel|founder|lead|office)/,
  ],
  [
    2.5,
    /\b(invite|inviting|invitation)\b.{0,30}\b(interview|assessment (cent|day)|meet (with )?(our|the|my))/,
  ],
  [2.5, /\b(like|love|want|wants|keen|happy|eager) to interview you\b/],
  [
    2,
    /\b(next step|the next stage|next round)\b.{0,30}\b(is|will be|would be)\b|\bmov(e|ing) (you )?forward with (you|your)\b|\bgood news\b.{0,40}(team|manager|client|liked|impressed)/,
  ],
  [
    3,
    /\b(moving|going|move|go) (ahead|forward|on) with you\b(?!r)|\bmoving your (application|candidacy) (ahead|forward)\b/,
  ],
]);

/** English words that end, win or advance an application. */
export const englishNews = [...rejection, ...offer, ...nextRound];
