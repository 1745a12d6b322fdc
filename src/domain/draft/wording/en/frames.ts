/**
 * Sentences of a thank-you, by the move and the shape of note they take. Tags in brackets say where a sentence may stand:
 * `informal`, `formal`, `panel`, `again` (a second meeting), `phone`; `thanks` says that it thanks, so that no other sentence needs to.
 */
export const frames = {
  "frames/opener": [
    "Thank you for the {{ occasion }} {{ dayPart }}.",
    "Thank you for speaking with me {{ day }}.",
    "Thank you for your time {{ dayPart }}.",
    "Thank you for meeting {% if american %}with me{% else %}me{% endif %} {{ dayPart }}.",
    "[panel] Thank you for joining the panel {{ day }}.",
    "Thank you for our conversation {{ day }}.",
    "[again] It was good to see you again {{ day }}.",
  ],
  "frames/clause": [
    "I was glad to hear that {{ that }}.",
    "[thanks] Thank you for telling me {{ day }} that {{ that }}.",
    "[habit] I liked that {{ that }}.",
    "[second] I was also pleased to hear that {{ that }}.",
    "I was especially interested to hear that {{ that }}.",
    "It was good to learn that {{ that }}.",
    "[again] I was pleased to learn that {{ that }}.",
  ],
  "frames/how": [
    "I enjoyed hearing how {{ that }}.",
    "[thanks] Thank you for telling me {{ day }} how {{ that }}.",
    "I was especially interested in how {{ that }}.",
  ],
  "frames/activity": [
    "[thanks] Thank you for telling me about {{ np }}.",
    "I enjoyed hearing about {{ np }}.",
    "[thanks] {{ plain }}: thank you for telling me about that {{ day }}.",
    "Since we spoke I have thought about what you told me of {{ np }}.",
  ],
  "frames/loose": [
    "[thanks] {{ plain }}: thank you for telling me about that {{ day }}.",
    "{{ plain }}: I liked hearing that.",
    "[thanks] {{ plain }}: thank you for explaining that to me.",
    "{{ plain }}: I will remember that.",
  ],
  "frames/np": [
    "I was especially interested in {{ np }}.",
    "[thanks] {{ plain }}: thank you for telling me about that {{ day }}.",
    "[informal] I liked the sound of {{ np }}.",
    "[thanks] Thank you for telling me about {{ np }}.",
    "I enjoyed hearing about {{ np }}.",
    "[thanks] Thank you for explaining {{ np }}.",
    "Since we spoke I have thought about {{ np }}.",
  ],
  "frames/asked": [
    "[thanks] Thank you for {{ np }} {{ dayPart }}.",
    "I have been thinking about {{ np }}.",
  ],
  "frames/question": [
    "You {% if second %}also {% endif %}asked {{ question }}, and I would enjoy taking that question further with you.",
    "I have {% if second %}also {% endif %}been thinking about your question of {{ question }}.",
    "[thanks] Thank you for asking me {{ question }}.",
  ],
  "frames/answered": ["You asked {{ question }}, and my answer is still {{ answer }}."],
  "frames/open": ["I would enjoy picking up the question you left open, of {{ question }}."],
  "frames/quote": [
    "“{{ quote }}” is a line I will remember.",
    "[thanks] [informal] “{{ quote }}” is my favourite line of the day, thank you for it.",
    "Your line “{{ quote }}” has stayed with me.",
  ],
  "frames/figure": ["It {% if second %}also {% endif %}helped to hear a figure: {{ plain }}."],
  "frames/second-np": [
    "I also enjoyed hearing about {{ np }}.",
    "I was also interested in {{ np }}.",
  ],
  "frames/correction": [
    "One further thought on {{ topic }}: I would {{ better }}.",
    "Having thought about {{ topic }} again, I would {{ better }}.",
  ],
  "frames/correction-clause": ["One further thought on {{ topic }}: {{ better }}."],
  "frames/link": ["There is a short note on it here: {{ link }}"],
  "frames/insight": ["One thought I would add: {{ insight }}."],
  "frames/with-clause": [
    "{{ name }} told me that {{ that }}.",
    "From {{ name }} I learned that {{ that }}.",
    "I also heard from {{ name }} that {{ that }}.",
    "{{ name }} mentioned that {{ that }}.",
  ],
  "frames/with": ["{{ name }} told me about {{ np }}.", "With {{ name }} I talked about {{ np }}."],
  "frames/with-two": [
    "With {{ name }} I talked about {{ np }}, and with {{ otherName }} about {{ otherNp }}.",
    "{{ name }} told me about {{ np }} and {{ otherName }} about {{ otherNp }}.",
  ],
  "frames/close": [
    "[informal] I would be happy to continue our conversation.",
    "[formal] I would welcome the chance to continue our conversation.",
    "I look forward to speaking with you again.",
    "I would be glad to hear more about your work.",
    "I would welcome the chance to talk again.",
    "I hope that we speak again.",
  ],
  "frames/interest": [
    "Our conversation made me look forward to the work itself.",
    "I would gladly be part of the work that you described.",
    "The work that you described is work that I would enjoy.",
  ],
} as const satisfies Record<string, readonly string[]>;

/** Sentences about what the person has done, the verbs of a close by the noun they go with, and subjects of thank-yous. */
export const moreFrames = {
  "frames/fit-deed": [
    "{{ fronted }}.",
    "For my part, {{ clause }}.",
    "[close] Having {{ participle }}, I would be glad to {{ verb }}.",
    "{{ clause }}.",
  ],
  "frames/fit-told": [
    "I would bring the experience of {{ gerund }}.",
    "{{ fronted }}.",
    "What I would bring to that is the experience of {{ gerund }}.",
    "For my part, {{ clause }}.",
  ],
  "frames/fit-plain": [
    "What I would bring: {{ np }}.",
    "My own background in a few words: {{ np }}.",
    "From my side: {{ np }}.",
  ],
  "frames/fit-thing": [
    "What I would bring is {{ np }}.",
    "[close] With {{ np }} behind me, I would be glad to {{ verb }}.",
    "I would bring {{ np }}.",
    "[duration] [close] After {{ np }}, I would be happy to {{ verb }}.",
    "I have {{ np }} behind me.",
  ],
  "frames/close-verb": [
    "I would be glad to {{ verb }}.",
    "I would be happy to {{ verb }}.",
    "I would enjoy the chance to {{ verb }}.",
    "I hope to {{ verb }} one day.",
  ],
  "frames/subject-thanks": [
    "Thank you – {{ role }}",
    "[informal] Thank you, {{ name }} – {{ role }}",
    "{{ role }} interview, {{ date }} – thank you",
    "[informal] Thank you, {{ name }}",
    "Thank you – {{ role }}, {{ date }}",
    "Thank you for the interview on {{ date }}",
    "{{ role }} – thank you for your time",
  ],
} as const satisfies Record<string, readonly string[]>;
