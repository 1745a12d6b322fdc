/** Parts of a house that act like a person and take no article. */
export const departments = new Set(
  "accounting accounts admin compliance design dispatch engineering facilities finance hr it legal logistics maintenance management marketing on-call operations ops payroll planning procurement product production purchasing quality radiology recruitment research sales security support theatre triage".split(
    " ",
  ),
);

/** Words that follow the -s form of a verb, but hardly ever the plural noun that is spelt the same. */
export const settledPairs: Readonly<Record<string, readonly string[]>> = {
  act: ["as"],
  care: ["about", "for"],
  talk: ["to", "with"],
  think: ["about", "of"],
  aim: ["for", "at"],
  fight: ["for"],
  push: ["for"],
  hope: ["for"],
  change: ["hands", "with", "every", "weekly", "daily", "each", "twice"],
  deal: ["with"],
  end: ["at", "with"],
  hand: ["over", "back", "off"],
  lead: ["with"],
  look: ["at", "after", "into", "for"],
  meet: ["in", "at", "on", "with", "every", "before", "after", "once", "twice", "weekly", "daily"],
  move: ["to", "into"],
  open: ["at", "on", "with"],
  pass: ["on"],
  point: ["at"],
  report: ["to", "into"],
  rotate: ["weekly", "daily", "monthly", "every", "through", "between", "on", "with"],
  ship: ["on", "behind", "with", "every", "twice", "weekly", "daily"],
  sign: ["off"],
  stand: ["at", "in", "behind"],
  start: ["at", "in", "with", "on", "by", "from"],
  step: ["in", "back"],
  stop: ["at", "when"],
  turn: ["into"],
  vote: ["on"],
  wait: ["for", "until"],
  work: ["from", "with", "alongside", "through", "next", "without"],
};
