import type { Source } from "./import-source.ts";

/** Something pasted, dropped or read from a file. */
export interface Given {
  /** For messages. */
  name: string;
  text: string;
  /** As it came, where it may not be UTF-8. */
  bytes?: Uint8Array;
  /** The application that it belongs to, and whose answer it then is. */
  application?: string;
  from?: string;
}

/** A header of a mail, and one with which no line of a pasted text begins ("Date: Tuesday" may be what it says). */
const header = /^[!-9;-~]+:[ \t]?.*\r?\n/;
const surelyHeader =
  /^(?:from|to|subject|sender|reply-to|received|return-path|delivered-to|message-id|mime-version|(?:x|arc|dkim|authentication|content)-[\w-]+):[ \t]?.*\r?\n/i;

/** What it is shows in its first words; nobody has to say it. */
export function sourceOf({ name, text, bytes, application, from }: Given): Source {
  const shown = text.trimStart();
  if (/^BEGIN:VCALENDAR/i.test(shown)) return { form: "invitation", name, text: shown };
  if (shown.startsWith("{")) return { form: "file", name, text: shown };
  if ((bytes ? header : surelyHeader).test(shown))
    return { form: "mail", name, bytes: bytes ?? encoded(shown) };
  if (!application || !shown) return { form: "sentence", name, text: shown };
  const person = from ? { person: from } : {};
  return { form: "mail", name, bytes: encoded(`\r\n${shown}`), ...person };
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
