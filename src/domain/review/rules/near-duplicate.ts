import { similarTo } from "../similar.ts";
import type { ReviewRule } from "../rule.ts";

const sister =
  "Hi Tom,\n\nThank you for the talk today. Your story of the cache that bit you twice last quarter stayed with me, because I spent a winter on the same fault at Nordlys. I would be glad to compare notes on it.\n\nBest,\nMaya";
const others = [{ to: "tom", text: sister }];

/** The same note to two people of a panel, whole or by the sentence. */
export const nearDuplicate: ReviewRule = {
  name: "near-duplicate",
  severity: "error",
  because: ["THANK-3"],
  weight: 1,
  needs: ["other drafts"],
  check: (letter, situation) => similarTo(letter, situation),
  examples: {
    bad: [
      { text: sister.replace("Tom", "Priya"), others },
      {
        text: "Hi Priya,\n\nThank you for the talk today. Your story of the cache that bit you twice last quarter stayed with me, because I spent a winter on the same fault at Nordlys.\n\nBest,\nMaya",
        others,
      },
      {
        text: "Hi Priya,\n\nThe canary region makes sense to me. I would be glad to compare notes on it. Your story of the cache that bit you twice last quarter stayed with me, because I spent a winter on the same fault at Nordlys.",
        others,
      },
      {
        text: "Dear Dr. Chen,\n\nThank you for the talk today. Your story of the sensor that bit you twice last quarter stayed with me, because I spent a winter on the same fault at Nordlys. I would be glad to compare notes on it.",
        others,
      },
      {
        text: "Hi Søren,\n\nThanks again. I like runbooks by the night shift. Your story of the cache that bit you twice last quarter stayed with me, because I spent a winter on the same fault at Nordlys.",
        others,
      },
    ],
    good: [
      {
        text: "Hi Priya,\n\nThank you for the talk today. One canary region first is how I would start as well.\n\nBest,\nMaya",
        others,
      },
      {
        text: "Hi Priya,\n\nPager load that falls by half since spring is a figure I would like to hear more about. Thank you for sharing it.\n\nBest,\nMaya",
        others,
      },
      {
        text: "Dear Dr. Chen,\n\nSensors that drift in cold water kept me thinking on the way home. Thank you for the drawing.\n\nBest,\nMaya",
        others,
      },
      {
        text: "Hi Søren,\n\nI had not met a night shift that writes its own runbooks. Thank you for showing me the one on failover.\n\nBest,\nMaya",
        others,
      },
      {
        text: "Hi Priya,\n\nTom told me of the cache trouble, and your canary region would have caught it early, I think.\n\nBest,\nMaya",
        others,
      },
    ],
  },
};
