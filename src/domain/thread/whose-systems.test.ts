import assert from "node:assert/strict";
import { test } from "node:test";
import { whose, type ThreadKnowledge } from "./whose.ts";

const known: ThreadKnowledge = {
  own: ["sam@example.org"],
  applications: [
    {
      id: "brightwave",
      company: "Brightwave Energy Ltd",
      role: "Product Analyst",
      people: [{ id: "helen", name: "Helen Ong", email: "helen@brightwave.example" }],
    },
    {
      id: "northgate",
      company: "Northgate Insurance",
      role: "Senior Data Engineer (m/w/d)",
      people: [{ id: "elaine", name: "Elaine Foss" }],
    },
    {
      id: "corvid",
      company: "Corvid Robotics",
      role: "Site Reliability Engineer",
      people: [{ id: "lars", name: "Lars Holm", email: "lars@gmail.com" }],
    },
    { id: "first", company: "First Union Bank", role: "Teller", people: [] },
  ],
  sent: new Map([["<1@example.org>", { application: "brightwave", person: "helen" }]]),
};

for (const [from, subject, text, certainty, application] of [
  [
    "no-reply@ashbyhq.com",
    "Your application to Corvid Robotics",
    "We have received your application for Site Reliability Engineer.",
    "likely",
    "corvid",
  ],
  [
    "northgate@myworkday.com",
    "Update from Northgate Insurance",
    "Thank you for applying for Data Engineer (R-100).",
    "likely",
    "northgate",
  ],
  [
    "mina@hire.lever.co",
    "Corvid Robotics: next steps",
    "Your application as Senior Site Reliability Engineer",
    "likely",
    "corvid",
  ],
  [
    "jobs-noreply@linkedin.com",
    "Your application to Data Engineer at Northgate Insurance",
    "",
    "likely",
    "northgate",
  ],
  [
    "candidates-noreply@brightwave-mail.example",
    "Brightwave Energy",
    "Thank you for your interest in Product Analyst",
    "likely",
    "brightwave",
  ],
  [
    "careers@northgate-insurance.co.uk",
    "Your application",
    "We would like to speak to you.",
    "unsure",
    "northgate",
  ],
  [
    "careers@northgateinsurance.example",
    "Your application for Data Engineer",
    "We would like to speak to you.",
    "likely",
    "northgate",
  ],
  ["tom@corvid.example", "Hello", "Lars asked me to write to you.", "unsure", "corvid"],
  [
    "hr@northgate.teamtailor-mail.com",
    "Your application",
    "We will not go on with it.",
    "unsure",
    "northgate",
  ],
  [
    "jo@agency.example",
    "Brightwave Energy",
    "About the Product Analyst role",
    "unsure",
    "brightwave",
  ],
  ["pa.ong@brightwave.example", "Hello", "I write for Helen.", "likely", "brightwave"],
  ["corvid@gmail.com", "Hello", "Hello", "none", undefined],
  ["news@first.example", "Hello", "Sale", "none", undefined],
  ["news@bright.example", "Hello", "Sale", "none", undefined],
  [
    "no-reply@greenhouse-mail.io",
    "Data Engineer at Umber",
    "Thank you for applying.",
    "none",
    undefined,
  ],
] as const)
  test(`a mail from ${from}, "${subject}", is ${certainty}`, () => {
    const mail = { inReplyTo: [], references: [], from: { address: from }, subject, text };
    const found = whose(mail, known);
    assert.deepEqual([found.certainty, found.application], [certainty, application]);
  });

test("a role of one word is not found by taking its grade away", () => {
  const teller = {
    ...known,
    applications: [{ id: "bank", company: "Union Bank", role: "Lead Teller", people: [] }],
  };
  const mail = {
    inReplyTo: [],
    references: [],
    from: { address: "no-reply@icims.com" },
    subject: "Union Bank",
    text: "A teller will help you.",
  };
  assert.equal(whose(mail, teller).certainty, "unsure");
});
