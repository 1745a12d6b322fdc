import assert from "node:assert/strict";
import { test } from "node:test";
import { companyOf, roleOf, stageOf } from "./words-of-subject.ts";

const me = { name: "Lena Roth", email: "lena@example.org", timeZone: "Europe/Berlin" };

/** Summary, organizer, company, role, all worked out by hand. */
const invitations: [summary: string, organizer: string, company: string, role: string][] = [
  [
    "Interview: Data Engineer at Heidewerk",
    "Julia Brandt <julia@heidewerk.example>",
    "Heidewerk",
    "Data Engineer",
  ],
  [
    "Panel interview - Site Reliability Engineer",
    "Dana Whitfield <dana@brightwater.example>",
    "Brightwater",
    "Site Reliability Engineer",
  ],
  [
    "Panel interview: Conservation Gardener at Wickham House",
    "Helen Strand <helen@northern-estates.example>",
    "Wickham House",
    "Conservation Gardener",
  ],
  [
    "Vorstellungsgespräch: Werkstattleiterin bei der Elbrad GmbH",
    "Frauke Petersen <petersen@nordpersonal.example>",
    "Elbrad GmbH",
    "Werkstattleiterin",
  ],
  [
    "BrightWater Labs | Staff Nurse (ICU) | Final interview",
    "HR <hr@brightwater-labs.example>",
    "BrightWater Labs",
    "Staff Nurse (ICU)",
  ],
  [
    "Phone screen with Acme Robotics: Product Manager",
    "Calendly <no-reply@calendly.com>",
    "Acme Robotics",
    "Product Manager",
  ],
  [
    "Lena Roth <> Tim Vogel (Heidewerk) - Senior Analyst interview",
    "Tim Vogel <tim.vogel@gmail.com>",
    "Heidewerk",
    "Senior Analyst",
  ],
  [
    "Interview for the Night Shift Supervisor position",
    "Ann Ford <ann@hr.fordmill.co.uk>",
    "Fordmill",
    "Night Shift Supervisor",
  ],
  [
    "Technical Interview / Backend Engineer, Payments",
    "Kai <kai@ledgerly.example>",
    "Ledgerly",
    "Backend Engineer, Payments",
  ],
  [
    "Final Round Interview: Teacher of Mathematics @ Oakfield School",
    "Office <office@oakfield.sch.uk>",
    "Oakfield School",
    "Teacher of Mathematics",
  ],
  [
    "Vorstellungsgespräch als Pflegefachkraft bei der Klinik am See",
    "Petra Lang <lang@klinik-am-see.example>",
    "Klinik am See",
    "Pflegefachkraft",
  ],
  [
    "Updated invitation: 2nd round interview, UX Designer @ Mon 23 Nov 2026 2pm - 3pm (CET)",
    "Ida <ida@nordlys.example>",
    "Nordlys",
    "UX Designer",
  ],
  [
    "Einladung zum Bewerbungsgespräch: Werkstudent Einkauf (m/w/d)",
    "Jan <jan@stahlbau-meier.example>",
    "Stahlbau Meier",
    "Werkstudent Einkauf",
  ],
  [
    "Interview Lena Roth - Projektleiter Hochbau - Baumann AG",
    "Kai <k.baumann@baumann-ag.ch>",
    "Baumann AG",
    "Projektleiter Hochbau",
  ],
  ["Accountant - Onsite", "Mia <mia@recruiting.quill.example>", "Quill", "Accountant"],
];

for (const [summary, organizer, company, role] of invitations)
  test(`"${summary}" from ${organizer} is ${role} at ${company}`, () => {
    const event = { summary, organizer: mailbox(organizer), attendees: [] };
    assert.equal(companyOf(event, me), company);
    assert.equal(roleOf(event, me), role);
  });

test("an invitation that names no role gives none, so that the person is asked", () => {
  for (const summary of [
    "Interview",
    "Interview with Tim Vogel",
    "Heidewerk: Panel interview",
    "Chat with the team",
    "Coffee chat",
    "On-site interview schedule for Lena Roth",
    "Lena Roth and Tim Vogel",
  ]) {
    const organizer = mailbox("Tim Vogel <tim@heidewerk.example>");
    assert.equal(roleOf({ summary, organizer, attendees: [] }, me), undefined, summary);
  }
});

test("an address at a mail provider or a scheduling service is nobody's employer", () => {
  for (const organizer of [
    "tim@gmail.com",
    "x@calendly.com",
    "no-reply@us.greenhouse-mail.io",
    "calendar-notification@google.com",
  ]) {
    const event = {
      summary: "Interview",
      organizer: mailbox(`T <${organizer}>`),
      attendees: [],
    };
    assert.equal(companyOf(event, me), undefined, organizer);
  }
});

test("the employer's own address is found among the guests where the organizer is a service", () => {
  const event = {
    summary: "Interview",
    organizer: mailbox("Scheduling <hello@calendly.com>"),
    attendees: [mailbox("Lena Roth <lena@example.org>"), mailbox("Tim <tim@heidewerk.example>")],
  };
  assert.equal(companyOf(event, me), "Heidewerk");
});

test("the stage is read from the words, and from the number of people where no word tells", () => {
  const stages: [summary: string, invited: number, stage: string][] = [
    ["Panel interview", 2, "panel"],
    ["Phone screen with Dana", 1, "phone-screen"],
    ["Intro call: Engineer", 1, "phone-screen"],
    ["Final round interview", 4, "final"],
    ["On-site: Accountant", 4, "final"],
    ["Coding interview", 1, "technical"],
    ["Fachgespräch: Entwickler", 2, "technical"],
    ["Telefoninterview", 1, "phone-screen"],
    ["Interview", 3, "panel"],
    ["Interview", 1, "first-round"],
    ["Interview: Finalist Programme Officer", 1, "first-round"],
  ];
  for (const [summary, invited, stage] of stages)
    assert.equal(stageOf(summary, invited), stage, `${summary}, ${invited}`);
});

function mailbox(text: string) {
  const [, name, email] = /^(.*) <(.*)>$/u.exec(text)!;
  return { name: name!, email: email! };
}

test("where a talk takes place is no employer, and neither is who stands behind the role", () => {
  for (const summary of ["Panel interview at Harbour Wing", "Data Analyst at Ann Ford"]) {
    const organizer = { name: "Ann Ford", email: "ann@fordmill.example" };
    assert.equal(companyOf({ summary, organizer, attendees: [] }, me), "Fordmill", summary);
  }
});
