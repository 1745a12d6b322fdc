import { isAddress } from "#domain/facts/address.ts";
import { AppError } from "#ports/errors.ts";
import type { MailToWrite } from "./mail-to-write.ts";

/** Stops what cannot be written safely: addresses and a Message-ID are never mended, as another one could come out. */
export function requireWritable({ messageId, from, to }: MailToWrite): void {
  for (const { address } of [from, to])
    if (!isAddress(address))
      throw new AppError(
        "unusable-input",
        `${JSON.stringify(address)} is not one plain e-mail address.`,
      );
  if (!isMessageId(messageId))
    throw new AppError("unusable-input", `${JSON.stringify(messageId)} is not a Message-ID.`);
}

/** Whether a text is one Message-ID in angle brackets that fits on a line of its own. */
export function isMessageId(text: string): boolean {
  return text.length <= 900 && /^<[\x21-\x3b\x3d\x3f-\x7e]+>$/.test(text);
}
