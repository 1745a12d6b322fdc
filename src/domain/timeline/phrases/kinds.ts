/** Words that say whose deadline it is, or that none is stated. First match counts. */
export const notATimeline =
  /\b(?:out of (?:the )?office|on (?:leave|holiday|vacation)|(?:your|the|our) (?:next |second |final )?(?:interview|call|meeting|conversation) (?:is|will be|has been|takes place)|(?:interview|call) (?:is )?(?:scheduled|booked|confirmed)|let's (?:meet|talk|speak)|start date|you(?:'d| would) start)\b/;

export const candidateDeadline =
  /\b(?:i (?:need|have|must|was asked|am asked)(?: to)? (?:decide|respond|answer|reply|give|let)|(?:your|a) (?:response|reply|answer|acceptance|decision)(?: is| by| within)|(?:need|want|like|appreciate|expect) (?:to have |to hear )?(?:your|from you)|let us know (?:by|within|before|no later|your)|(?:offer|this) (?:is )?(?:valid|open|good|stands|expires|remains)|expires|please (?:respond|reply|confirm|let us|sign|accept|send|return)|hear (?:back )?from you|you have until|(?:my|the other) (?:other )?offer|ruckmeldung von ihnen|geben sie uns|votre reponse|su respuesta)\b/;

export const notBefore =
  /\b(?:at least|not before|no(?:t)? earlier|no sooner|at the earliest|earliest|(?:won't|will not|wouldn't|don't|not|unlikely)\b.{0,40}\b(?:until|before|till)|mindestens|au moins|al menos|(?:interviews?|interviewing|candidates?|people|rounds?)\b.{0,40}\b(?:until|through|till)|until .{0,30}\bthen)\b/;

export const vague =
  /\b(?:soon|shortly|in due course|as soon as|when we can|a while|at some point|eventually|bald|zeitnah|demnachst|bientot|pronto|some time)\b/;
