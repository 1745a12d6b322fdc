/** Sentences on one note outside a thank-you: in a late check-in, on LinkedIn, on a card, and passed on by a recruiter. */
export const passing = {
  "frames/late-clause": [
    "Thank you for our conversation on {{ date }}; I was glad to hear that {{ that }}.",
  ],
  "frames/late-how": [
    "Thank you for our conversation on {{ date }}; I enjoyed hearing how {{ that }}.",
  ],
  "frames/late-np": [
    "Thank you for our conversation on {{ date }}, and for telling me about {{ np }}.",
  ],
  "frames/late-question": [
    "Thank you for our conversation on {{ date }}; I have been thinking about your question of {{ question }}.",
  ],
  "frames/late-quote": [
    "Thank you for our conversation on {{ date }}; “{{ quote }}” has stayed with me.",
  ],
  "frames/late-loose": [
    "Thank you for our conversation on {{ date }}, and for telling me this: {{ plain }}.",
  ],
  "frames/social-loose": ["{{ plain }}: I liked hearing that, and would be glad to stay in touch."],
  "frames/card-loose": ["{{ plain }}: I will remember that."],
  "frames/passed-loose": ["What stayed with me from {{ name }}: {{ plain }}."],
  "frames/passed-named": [
    "I was glad to hear that {{ that }}.",
    "I liked hearing that {{ that }}.",
  ],
  "frames/social-clause": [
    "I liked hearing that {{ that }}, and would be glad to stay in touch.",
    "It has stayed with me that {{ that }}, and I would be glad to keep in touch.",
  ],
  "frames/social-how": ["I enjoyed hearing how {{ that }}, and would be glad to stay in touch."],
  "frames/social-np": [
    "I enjoyed hearing about {{ np }}, and would be glad to stay in touch.",
    "I would be glad to stay in touch, not least to hear more about {{ np }}.",
  ],
  "frames/social-question": [
    "I am still thinking about {{ question }}, and would be glad to stay in touch.",
    "I would be glad to stay in touch, not least to hear {{ question }}.",
  ],
  "frames/social-quote": [
    "“{{ quote }}” has stayed with me, and I would be glad to stay in touch.",
  ],
  "frames/card-clause": [
    "It was a pleasure to learn that {{ that }}.",
    "I will remember what you told me, that {{ that }}.",
  ],
  "frames/card-how": ["It was a pleasure to hear how {{ that }}."],
  "frames/card-np": ["It was a pleasure to hear about {{ np }}.", "I will remember {{ np }}."],
  "frames/card-question": ["Your question of {{ question }} is still with me."],
  "frames/card-quote": ["“{{ quote }}” is a line that I will keep."],
  "frames/passed-clause": [
    "Please tell {{ name }} I was glad to hear that {{ that }}.",
    "I liked hearing from {{ name }} that {{ that }}.",
  ],
  "frames/passed-how": [
    "Please tell {{ name }} I enjoyed hearing how {{ that }}.",
    "I liked hearing from {{ name }} how {{ that }}.",
  ],
  "frames/passed-np": [
    "I enjoyed hearing from {{ name }} about {{ np }}.",
    "Please tell {{ name }} that I liked hearing about {{ np }}.",
  ],
  "frames/passed-question": [
    "Please tell {{ name }} that I am still thinking about the question of {{ question }}.",
  ],
  "frames/passed-quote": ["Please tell {{ name }} that “{{ quote }}” has stayed with me."],
} as const satisfies Record<string, readonly string[]>;
