import assert from "node:assert/strict";
import { test } from "node:test";
import { classify } from "#domain/replies/classify.ts";
import { readMail } from "./read-mail.ts";

/** Mail as servers of many makers send it back, invented after their manner. */
interface Returned {
  name: string;
  recipients: string[];
  final: boolean;
  status: string | null;
  raw: string;
}
const returned: Returned[] = [];

function add(
  name: string,
  recipients: string[],
  final: boolean,
  status: string | null,
  raw: string,
) {
  returned.push({ name, recipients, final, status, raw });
}

const dsn = (human: string, fields: string, extra = "") =>
  `From: Mail Delivery System <MAILER-DAEMON@mx.example>\nTo: maya@example.org\nSubject: Delivery notice\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: text/plain\n\n${human}\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n${fields}\n--b\nContent-Type: message/rfc822\n\nMessage-ID: <orig@example.org>\nSubject: Thank you\n\nhello\n--b--\n${extra}`;
add(
  "dsn failed",
  ["kim@acme.example"],
  true,
  "5.1.1",
  dsn(
    "It failed.",
    "Final-Recipient: rfc822; kim@acme.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 unknown",
  ),
);
add(
  "dsn delayed",
  ["kim@acme.example"],
  false,
  "4.4.1",
  dsn("Delayed.", "Final-Recipient: RFC822; kim@acme.example\nAction: delayed\nStatus: 4.4.1"),
);
add(
  "dsn two",
  ["kim@acme.example", "tom@acme.example"],
  true,
  "5.2.2",
  dsn(
    "x",
    "Final-Recipient: rfc822; kim@acme.example\nAction: failed\nStatus: 5.2.2\n\nFinal-Recipient: rfc822; tom@acme.example\nAction: failed\nStatus: 5.7.1",
  ),
);
add(
  "dsn original",
  ["kim@acme.example"],
  true,
  "5.0.0",
  dsn("x", "Original-Recipient: rfc822;kim@acme.example\nAction: failed\nStatus: 5.0.0"),
);
add(
  "dsn upper folded",
  ["kim@acme.example"],
  true,
  "5.7.26",
  dsn("x", "FINAL-RECIPIENT: RFC822;\n kim@acme.example\nACTION: Failed\nSTATUS: 5.7.26 (auth)"),
);
const plain = (from: string, subject: string, text: string, more = "") =>
  `From: ${from}\nTo: maya@example.org\nSubject: ${subject}\n${more}Content-Type: text/plain; charset=utf-8\n\n${text}\n`;
add(
  "qmail",
  ["kim@acme.example"],
  true,
  "5.1.1",
  plain(
    "MAILER-DAEMON@qmail.example",
    "failure notice",
    "Hi. This is the qmail-send program at qmail.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<kim@acme.example>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 No such mailbox\nGiving up on 192.0.2.1.\n\n--- Below this line is a copy of the message.\n\nMessage-ID: <orig@example.org>",
  ),
);
add(
  "exim perm",
  ["kim@acme.example"],
  true,
  null,
  plain(
    "Mail Delivery System <Mailer-Daemon@exim.example>",
    "Mail delivery failed: returning message to sender",
    "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  kim@acme.example\n    all hosts for 'acme.example' have been failing for a long time (and retry time not reached)\n\n------ This is a copy of the message, including all the headers. ------\n\nMessage-ID: <orig@example.org>",
  ),
);
add(
  "exim warn",
  ["kim@acme.example"],
  false,
  null,
  plain(
    "Mail Delivery System <Mailer-Daemon@exim.example>",
    "Warning: message 1abc delayed 24 hours",
    "A message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue on exim.example.\n\nThe address to which the message has not yet been delivered is:\n\n  kim@acme.example\n    Delay reason: Connection timed out\n\nNo action is required on your part. Delivery attempts will continue for\nsome time.",
  ),
);
add(
  "sendmail",
  ["kim@acme.example"],
  true,
  "5.1.1",
  plain(
    "Mail Delivery Subsystem <MAILER-DAEMON@sm.example>",
    "Returned mail: User unknown",
    "   ----- The following addresses had permanent fatal errors -----\n<kim@acme.example>\n\n   ----- Transcript of session follows -----\n... while talking to mx.acme.example.:\n>>> RCPT To:<kim@acme.example>\n<<< 550 5.1.1 <kim@acme.example>... User unknown",
  ),
);
add(
  "postfix plain",
  ["kim@acme.example"],
  true,
  "5.4.4",
  plain(
    "MAILER-DAEMON@pf.example (Mail Delivery System)",
    "Undelivered Mail Returned to Sender",
    "This is the mail system at host pf.example.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients.\n\n<kim@acme.example>: Host or domain name not found. Name service error for name=acme.example type=A: Host not found, 5.4.4",
  ),
);
add(
  "gmail",
  ["kim@acme.example"],
  true,
  "5.2.1",
  plain(
    "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
    "Delivery Status Notification (Failure)",
    "** Message blocked **\n\nYour message to kim@acme.example has been blocked. See technical details below.\n\nThe response from the remote server was:\n550 5.2.1 The email account that you tried to reach is disabled.",
    "X-Failed-Recipients: kim@acme.example\n",
  ),
);
add(
  "gmail delay",
  ["kim@acme.example"],
  false,
  null,
  plain(
    "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
    "Delivery Status Notification (Delay)",
    "** Delivery incomplete **\n\nThere was a temporary problem delivering your message to kim@acme.example. Gmail will retry for 45 more hours. You'll be notified if the delivery fails permanently.",
  ),
);
add(
  "exchange",
  ["kim@acme.example"],
  true,
  "5.1.10",
  plain(
    "postmaster@acme.example",
    "Undeliverable: Thank you",
    "Your message to kim@acme.example couldn't be delivered.\n\nkim wasn't found at acme.example.\n\nRemote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'",
  ),
);
add(
  "exchange de",
  ["kim@acme.example"],
  true,
  "5.1.1",
  plain(
    "postmaster@acme.example",
    "Unzustellbar: Danke",
    "Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Verteilerlisten:\n\nkim@acme.example\nDie eingegebene E-Mail-Adresse konnte nicht gefunden werden.\n\n#550 5.1.1 RESOLVER.ADR.RecipNotFound",
  ),
);
add(
  "exchange fr",
  ["kim@acme.example"],
  true,
  "5.1.10",
  plain(
    "postmaster@acme.example",
    "Non remis : Merci",
    "Votre message à kim@acme.example n'a pas pu être remis.\n\nkim est introuvable sur acme.example.\n550 5.1.10",
  ),
);
add(
  "notes",
  ["kim@acme.example"],
  true,
  null,
  plain(
    "Postmaster@notes.example",
    "DELIVERY FAILURE: User kim not listed in Domino Directory",
    "Your message\n\n  Subject: Thank you\n\nwas not delivered to:\n\n  kim@acme.example\n\nbecause:\n\n  User kim (kim@acme.example) not listed in Domino Directory",
  ),
);
add(
  "groupwise",
  ["kim@acme.example"],
  true,
  null,
  plain(
    "Mailer-Daemon@gw.example",
    "Message status - undeliverable",
    "The message that you sent was undeliverable to the following:\n\tkim@acme.example (user not found)",
  ),
);
add(
  "yahoo",
  ["kim@acme.example"],
  true,
  null,
  plain(
    "MAILER-DAEMON@yahoo.example",
    "Failure Notice",
    "Sorry, we were unable to deliver your message to the following address.\n\n<kim@acme.example>:\n552: mailbox full\n\n--- Below this line is a copy of the message.\n\nMessage-ID: <orig@example.org>",
  ),
);
add(
  "amazon",
  ["kim@acme.example"],
  true,
  "5.4.4",
  plain(
    "MAILER-DAEMON@amazonses.example",
    "Delivery Status Notification (Failure)",
    "An error occurred while trying to deliver the mail to the following recipients:\nkim@acme.example\n554 5.4.4 unable to route",
  ),
);
add(
  "proofpoint",
  ["kim@acme.example"],
  true,
  "5.7.1",
  plain(
    "Mail Delivery Subsystem <MAILER-DAEMON@pp.example>",
    "Returned mail: see transcript for details",
    "The original message was received at Tue, 10 Mar 2026\n\n   ----- The following addresses had permanent fatal errors -----\n<kim@acme.example>\n    (reason: 550 5.7.1 blocked by policy)",
  ),
);
add(
  "es",
  ["kim@acme.example"],
  true,
  null,
  plain(
    "postmaster@acme.example",
    "No se puede entregar: Gracias",
    "No se pudo entregar el mensaje a kim@acme.example. No se encontró el destinatario.",
  ),
);
add(
  "ja",
  ["kim@acme.example"],
  true,
  null,
  plain(
    "MAILER-DAEMON@docomo.example",
    "配信できませんでした",
    "以下のメールアドレスに配信できませんでした。\n<kim@acme.example>\nUnknown user",
  ),
);
add(
  "ru",
  ["kim@acme.example"],
  true,
  "5.1.1",
  plain(
    "mailer-daemon@ya.example",
    "Недоставленное сообщение",
    "Это письмо отправлено почтовым сервером.\nК сожалению, мы вынуждены сообщить, что ваше письмо не может быть доставлено:\n\n<kim@acme.example>: 550 5.1.1 User not found",
  ),
);

for (const { name, recipients, final, status, raw } of returned)
  test(`returned mail is read: ${name}`, async () => {
    const mail = await readMail(Buffer.from(raw.replaceAll("\n", "\r\n")));
    const { class: is, bounce } = classify(mail, {
      receivedAt: Temporal.ZonedDateTime.from("2026-03-10T10:00[UTC]"),
    });
    assert.deepEqual(
      [
        is,
        bounce?.recipients.map(({ address }) => address),
        bounce?.final,
        bounce?.recipients[0]?.status,
      ],
      ["bounce", recipients, final, status],
    );
  });

test("a person who writes of undelivered mail is no mail server", async () => {
  const raw =
    "From: Dana <dana@acme.example>\nSubject: Re: Thank you\n\nYour mail to Tom was returned undelivered? I could not deliver your note to him either. Could we talk on Friday?";
  const { class: is } = classify(await readMail(Buffer.from(raw)), {
    receivedAt: Temporal.ZonedDateTime.from("2026-03-10T10:00[UTC]"),
  });
  assert.equal(is, "scheduling");
});
