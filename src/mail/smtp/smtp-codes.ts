/** Replies that speak of our own sign-in or settings, never of the recipient (RFC 4954, RFC 3463, Gmail, Exchange Online). */
export const accountCodes: ReadonlySet<string> = new Set([
  "530", // authentication required
  "534", // mechanism too weak, app password needed
  "535", // credentials invalid
  "538", // encryption required for this mechanism
  "5.7.3", // Exchange: authentication unsuccessful
  "5.7.8",
  "5.7.9",
  "5.7.14", // Gmail: sign in by the web first
  "5.7.30", // Exchange Online: basic authentication is switched off
  "5.7.57", // Exchange: client not authenticated to send
  "5.7.60", // Exchange: not allowed to send as this sender
  "5.7.139", // Exchange: SMTP sign-in is switched off for the mailbox
  "5.2.252", // Exchange: not allowed to send as this sender
]);

/** 5xx replies that only mean "not today": the sender's daily ceiling (Gmail 5.4.5). */
export const quotaCodes: ReadonlySet<string> = new Set(["5.4.5"]);

/** The same where a server gives no code of its own to it. */
export const accountPhrases: readonly RegExp[] = [
  /relay(?:ing)? (?:access )?(?:is )?(?:denied|not (?:allowed|permitted))/i,
  /authentication (?:is )?(?:required|needed)/i,
  /sender address rejected: not (?:owned by|logged in)/i,
  /send ?as ?denied/i,
];
