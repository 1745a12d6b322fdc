import { instantAt } from "#domain/facts/instants.ts";
import type { StepKind } from "#domain/facts/step-kinds.ts";
import { ask } from "../questions.ts";
import { sourced } from "../render.ts";
import { nameOf, type Situation } from "../situation.ts";
import { lateThanks, neverThanked, viaRecruiter } from "./notes.ts";
import type { Prepared } from "./prepared.ts";
import { promisedMaterial } from "./material.ts";
import { acknowledge, answerRequest, keepInTouch, rejection } from "./answers.ts";
import { offer, competing, withdrawal, reference } from "./offers.ts";
import { social, card } from "./social.ts";
import { isAgency } from "./agency.ts";
import { companyOf, othersThere, phrase } from "./values.ts";

export const prepare: { [Kind in StepKind]?: (situation: Situation) => Prepared } = {
  "thank-you-via-recruiter": viaRecruiter,
  "promised-material": promisedMaterial,
  "check-in": checkIn,
  "final-check-in": finalCheckIn,
  "acknowledge-update": acknowledge,
  "answer-request": answerRequest,
  "application-follow-up": applicationFollowUp,
  "offer-acknowledgement": offer,
  "competing-offer": competing,
  withdrawal,
  "rejection-reply": rejection,
  "keep-in-touch": keepInTouch,
  "reference-heads-up": reference,
  "ask-for-address": address,
  "linkedin-connect": social,
  "linkedin-message": social,
  "handwritten-note": card,
};

function checkIn(situation: Situation): Prepared {
  const late = neverThanked(situation);
  const note = late ? lateThanks(situation) : undefined;
  return {
    values: {
      thanks: note ?? "",
      spoke: spokeWith(situation),
      occasionShort: phrase(situation, "occasion-short"),
    },
    ...(situation.round ? {} : { missing: [ask(situation, "round")] }),
  };
}

function spokeWith(situation: Situation): string {
  const { round, roundIndex, person, language } = situation;
  const others = othersThere(situation);
  return phrase(situation, "spoke", {
    wasThere: round?.interviewers.includes(person.id) === true,
    several: others.length > 2,
    names: sourced(language.list(others), `interviews[${roundIndex}].interviewers`),
  });
}

function finalCheckIn(situation: Situation): Prepared {
  if (!situation.round) return { missing: [ask(situation, "round")] };
  const agency = isAgency(situation.person, situation);
  return {
    values: {
      occasionShort: phrase(situation, "occasion-short"),
      theirPlans: phrase(situation, "their-plans", { agency }),
      fromCompany: phrase(situation, "from-company", { agency, company: companyOf(situation) }),
      weDiscussed: phrase(situation, "we-discussed", {
        wasThere: situation.round.interviewers.includes(situation.person.id),
      }),
    },
  };
}

function applicationFollowUp(situation: Situation): Prepared {
  const at = situation.app.events.findIndex((event) => event.type === "applied");
  const applied = situation.app.events[at];
  if (!applied) return { missing: [ask(situation, "round")] };
  const day = instantAt(applied.at).toZonedDateTimeISO(situation.app.timeZone).toPlainDate();
  return {
    values: {
      date: sourced(situation.language.writeDate(day, situation.manner), `events[${at}].at`),
    },
  };
}

function address(situation: Situation): Prepared {
  const wanted = situation.app.people.find((one) => one.id === situation.step.id.split(":")[2]);
  if (!wanted) return { missing: [ask(situation, "nobody")] };
  return {
    values: {
      wanted: situation.language.list([nameOf(situation, wanted)]),
      arranged: !situation.round?.interviewers.includes(situation.person.id),
    },
  };
}
