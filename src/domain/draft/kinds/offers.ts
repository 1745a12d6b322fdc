import { instantAt } from "#domain/facts/instants.ts";
import { sourced } from "../render.ts";
import type { Situation } from "../situation.ts";
import type { Prepared } from "./prepared.ts";
import { listed, recalledFor, topicsOf, undertakingOf } from "./recalled.ts";
import { dateText, dayText, othersThere, phrase } from "./values.ts";

export function offer(situation: Situation): Prepared {
  const { event, eventIndex, app } = situation;
  const written = event?.type === "offer-received" && event.form === "written";
  const answerBy = event && "answerBy" in event ? event.answerBy : undefined;
  const today =
    event &&
    instantAt(event.at).toZonedDateTimeISO(app.timeZone).toPlainDate().equals(situation.today);
  const path = `events[${eventIndex}]`;
  return {
    values: {
      theOffer: sourced(phrase(situation, "the-offer", { today }), path),
      written,
      answerDate: dateText(situation, answerBy, `${path}.answerBy`),
      others: panelExcept(situation),
    },
  };
}

function panelExcept(situation: Situation): string {
  const names = othersThere(situation);
  return names.length > 0 && names.length < 5
    ? sourced(situation.language.list(names), `interviews[${situation.roundIndex}].interviewers`)
    : "";
}

/** Whoever was not there reads the names of the others where the talk is spoken of. */
function wasThere({ round, person }: Situation): boolean {
  return (
    round === undefined || round.interviewers.includes(person.id) || round.interviewers.length < 2
  );
}

export function competing(situation: Situation): Prepared {
  const { event, eventIndex } = situation;
  const own = event?.type === "other-offer" ? event : undefined;
  return {
    values: {
      answerDay: dayText(situation, own?.answerBy, `events[${eventIndex}].answerBy`),
      firstChoice: own?.firstChoice === true,
    },
  };
}

export function withdrawal(situation: Situation): Prepared {
  const { event, app } = situation;
  const today =
    event &&
    instantAt(event.at).toZonedDateTimeISO(app.timeZone).toPlainDate().equals(situation.today);
  const wish = undertakingOf(situation);
  return {
    values: {
      acceptedToday: today === true,
      others: wasThere(situation) ? panelExcept(situation) : phrase(situation, "them"),
      topics: recalledFor(situation, 2, wish?.path),
      wish: wish ? listed(situation, [wish]) : "",
    },
  };
}

export function reference(situation: Situation): Prepared {
  const topics = topicsOf(situation, 3);
  // One thing alone would be taken for all that was talked about.
  return { values: { topics: listed(situation, topics), isOne: topics.length === 1 } };
}
