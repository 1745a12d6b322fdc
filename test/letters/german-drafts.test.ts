import assert from "node:assert/strict";
import { test } from "node:test";
import { formalWerft, werft } from "../support/werft.ts";
import { compose, stepFromId } from "#domain/draft/compose.ts";
import type { Draft } from "#domain/draft/types.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { stepKinds } from "#domain/facts/step-kinds.ts";
import { review } from "#domain/review/review.ts";

type Change = (app: Record<string, any>) => void;

interface Occasion {
  id: string;
  at?: string;
  change?: Change;
  attachments?: readonly string[];
}

const event =
  (one: object): Change =>
  (app) =>
    app["events"].push({ id: "e1", at: "2027-03-10T09:00:00+01:00", ...one });
const byAgency: Change = (app) => {
  app["people"][0].title = "Headhunterin, executive search";
  app["people"][0].email = "ott@ott-suche.example";
};
const callScreen: Change = (app) => (app["interviews"][0].stage = "phone-screen");
const final: Change = (app) => {
  app["interviews"][0].stage = "final";
  app["interviews"][0].debrief.insight = "Die Waage am Steg könnte jede Schicht selbst ablesen";
};
const corrected: Change = (app) =>
  (app["interviews"][0].debrief.correction = {
    ...{ person: "lang", topic: "Frage nach dem Kiel" },
    better: "Ich hätte sagen sollen: zuerst den Kiel wiegen, dann den Mast",
  });
const both =
  (...changes: Change[]): Change =>
  (app) =>
    changes.forEach((change) => change(app));
const without =
  (...notes: string[]): Change =>
  (app) =>
    app["interviews"][0].debrief.notes.forEach(
      (one: { specifics: string[] }) => (one.specifics = notes),
    );

/** Each kind of letter in each of its situations. */
const occasions: readonly Occasion[] = [
  { id: "thank-you:r1:lang" },
  { id: "thank-you:r1:mia" },
  { id: "thank-you:r1:lang", change: callScreen },
  { id: "thank-you:r1:lang", change: final },
  { id: "thank-you:r1:mia", change: final },
  { id: "thank-you:r1:lang", change: corrected },
  { id: "thank-you-via-recruiter:r1" },
  { id: "promised-material:r1:p1" },
  {
    id: "promised-material:r1:p1",
    change: (app) =>
      (app["interviews"][0].debrief.promised[0] = {
        ...{ id: "p1", what: "Link zum Bautagebuch", to: "lang" },
        link: "https://quill.example/tagebuch",
      }),
  },
  { id: "promised-material:r1:p2", attachments: ["bauplan.pdf"] },
  { id: "check-in:r1:1" },
  { id: "check-in:r1:1", change: byAgency },
  { id: "check-in:r1:1", change: (app) => (app["mainContact"] = "lang") },
  { id: "check-in:r1:1", change: (app) => (app["channel"] = "phone") },
  { id: "final-check-in:r1:1" },
  { id: "final-check-in:r1:1", change: byAgency },
  { id: "final-check-in:r1:1", change: (app) => (app["channel"] = "phone") },
  {
    id: "acknowledge-update:e1",
    change: event({ type: "reply-received", from: "ott", class: "holding" }),
  },
  {
    id: "acknowledge-update:e1",
    change: event({
      ...{ type: "reply-received", from: "ott", class: "holding" },
      answerBy: "2027-03-19",
    }),
  },
  ...["Zeugnis der Werft Süd", "Skizze der Nahtstelle"].map((asked) => ({
    id: "answer-request:e1",
    change: event({
      ...{ type: "reply-received", from: "ott", class: "information-request" },
      asks: [asked],
    }),
    attachments: ["datei.pdf"],
  })),
  { id: "application-follow-up", change: (app) => (app["interviews"] = []) },
  { id: "ask-for-address:r1:lang" },
  { id: "ask-for-address:r1:mia", change: (app) => (app["mainContact"] = "lang") },
  { id: "offer-acknowledgement:e1", change: event({ type: "offer-received", form: "verbal" }) },
  {
    id: "offer-acknowledgement:e1",
    change: event({ type: "offer-received", form: "verbal", answerBy: "2027-03-19" }),
  },
  { id: "offer-acknowledgement:e1", change: event({ type: "offer-received", form: "written" }) },
  {
    id: "offer-acknowledgement:e1",
    change: event({ type: "offer-received", form: "written", answerBy: "2027-03-19" }),
  },
  { id: "competing-offer:e1", change: event({ type: "other-offer", answerBy: "2027-03-19" }) },
  { id: "competing-offer:e1", change: event({ type: "other-offer", firstChoice: true }) },
  {
    id: "competing-offer:e1",
    change: both(event({ type: "other-offer" }), (app) => (app["channel"] = "phone")),
  },
  { id: "withdrawal:e1", change: event({ type: "other-offer-accepted" }) },
  {
    id: "withdrawal:e1",
    at: "2027-03-10T16:00:00+01:00",
    change: both(event({ type: "other-offer-accepted" }), (app) => (app["interviews"] = [])),
  },
  { id: "rejection-reply:e1", change: event({ type: "rejected", by: "ott" }) },
  { id: "rejection-reply:e1", change: event({ type: "rejected", by: "lang", askFeedback: true }) },
  { id: "rejection-reply:e1", change: both(byAgency, event({ type: "rejected", by: "ott" })) },
  {
    id: "reference-heads-up:e1:pohl",
    change: event({ type: "references-requested", people: ["pohl"] }),
  },
  { id: "linkedin-connect:r1:lang" },
  { id: "linkedin-connect:r1:mia", change: callScreen },
  { id: "linkedin-connect:r1:mia", change: without("fragte, wie man eine Naht prüft") },
  { id: "linkedin-message:r1:lang" },
  { id: "linkedin-message:r1:mia" },
  { id: "handwritten-note:r1:lang" },
  { id: "handwritten-note:r1:mia" },
  {
    id: "keep-in-touch:e1",
    at: "2027-08-10T10:00:00+02:00",
    change: event({ type: "rejected", by: "ott" }),
  },
  {
    id: "keep-in-touch:e1",
    at: "2027-08-10T10:00:00+02:00",
    change: both(byAgency, (app) => (app["interviews"] = []), event({ type: "rejected", by: "ott" })),
  },
];

const manners = { informal: werft, formal: formalWerft };

function write(
  { id, at, change, attachments }: Occasion,
  { manner, version }: { manner: keyof typeof manners; version: number },
): { file: ApplicationFile; draft: Draft; now: Temporal.Instant } {
  const file = manners[manner](change);
  const step = stepFromId(id, file);
  assert.ok(step, id);
  const after = /^thank|^link|^hand|^prom|^ask/.test(id) ? "03T10:00" : "12T10:00";
  const now = Temporal.Instant.from(at ?? `2027-03-${after}:00+01:00`);
  const options = { now, version, language: "de", ...(attachments && { attachments }) };
  return { file, now, draft: compose(step, file, options) };
}

const sweep = occasions.flatMap((occasion) =>
  (["informal", "formal"] as const).flatMap((manner) =>
    [1, 2].map((version) => ({ occasion, manner, version })),
  ),
);

/** Words of English that no German sentence of ours can hold. */
const english =
  /\b(?:the|and|of|you|your|for|with|is|are|I|my|to|that|thank|thanks|would|by|on|at|from|best|wishes|regards|role)\b/;

for (const { occasion, manner, version } of sweep) {
  const { file, draft, now } = write(occasion, { manner, version });
  const name = `${occasion.id}, ${manner}, ${version}, case ${occasions.indexOf(occasion)}`;
  if (process.env["SHOW"])
    console.log(`\n=== ${name}\nSubject: ${draft.subject}\n${draft.body}${draft.missing.join(" ")}`);
  test(`a German letter is German from salutation to close: ${name}`, () => {
    assert.deepEqual(draft.missing, []);
    const { body, subject } = draft;
    const text = `${subject}\n${body}`.replace(/https?:[^\s]+(?=\.)/g, "Link");
    assert.match(
      body,
      manner === "formal"
        ? /^(?:Guten Tag|Sehr geehrte) (?:Frau|Herr) /
        : /^Hallo \p{Lu}\p{L}+,\s/u,
    );
    assert.doesNotMatch(text, english);
    assert.doesNotMatch(text, / {2}|\{\{|undefined|\[object| [,.;:]|[,;] *[.]|\.\.|\bdass dass\b/);
    assert.doesNotMatch(
      text,
      manner === "formal"
        ? /\b(?:du|dir|dich|dein\p{L}*|euch|euer|eure\p{L}*)\b/iu
        : /\b(?:Ihnen|Ihre?[rnms]?)\b|(?<!^)\bSie\b/u,
    );
    assert.doesNotMatch(text, /\b(?:von|mit|an|bei) Herr\b|\b(?:Mr|Ms)\b/);
  });
  test(`our own review finds no error in it: ${name}`, () => {
    const text = {
      ...{ text: draft.body, bodyStart: 0, subject: draft.subject, to: [draft.to], cc: [] },
      attachments: draft.attachments,
    };
    const { findings } = review(text, {
      ...{ file, now, step: occasion.id },
      ...(occasion.id.includes(":") ? {} : { kind: occasion.id as never }),
    });
    const errors = findings.filter(({ severity }) => severity === "error");
    assert.deepEqual(errors, []);
    if (process.env["SHOW"])
      for (const one of findings) console.log(`   [${one.severity}] ${one.rule}: ${JSON.stringify(one)}`);
  });
}

test("there is a German letter of every kind that is written", () => {
  const unwritten = ["prepare", "debrief", "reflect", "prepare-next-round", "update-cv"];
  const written = new Set(occasions.map(({ id }) => id.split(":")[0]));
  for (const kind of stepKinds)
    if (!unwritten.includes(kind) && kind !== "close-as-no-answer") assert.ok(written.has(kind), kind);
});

/** Letters read aloud and found right, word by word. */
const readAloud: readonly { occasion: Occasion; manner: keyof typeof manners; body: string }[] = [
  {
    occasion: { id: "thank-you:r1:lang" },
    manner: "formal",
    body: "Guten Tag Herr Lang,\n\nvielen Dank für das Gespräch gestern. Es hat mich gefreut zu hören, dass jedes Boot zweimal gewogen wird. Aus meiner bisherigen Arbeit bringe ich mit: vier Winter in der Werft Süd, meist an Masten. Über ein weiteres Gespräch mit Ihnen würde ich mich freuen.\n\nMit freundlichen Grüßen\nAda Quill\n0171 900 0017\n",
  },
  {
    occasion: {
      id: "offer-acknowledgement:e1",
      change: event({ type: "offer-received", form: "verbal", answerBy: "2027-03-19" }),
    },
    manner: "informal",
    body: "Hallo Ruth,\n\nvielen Dank für das Angebot, die Stelle als Bootsbauerin zu übernehmen. Ich freue mich sehr. Schick mir das Angebot bitte noch schriftlich, dann lese ich es in Ruhe und antworte wie gewünscht bis zum 19. März. Bitte richte auch Karl und Mia meinen Dank aus.\n\nViele Grüße\nAda Quill\n0171 900 0017\n",
  },
  {
    occasion: {
      id: "acknowledge-update:e1",
      change: event({
        ...{ type: "reply-received", from: "ott", class: "holding" },
        answerBy: "2027-03-19",
      }),
    },
    manner: "formal",
    body: "Guten Tag Frau Ott,\n\nvielen Dank für die Nachricht. Das passt mir gut, und ich freue mich, bis Freitag, den 19. März von Ihnen zu hören.\n\nMit freundlichen Grüßen\nAda Quill\n0171 900 0017\n",
  },
  {
    occasion: { id: "rejection-reply:e1", change: event({ type: "rejected", by: "ott" }) },
    manner: "formal",
    body: "Guten Tag Frau Ott,\n\ndanke für Ihre Nachricht und für das Gespräch mit Herrn Lang und Frau Dr. Brandt am 2. März. Wenn bei Werft Nord eine ähnliche Stelle frei wird, bewerbe ich mich gern wieder.\n\nMit freundlichen Grüßen\nAda Quill\n0171 900 0017\n",
  },
  {
    occasion: { id: "check-in:r1:1", change: (app) => (app["channel"] = "phone") },
    manner: "formal",
    body: "Guten Tag Frau Ott, hier ist Ada Quill; es geht um die Stelle als Bootsbauerin.\n\nÜber das Gespräch mit Herrn Lang und Frau Dr. Brandt am 2. März habe ich mich gefreut, und mein Interesse an der Stelle als Bootsbauerin ist unverändert. Könnten Sie mir sagen, wie der Zeitplan inzwischen aussieht? Falls noch etwas von mir hilfreich wäre, schicke ich es gern.\n\nVielen Dank und auf Wiederhören.\n\nFalls niemand abnimmt: Guten Tag Frau Ott, hier ist Ada Quill. Ich rufe wegen der Stelle als Bootsbauerin an. Sie erreichen mich unter 0171 900 0017. Vielen Dank.\n",
  },
];

for (const { occasion, manner, body } of readAloud)
  test(`the German letter ${occasion.id} reads as it was read aloud`, () => {
    assert.equal(write(occasion, { manner, version: 1 }).draft.body, body);
  });

test("a role that names what is done stands in quotation marks, and one for anybody without “(m/w/d)”", () => {
  const change: Change = (app) => (app["role"] = "Praktikum Marketing (m/w/d)");
  const { body, subject } = write(
    { id: "check-in:r1:1", change },
    { manner: "formal", version: 1 },
  ).draft;
  assert.match(body, /an der Stelle „Praktikum Marketing“ ist/);
  assert.match(subject, /^Praktikum Marketing – Gespräch/);
});

test("a German mail that began a thread goes on under its subject", () => {
  const before = event({
    ...{ type: "reply-received", from: "ott", class: "holding" },
    ...{ subject: "AW: Bewerbung", messageId: "<a@werft-nord.example>" },
  });
  const occasion = { id: "check-in:r1:1", change: before };
  const { draft } = write(occasion, { manner: "formal", version: 1 });
  assert.equal(draft.subject, "AW: Bewerbung");
});

test("a slip in the greeting of a German letter is still found, and a noun is none", () => {
  const file = formalWerft();
  const { draft, now } = write({ id: "check-in:r1:1" }, { manner: "formal", version: 1 });
  const rulesIn = (text: string) =>
    review(
      { text, bodyStart: 0, subject: draft.subject, to: [draft.to], cc: [], attachments: [] },
      { file, now, step: "check-in:r1:1" },
    ).findings.flatMap(({ rule }) => (rule === "subject" ? [] : [rule]));
  assert.deepEqual(rulesIn(draft.body), []);
  assert.deepEqual(rulesIn(draft.body.replace("Frau Dr. Brandt", "Frau Dr. Brandtt")), [
    "wrong-name",
  ]);
});
