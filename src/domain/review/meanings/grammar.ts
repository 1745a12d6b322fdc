import type { Meanings } from "../gist/meanings.ts";

/** Words before "it has" that make "it have" right, and so on. */
const asking =
  "does|did|do|will|would|can|could|should|may|might|must|let|lets|make|makes|making|help|helps|helping|if|has|had|have|than|see|saw|hear|hearing|watch|though|wish|as|were|to|and|or|what|that|which|who|on|in|with|for|about|at|from|by|of|over|under|'s|not|was";
const joining =
  "see|meet|visit|tell|told|said|thought|asked|gave|showed|ask|give|show|thank|help|let|than|as|wish|though|were|person|one|thing|all|what|of|for|with|to|like|about|from|between|if|and|or";

/** Slips of grammar that proofreading libraries were measured to miss, or that a letter cannot wait for. */
export const grammarMeanings: Meanings = {
  say: "This is not the usual form.",
  reported: true,
  rows: [
    {
      gist: "look*|looking forward +to +hear|meet|speak|talk|see|learn|discuss|join|continue|receive|get|visit|start|contribute|help|read",
      say: "“Forward to” is followed by the -ing form.",
      instead: "look forward to hearing",
    },
    {
      gist: "look*|looking forward +to +work +with|for|at|together|alongside|under",
      say: "“Forward to” is followed by the -ing form.",
      instead: "look forward to working",
    },
    {
      gist: "would|could|should|must|might|may +of !course|^",
      say: "“Of” should be “have”.",
      instead: "would have",
    },
    {
      gist: "more|less|better|rather|other|earlier|later|sooner|faster|easier|longer|fewer|further|worse|larger|smaller +then +i|you|we|they|he|she|it|the|a|an|my|your|expected|most|any|ever|what|before|just|one|NUMBER",
      say: "After a comparison it is “than”.",
    },
    {
      gist: "more|less|fewer then +i|you|we|they|he|she expected|thought|guessed|imagined|hoped|knew|feared|need|needed",
      say: "After a comparison it is “than”.",
    },
    {
      gist: "your +welcome !was|is|and|note|pack|desk|at|in|made|to_the|that",
      say: "This is “you are”: you're.",
    },
    {
      gist: "your +going_to|looking_for|looking_to|looking_at|doing|hiring_for|hiring_a|right_that|interested_in|aware|in_need",
      say: "This is “you are”: you're.",
    },
    { gist: "your +very|not|able|happy|busy|always|so +to", say: "This is “you are”: you're." },
    {
      gist: "for|in|of|about|with|on|at +you +time|team|company|work|help|kindness|patience|advice|office|consideration|feedback|description|explanation|support|question|questions|reply|email|message|note",
      say: "This is “your”.",
    },
    {
      gist: "you +'re +time|team|company|description|office|help|email|e-mail|message|colleague|colleagues|question|questions|advice|kindness|patience|consideration|staff|customer|customers|role|position|feedback|explanation",
      say: "This is “your”: something of theirs.",
    },
    { gist: "you +'re +work !on", say: "This is “your”: something of theirs." },
    {
      gist: "this +decisions|questions|steps|weeks|days|months|years|ideas|people|things|changes|plans|topics|points|documents|files|slides|papers|emails|messages|notes|teams|projects|skills|problems|numbers|results|tools",
      say: "There are several: “these”.",
    },
    {
      gist: `!${asking} it|he|she +have|do|are|were|want|need|seem|make !to_be|been`,
      say: "Subject and verb do not agree.",
    },
    { gist: `!${joining} i +has|is|are|does|were`, say: "Subject and verb do not agree." },
    { gist: `!${joining} we|they|you +has|was|is|does`, say: "Subject and verb do not agree." },
    {
      gist: "thank_you|thanks|grateful +for +meet|take|speak|talk|share|explain|show|give|tell|invite|consider|make|let|have !and|or",
      say: "After “for” it is the -ing form.",
      instead: "thank you for taking",
    },
    {
      gist: "appreciate for +meet|take|speak|talk|share|explain|show|give|tell|invite|consider|make|let|have !and|or",
      say: "After “for” it is the -ing form.",
    },
    { gist: "thanks +you", instead: "Thank you" },
    { gist: "thank +for +your|the|taking|meeting", instead: "Thank you" },
    { gist: "many +thank !you", instead: "Thank you" },
    {
      gist: "too +hear|meet|ask|discuss|learn|speak|thank|see|know|talk|write|work|join +you|from|about|with|whether|how|if|for|to|the|that|more|your",
      say: "This is “to”.",
      instead: "to",
    },
    {
      gist: "work|road|weeks|way|months|challenges|task|days|look|go|move|plan +a +head",
      say: "One word: ahead.",
      instead: "ahead",
    },
    { gist: "discuss|discussed|discussing +about", say: "One discusses a thing, without “about”." },
    {
      gist: "explain|explained|describe|described +me|us +the|how|what|why|about",
      say: "One explains something to somebody.",
      instead: "explained to me",
    },
    {
      gist: "informations|advices|feedbacks|knowledges|softwares|equipments|homeworks",
      say: "This word has no plural.",
    },
    {
      gist: "since +two|three|four|five|six|seven|eight|nine|ten|several|many +years|year|months|month|weeks|week|days|day !ago",
      say: "A length of time takes “for”.",
      instead: "for",
    },
    {
      gist: "its +been|a|an|the|clear_that|true_that|important_to|important_that|hard_to|easy_to|nice_to|great_to|good_to|not_a|not_the",
      say: "This is “it is”: it's.",
    },
    {
      gist: "it +'s +own|customer|customers|team|culture|users|clients|size",
      say: "Something that belongs to it: “its”.",
    },
    { gist: "their +is|are|was|were|will|has", say: "This is “there”.", instead: "there" },
    {
      gist: "i am|'m +agree|boring|agreed_with|interesting_in|exciting_about|exciting_to|exciting_by",
      say: "Say it with the other form: I agree, I am interested, I am excited.",
    },
    {
      gist: "the|an|your|our|my +company|role +are|were +a|an",
      say: "Subject and verb do not agree.",
    },
    {
      gist: "did|do|does +not +went|had|was|were|saw|knew|got|gave|told|said|made|took|came|thought|spoke|wrote|heard|met",
      say: "After “did not” it is the plain form.",
    },
    { gist: "time +to +met|spoke|talked|saw|had|gave", say: "After “to” it is the plain form." },
    {
      gist: "we|i|they|you +spoked|teached|thinked|writed|buyed|catched|feeled|goed|runned|leaved|choosed",
      say: "This verb has its own past.",
    },
  ],
};
