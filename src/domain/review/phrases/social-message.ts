import { socialMessageMeanings } from "../meanings/social-message.ts";
import type { PhraseTable } from "../phrase.ts";

const place =
  "(?:linkedin|linked in|facebook|instagram|insta|twitter|tiktok|snapchat|whatsapp|telegram|messenger|social media|x\\.com|threads|bluesky|xing)";

export const socialMessage: PhraseTable = {
  say: "A second message through a social network reads as chasing. One channel is enough: the one that they write to you on.",
  phrases: [
    {
      find: `(?:i |i'?ve |i have |i also |i'll |i will |have |also |just |already |will |can |me |to )+(?:sent|send|sending|messaged|messaging|message|added|add|adding|wrote|write|written|dropped|drop|dm'?d|dm(?:e?d)?|pinged|ping|texted|text|tried|contacted|contact|reach(?:ed)? out|followed|follow|friended|requested|invited|liked|tagged|commented) {far}${place}`,
      unless:
        "(?:campaign|ads?\\b|posts? (?:for|to)|followers|your (?:company'?s|team'?s|brand'?s)|customers|audience|reposted|publish)",
    },
    {
      find: `(?:message|messaged|text|texted|dm|dm'd|write|wrote|reach|reached|contact|contacted|follow|followed|friend|friended|ping|pinged) (?:\\w+ )?(?:you|out)(?: \\w+)? (?:here |there |also |too |as well )?(?:on|via|through|over|by|at) (?:my |your |the )?(?:personal )?${place}`,
    },
    {
      find: `(?:found|looked up|look up|came across|stumbled|checked out|browsed|scrolled|seen|saw|went through|stalked|looking at|looked at|been through) (?:you|your|through your|upon your)(?: \\w+){0,3} (?:on )?${place}`,
      unless: "company|job (?:ad|post)|posting|vacancy|advert|article|talk",
    },
    {
      find: "(?:friend request|your (?:facebook|instagram|twitter|tiktok|personal) (?:page|profile|account|photos?|feed|posts?|stor(?:y|ies))|your (?:holiday|vacation|family|wedding) (?:photos?|pictures)|slid(?:e|ing) into your|text(?:ed)? (?:you|your) (?:on|at) your (?:personal|private|home|own))",
    },
    {
      find: `(?:please |could you |can you |do |feel free to )(?:accept|respond to|answer|check|see|look at|confirm) (?:my|the) (?:\\w+ )?(?:invitation|request|message|connection|dm|invite)(?: \\w+)? (?:on|to|via|in) (?:connect (?:on )?)?(?:your )?${place}`,
    },
    {
      find: `(?:connect|connected|keep in touch|stay in touch|stay connected|be friends|chat) {gap}(?:on|via|through|over) (?:facebook|instagram|insta|twitter|tiktok|snapchat|whatsapp|telegram|messenger|threads|bluesky)`,
      unless: "(?:you|your (?:team|customers|guests)) (?:connect|chat|stay)",
    },
  ],
  meanings: socialMessageMeanings,
};
