/** The sentence speaks of what might happen, not of what does. */
export const hypothetical =
  /\b(if|should|when|once|in case|in the event|unless|whether|where)\b.{0,70}\b(select|match|fit|shortlist|qualif|success|suit|mov(e|ing) forward|proceed|align|progress|interest in (your|you|mov)|potential|chosen|decide|consider|opening|opens|becomes|arise|available\b.{0,20}\bposition|offer)\w*|\b(may|might|could) (include|be invited|be asked|be contacted|involve)|\bnext steps? may\b|\bif you (did|do|have|were|are) not\b|\bqualified (applicants|candidates) (can|will|may)\b|\bonly (those|candidates|applicants)\b|\bthose (candidates|applicants) (who|selected)\b|\bother (candidates|applicants) (to|for) (the )?(next|final)|\bif you (would like|want|need|wish)( any| some| more| further| to have)? (feedback|to discuss|to know|help|information|details)|\bif you have not heard\b|\bplease assume\b|\bif we (wanted|were to|decided)\b|\bif (your|there is|there are|we (feel|think|believe|find|see|would like|want)|it (looks|seems|turns))\b/;

/** The sentence speaks of what has not happened yet, so that a refusal in it is none. */
export const notYet =
  /\b(until|(?<!just )yet)\b|\b(has|have|is|was) not (yet |been |yet been )?(filled|closed|taken|rejected|decided)\b|\bsomebody else and are\b|\bwe have not rejected\b|\b(termin|gesprach|treffen|telefonat|interview)\w*\b.{0,30}\b(absagen|abgesagt)/;

/** The offer in the sentence is another employer's, or goes to another. */
export const otherOffer =
  /\b(the|your|an)(other)? other offer|\banother offer|\bcompeting offer|\boffer committee|\boffer\w* (to|by|from) (somebody|someone|another|a different|one of)|\boffers? from\b/;

/** The day in the sentence is that of an answer. */
export const answersLater = /\b(can|could|may) i (come|get) back to you\b/;

/** The sentence thanks for what has been sent, in any language, and asks for nothing. */
export const thanksForIt =
  /^(?:.{0,25}, )?(?:thank(?:s| you)(?: so much| very much)? for|(?:vielen |herzlichen |besten )?dank fur|merci (?:pour|d'avoir|de nous avoir)|gracias por)\b(?!.*\b(?:please|could|can|would|need|bitte|konnten|podrias?|puedes|pourriez|pouvez|necesit\w+)\b)[^?]*$/;
