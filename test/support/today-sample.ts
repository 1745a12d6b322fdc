import type { Line, Today } from "../../web/api/types.ts";

const zone = "America/New_York";
const at = (day: number, clock: string, month = 11) =>
  `2026-${month}-${String(day).padStart(2, "0")}T${clock}:00-05:00[${zone}]`;

function line(given: Partial<Line> & Pick<Line, "kind" | "step" | "company" | "because">): Line {
  return {
    application: given.company.toLowerCase().replaceAll(/[^a-z]+/g, "-"),
    role: "Site Reliability Engineer",
    timeZone: zone,
    status: "waiting",
    forecast: false,
    optional: false,
    needs: [],
    held: false,
    ...given,
  };
}

const thanks = (id: string, name: string, salutation: string): Line =>
  line({
    company: "Larkfield",
    kind: "thank-you",
    step: `thank-you:r2:${id}`,
    interview: "r2",
    round: { stage: "panel", start: at(24, "14:00"), end: at(24, "15:30") },
    to: id,
    name,
    salutation,
    channel: "email",
    status: "ready",
    notBefore: at(24, "16:30"),
    sendAt: at(24, "16:30"),
    deadline: at(25, "15:30"),
    expires: at(27, "15:30"),
    because: [
      { rule: "THANK-1", text: "thanks go within 24 hours of the interview" },
      { rule: "THANK-2", text: "not within the first hour, so that it does not look automatic" },
      { rule: "THANK-3", text: "each person gets a note, and each note is different" },
    ],
  });

/** A Wednesday with three notes to write, an offer to acknowledge, and two check-ins that wait for their day. */
export const todaySample: Today = {
  now: at(25, "10:40"),
  timeZone: zone,
  applications: 4,
  next: [
    thanks("priya", "Priya Raman", "Priya"),
    thanks("tom", "Tom Okafor", "Tom"),
    thanks("ines", "Dr. Ines Castellano", "Ines"),
  ],
  nights: [{ from: at(24, "21:00"), until: at(25, "08:00") }],
  also: [
    line({
      company: "Marsh & Pell",
      kind: "offer-acknowledgement",
      step: "offer-acknowledgement:e4",
      to: "miriam",
      name: "Miriam Sands",
      status: "ready",
      sendAt: at(24, "17:05"),
      deadline: at(25, "17:05"),
      because: [
        {
          rule: "OFFER-1",
          text: "an offer is acknowledged within a day, and asked for in writing",
        },
      ],
    }),
    line({
      company: "Fennimore",
      kind: "acknowledge-update",
      step: "acknowledge-update:e3",
      to: "jonas",
      name: "Jonas Brandt",
      status: "ready",
      sendAt: at(25, "10:12"),
      deadline: at(27, "10:12"),
      because: [{ rule: "WAIT-2", text: "an update is thanked for within one working day" }],
    }),
  ],
  held: [
    line({
      company: "Tidewater Health",
      kind: "check-in",
      step: "check-in:r1:1",
      interview: "r1",
      to: "aaron",
      name: "Aaron Bell",
      salutation: "Aaron",
      held: true,
      heldUntil: at(30, "10:00"),
      sendAt: at(30, "10:00"),
      because: [
        {
          rule: "CHECK-1",
          text: "two working days of grace after the day they named, and Thanksgiving is none",
        },
      ],
    }),
  ],
  waiting: [
    line({
      company: "Larkfield",
      kind: "linkedin-connect",
      step: "linkedin-connect:r2:priya",
      to: "priya",
      name: "Priya Raman",
      salutation: "Priya",
      optional: true,
      sendAt: at(26, "10:00"),
      because: [{ rule: "CHAN-4", text: "the day after the note" }],
    }),
    line({
      company: "Larkfield",
      kind: "check-in",
      step: "check-in:r2:1",
      to: "dana",
      name: "Dana Whitfield",
      salutation: "Dana",
      forecast: true,
      sendAt: at(8, "10:00", 12),
      because: [{ rule: "CHECK-1", text: "two working days after Friday 4 December" }],
    }),
  ],
  stopped: [],
  questions: [],
  unsettled: [],
  more: { also: 0, held: 0, waiting: 0 },
  daysSinceLastApplication: 6,
  mailReadAt: at(25, "10:38"),
};
