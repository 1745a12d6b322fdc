import type { PhraseTable } from "../phrase.ts";

const auxiliary =
  "(?:does|did|do|will|would|can|could|should|may|might|must|let|lets|make|makes|help|helps|if|has|had|have|than|see|saw|to|and|or|what|that|which|who|on|in|with|for|about|at|from|by|of|over|under)";
const act =
  "(?:hear|meet|speak|talk|see|learn|work(?= (?:with|for|at|together|alongside|under))|discuss|join|continue|receive|get|visit|talk|start|contribute|help|read)";

/** Slips of grammar that proofreading libraries were measured to miss, or that a letter cannot wait for. */
export const grammar: PhraseTable = {
  say: "This is not the usual form.",
  phrases: [
    {
      find: `(?:look|looks|looked|looking) (?:very much )?forward to ${act}`,
      unless: `forward to ${act}(?:ing|s)`,
      say: "“Forward to” is followed by the -ing form.",
      instead: "look forward to hearing",
    },
    {
      find: "(?:would|could|should|must|might|may) of(?! course)",
      say: "“Of” should be “have”.",
      instead: "would have",
    },
    {
      find: "(?:more|less|better|rather|other|earlier|later|sooner|faster|easier|longer|fewer|further|worse|larger|smaller) then (?:i|you|we|they|he|she|it|the|a|an|my|your|expected|most|any|ever|what|before|just|one|two|\\d)",
      say: "After a comparison it is “than”.",
    },
    {
      find: "(?:more|less|fewer) \\w+ then (?:i|you|we|they|he|she) (?:had |have |would )?(?:expected|thought|guessed|imagined|hoped|knew|feared|need|needed)",
      say: "After a comparison it is “than”.",
    },
    {
      find: "your (?:welcome(?= |$)|going to|looking (?:for|to|at)|doing|hiring (?:for|a)|very|not|right that|able|interested|aware|happy|busy|so|always|in need)",
      unless:
        "your (?:very (?:own|kind|first|good|warm|clear|helpful|fast|quick|early|useful|honest|\\w+)|always|so|not|able|busy|happy) (?!to )",
      say: "This is “you are”: you're.",
    },
    {
      find: "(?:for|in|of|about|with|on|at) you (?:time|team|company|work|help|kindness|patience|advice|office|consideration|feedback|description|explanation|support|question|questions|reply|email|message|note)",
      say: "This is “your”.",
    },
    {
      find: "you're (?:time|team|company|description|work(?! on)|office|help|e-?mail|message|colleagues?|questions?|advice|kindness|patience|consideration|staff|customers?|role|position|feedback|explanation)",
      say: "This is “your”: something of theirs.",
    },
    {
      find: "this (?:decisions|questions|steps|weeks|days|months|years|ideas|people|things|changes|plans|topics|points|documents|files|slides|papers|e-?mails|messages|notes|teams|projects|skills|problems|numbers|results|tools)",
      say: "There are several: “these”.",
    },
    {
      find: `(?<!${auxiliary} )(?:it|he|she) (?:have|do|don't|are|were|want|need|seem|make)(?! (?:to be|been))`,
      unless:
        "if (?:it|he|she) were|as it were|were (?:it|he|she)|(?:though|wish) (?:it|he|she)|(?:help|let|make|see|hear|watch)\\w* (?:it|he|she)",
      say: "Subject and verb do not agree.",
    },
    {
      find: `(?<!${auxiliary} )(?:i (?:has|is|are|does|were)|(?:we|they|you) (?:has|was|is|does))`,
      unless:
        "if i were|(?:than|as|wish|though|were) (?:i|you|we|they)|(?:person|one|thing|all) (?:i|you|we|they)|what (?:i|you|we|they)|(?:of|for|with|to|like|about|from|between) (?:you|i) (?:is|was|has)",
      say: "Subject and verb do not agree.",
    },
    {
      find: "(?:thank you|thanks|grateful|appreciate \\w+) for (?:meet|take|speak|talk|share|explain|show|give|tell|invite|consider|make|let|have)(?! (?:and|or))",
      say: "After “for” it is the -ing form.",
      instead: "thank you for taking",
    },
    {
      find: "thanks you|thank for (?:your|the|taking|meeting)|many thank(?= |$)",
      instead: "Thank you",
    },
    {
      find: "too (?:hear|meet|ask|discuss|learn|speak|thank|see|know|talk|write|work|join)(?= (?:you|from|about|with|whether|how|if|for|to|the|that|more|your))",
      say: "This is “to”.",
      instead: "to",
    },
    {
      find: "(?:work|road|weeks|way|months|challenges|task|days|look|go|move|plan) a head",
      say: "One word: ahead.",
      instead: "ahead",
    },
    { find: "discuss(?:ed|ing)? about", say: "One discusses a thing, without “about”." },
    {
      find: "(?:explain|explained|describe|described) (?:me|us) (?:the|how|what|why|about)",
      say: "One explains something to somebody.",
      instead: "explained to me",
    },
    {
      find: "(?:informations|advices|feedbacks|knowledges|softwares|equipments|homeworks|trainings? experiences)",
      say: "This word has no plural.",
    },
    {
      find: "since (?:two|three|four|five|six|seven|eight|nine|ten|several|many|\\d{1,2}) (?:years?|months?|weeks?|days?)(?! ago)",
      say: "A length of time takes “for”.",
      instead: "for",
    },
    {
      find: "its (?:been|great|a(?= )|an(?= )|the(?= )|not|good|nice|true|hard|easy|very|clear that|important)",
      unless:
        "its (?:not|very|good|great|nice|hard|easy|true) (?:\\w+ )?(?:\\w+s|name|reputation|work|team|culture|quality|side|sake)",
      say: "This is “it is”: it's.",
    },
    {
      find: "it's (?:own|customers?|team|culture|users|clients|size|kind)",
      say: "Something that belongs to it: “its”.",
    },
    { find: "their (?:is|are|was|were|will|has)", say: "This is “there”.", instead: "there" },
    {
      find: "i am (?:agree|agreed with|interesting in|exciting (?:about|to|by)|boring)",
      say: "Say it with the other form: I agree, I am interested, I am excited.",
    },
    {
      find: "(?:the|an|your|our|my) (?:company|team|role) (?:are|were) (?:a|an) ",
      say: "Subject and verb do not agree.",
      unless: "team (?:are|were)",
    },
    {
      find: "(?:didn't|did not|don't|do not|doesn't|does not) (?:\\w+ly )?(?:went|had|was|were|saw|knew|got|gave|told|said|made|took|came|thought|spoke|wrote|heard|met)",
      unless: "do not (?:had|was)",
      say: "After “did not” it is the plain form.",
    },
    { find: "time to (?:met|spoke|talked|saw|had|gave)", say: "After “to” it is the plain form." },
    {
      find: "(?:we|i|they|you) spoked|(?:i|we|they|you) (?:teached|thinked|writed|buyed|catched|feeled|goed|runned|leaved|choosed)",
      say: "This verb has its own past.",
    },
  ],
};
