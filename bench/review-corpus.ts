import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const generator = "../shared/reading/lint-bench/gen.mjs";

/** 2,000 follow-up messages: those that other linters were compared on where their generator is there, else our own. */
export function reviewMessages(): { text: string }[] {
  if (!existsSync(generator)) return reviewCorpus();
  const { stdout } = spawnSync(process.execPath, [generator, "2000"], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { text: string });
}

/** 2,000 follow-up messages of 60 to 150 words, the same each time: six kinds, a third of them sound, the others with one to three planted faults. */
function reviewCorpus(count = 2000): { kind: string; text: string }[] {
  const random = seeded(20261127);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  return Array.from({ length: count }, () => {
    const kind = pick([
      "thank-you",
      "thank-you",
      "thank-you",
      "check-in",
      "offer-acknowledgement",
      "rejection-reply",
    ]);
    const sentences = [
      pick(openings[kind]!),
      ...Array.from({ length: 5 }, () => pick(middle)),
      pick(closings),
    ];
    const faulty = random() < 0.31 ? 0 : 1 + Math.floor(random() * 3);
    for (let planted = 0; planted < faulty; planted += 1)
      sentences.splice(1 + Math.floor(random() * (sentences.length - 1)), 0, pick(faults));
    const half = Math.ceil(sentences.length / 2);
    const body = [sentences.slice(0, half), sentences.slice(half)]
      .map((part) => part.join(" "))
      .join("\n\n");
    const text = `${pick(["Dear", "Hi", "Hello"])} ${pick(people)},\n\n${body}\n\n${pick(["Best regards", "Kind regards", "Best"])},\n${pick(people)} ${pick(families)}`;
    return { kind, text: text.replace(/\{(\w+)\}/g, (_, gap: string) => pick(gaps[gap] ?? [gap])) };
  });
}

const people = [
  "Sarah",
  "Priya",
  "Siobhan",
  "Wojciech",
  "Mei",
  "Javier",
  "Ingrid",
  "Kwame",
  "Leila",
  "Dmitri",
];
const families = [
  "Nguyen",
  "Okonkwo",
  "Kowalczyk",
  "García",
  "Lindqvist",
  "Haddad",
  "Novak",
  "Tanaka",
];
const gaps: Record<string, string[]> = {
  role: [
    "data analyst",
    "nurse educator",
    "operations lead",
    "support specialist",
    "project manager",
  ],
  company: [
    "Northwind Analytics",
    "Blue Harbor Logistics",
    "Pinecrest Schools",
    "Riverbend Credit Union",
  ],
  topic: [
    "the warehouse in Leipzig",
    "your plan for the grants database",
    "the spring campaign",
    "the move to one queue",
  ],
  detail: [
    "who cleans up the duplicate records",
    "how late events end up in the wrong total",
    "why the second step loses people",
  ],
  day: ["yesterday", "on Tuesday", "this morning", "last Thursday"],
};
const openings: Record<string, string[]> = {
  "thank-you": [
    "Thank you for taking the time to speak with me {day} about the {role} position.",
    "I enjoyed meeting you {day} and hearing how your team works at {company}.",
  ],
  "check-in": [
    "We spoke {day} about the {role} position at {company}.",
    "I hope that your week is going well, and I write about our talk {day}.",
  ],
  "offer-acknowledgement": [
    "Thank you for the offer to join {company} as {role}.",
    "I was delighted to receive your offer for the {role} position.",
  ],
  "rejection-reply": [
    "Thank you for letting me know about your decision on the {role} role.",
    "I appreciate that you wrote to me with the outcome.",
  ],
};
const middle = [
  "I keep thinking about {topic}, and in particular about {detail}.",
  "What you said about {topic} made the job much clearer to me, above all {detail}.",
  "At my last job I ran a similar change over six weeks, and the part that helped most was a dry run with real data.",
  "When I faced the same problem, we wrote down every manual step first and only then decided what to automate.",
  "I liked that you were open about what has not worked so far.",
  "You mentioned that the finance team would be the main partner for this role, and I would welcome the chance to meet them.",
  "Your point about hiring slowly made sense to me.",
  "It was useful to hear that the first ninety days would be spent with the people who answer customer calls.",
];
const closings = [
  "I look forward to hearing from you.",
  "Please let me know if there is anything else that you need from me.",
  "It would be a pleasure to continue the conversation.",
];
const faults = [
  "I am excited about joining [Company Name] in the near future.",
  "I was hurt that nobody has written back to me after everything I put into this.",
  "I need an answer by Friday or I will have to accept another offer.",
  "When will I know whether I got the job?",
  "Could you also tell me what the salary and the bonus would be?",
  "I am so sorry to bother you, and I apologize again for writing.",
  "What a great team! What a great product! I loved it!",
  "I am writing to express my sincere gratitude for the invaluable opportunity to delve into your organization.",
  "I have attached the checklist that we talked about.",
  "I recieved the slides and definately liked them.",
  "I look forward to hear more about the the plan.",
];

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const more = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed));
    return ((more ^ (more >>> 14)) >>> 0) / 4294967296;
  };
}
