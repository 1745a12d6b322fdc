import { asksForYesNoMeanings } from "../meanings/asks-for-yes-no.ts";
import type { PhraseTable } from "../phrase.ts";

export const asksForYesNo: PhraseTable = {
  say: "This asks for a yes or no. Somebody who has no answer yet can only say no, or nothing; ask for an updated timeline.",
  phrases: [
    {
      find: "(?:yes or (?:a )?no|yes,? no|a (?:simple|quick|clear|straight|plain) (?:yes|no))(?: or maybe| answer)?",
      unless: "yes or no (?:questions?|checkbox|field)",
    },
    {
      find: "(?:did|have|do) i {adv}*(?:get|got|gotten|land|landed|make|made|pass|passed|have|do|done|impress|convince) (?:the|this|it|your|to|through|well|ok|okay|a|you|enough)(?: \\w+)?",
      unless: "what (?:did|have|do) i",
    },
    {
      find: "(?:have|has|had|did|do) (?:you|you all|the team|they|your team|the company|anyone|a decision|the {job}|the panel) {adv}*(?:yet )?(?:made|make|reached|reach|come to|have|decided?|chosen|choose|picked|been (?:made|filled|reached|taken)|settled|found|hired|filled)(?: (?:a|any|your|the|on|who|upon|somebody|someone|to|about|for|it|an)(?: (?:final|hiring) )?(?: ?\\w+)?| yet)?(?=[^.!\\n]{0,60}\\?)",
      unless:
        "(?:do|have|did|had) (?:you|they|the team) (?:\\w+ )?(?:have|found|had|make|made) (?:an? |any |some )?(?:\\w+ )?(?:news|update|updated|time|timeline|questions?|sense|idea|chance|moment|minute|realistic|date|way|view|room|need)|how (?:have|did|do)",
    },
    {
      find: "(?:if|whether)(?: or not)? (?:you|you all|the team|they|your team|anyone|a decision|the {job}) (?:(?:have|has|had|'ve|'d|is|was|already|all|finally|yet|possibly|you) )*(?:made|make|reached|come to|decided|chosen|picked|been made|filled|been filled|a final decision|your (?:final )?decision|hired|a decision)(?: (?:a|any|your|on|who|the|upon|to)(?: \\w+)?| yet)?",
      unless:
        "if {far}(?:filled|chosen|hired|decided|picked|made (?:your|a) (?:choice|decision)){far}(?:wish|understand|happy|glad|would (?:still|be)|thank|i'd|keep me)",
    },
    {
      find: "(?:if|whether)(?: or not)? (?:i|i'm|i am|i've|i have|i'll|i was|my application) (?:(?:have|has|had|been|be|still|am|was|will|got|get|made|is) )*(?:selected|chosen|hired|successful|unsuccessful|rejected|accepted|in the running|being considered|under consideration|the job|the role|the position|the offer|a candidate|moving forward|in or out|on the list|the cut|it|shortlisted|passed)",
      unless:
        "would (?:be|still)|i would|understand|if i (?:am|was|were|'m) (?:hired|selected|chosen|successful|accepted|the)",
    },
    {
      find: "(?:am|was|will|would|shall) i {adv}*(?:in|hired|selected|chosen|rejected|out|being considered|under consideration|a candidate|getting|get|be (?:hired|getting|selected|moving|invited|considered|offered)|the one|in the running|move|moving|your)(?: \\w+)?(?=[^.!\\n]{0,60}\\?)",
    },
    {
      find: "(?:are you|is (?:the team|your team|the company)) (?:\\w+ )?(?:going to|gonna|planning to|planning on|able to|ready to|prepared to|willing to) (?:hire|hiring|offer|make|give|choose|move (?:forward|ahead))",
    },
    {
      find: "(?:will|would|can|could) (?:you|the team|they) (?:\\w+ )?(?:hire|be hiring|offer|be offering|make|be making) me",
    },
    { find: "(?:is|are) (?:it|the answer|that|this) (?:going to be )?a (?:yes|no)" },
    {
      find: "how did (?:i|it|my interview) (?:do|go|come across|perform)|what (?:are|were|is) my (?:chances?|odds|prospects)|how (?:good|likely) (?:are|is) my|where do i (?:stand|rank)|what did you (?:all )?think of (?:me|my)",
    },
    {
      find: "(?:do|did) you (?:\\w+ )?(?:want|like|hire|need|reject|choose|pick) me(?! to)(?: or not)?",
    },
    {
      find: "(?:good|positive|happy) (?:news|answer|response|reply) (?:soon|for me)|give me (?:some )?good news",
      say: "Hoping aloud for good news asks for a yes. Ask for an updated timeline.",
      severity: "info",
    },
    {
      find: "(?:has|have|was|were|is) (?:anyone|anybody|someone|somebody|another candidate|a candidate) (?:\\w+ )?(?:been )?(?:hired|chosen|selected|picked|appointed|offered|found)",
      unless: "how|who",
    },
    {
      find: "(?:if|whether) (?:it|that|this|the answer)(?:'s| is| was| will be) (?:going to be )?(?:a |still a )?(?:yes|no)\\b",
    },
    {
      find: "(?:do|did) (?:you (?:\\w+ )?(?:think|believe|feel|reckon) )?i (?:still |even )?(?:have|stand|had) (?:a |any |much of a |a good |a real )?(?:chance|shot|hope)|(?:what|any) (?:are my )?chances? (?:that i|of (?:me|getting))",
    },
  ],
  meanings: asksForYesNoMeanings,
};
