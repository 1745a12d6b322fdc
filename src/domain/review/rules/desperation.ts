import { desperationMeanings as meanings } from "../meanings/desperation.ts";
import { meaningRule } from "./meaning-rule.ts";

/** Need instead of interest. */
export const desperation = meaningRule({
  name: "desperation",
  severity: "error",
  because: ["CHECK-9"],
  weight: 6,
  meanings,
  examples: {
    bad: [
      "I really need this job.",
      "I will do anything to get this position.",
      "Please give me a chance.",
      "I beg you to reconsider.",
      "If this does not work out I do not know what I am going to do.",
      "I have been unemployed for eight months and my savings are running out.",
      "My family depends on me getting this offer.",
      "This job would change my life.",
      "I would take any position at all.",
      "You are my last hope.",
    ],
    good: [
      "I would very much like to join the team.",
      "You said customers were desperate for a faster export, and I see why.",
      "I am happy to do anything else that would help with the reference check.",
      "I will gladly take a night shift now and then.",
      "You gave the apprentices a chance to run the board, which I liked.",
      "The migration would save your team a day a week.",
      "Last year I cut the hospital's waiting list by a third.",
    ],
  },
});
