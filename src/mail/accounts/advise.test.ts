import assert from "node:assert/strict";
import { test } from "node:test";
import { google } from "#mail/oauth/services.ts";
import { AppError } from "#ports/errors.ts";
import { advise } from "./advise.ts";

/** Replies as the providers publish them, each with what a person can do. */
const replies: [string, RegExp][] = [
  ["535 5.7.139 Authentication unsuccessful, basic authentication is disabled.", /browser/],
  [
    "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
    /administrator/,
  ],
  ["534-5.7.9 Application-specific password required.", /Make an app password/],
  [
    "[ALERT] Your account is not enabled for IMAP use. Please visit your settings.",
    /Switch IMAP on/,
  ],
  ["[WEBALERT https://accounts.example/x] Web login required.", /once with a browser/],
  ["535 5.7.8 Username and Password not accepted.", /app password/],
];

for (const [reply, advice] of replies)
  test(`a sign-in refused with "${reply.slice(0, 50)}" comes with something to do`, () => {
    assert.match(advise(new AppError("mail-sign-in", reply), {}).replace(reply, ""), advice);
  });

test("nobody who signed in by a browser is sent for an app password", () => {
  const oauth = { ...google, clientId: "x" };
  const say = advise(new AppError("mail-sign-in", "535 5.7.8 authentication failed"), { oauth });
  assert.match(say, /Give it again: afterword account add/);
  assert.doesNotMatch(say, /app password/);
});
