/** The value of a property; vCalendar 1.0 writes it as quoted-printable in a charset that it names. */
export function decodeValue(value: string, params: Readonly<Record<string, string>>): string {
  if (!/^quoted-printable$/i.test(params.ENCODING ?? "")) return value;
  return textIn(params.CHARSET, bytesOfQuoted(value)) ?? value;
}

/** The value of a parameter, its `^` escapes undone (RFC 6868), and encoded words of mail (RFC 2047) that do not belong here read all the same. */
export function decodeParam(value: string): string {
  const signs: Readonly<Record<string, string>> = { n: "\n", "'": '"', "^": "^" };
  const plain = value.replace(/\^([n'^])/g, (_, sign: string) => signs[sign]!);
  return plain.replace(
    /=\?([\w-]+)(?:\*\w+)?\?([bq])\?([^?]*)\?=(?:\s+(?==\?))?/gi,
    (word, charset: string, encoding: string, encoded: string) =>
      textIn(charset, bytesOfWord(encoding, encoded)) ?? word,
  );
}

function bytesOfWord(encoding: string, encoded: string): Uint8Array | undefined {
  if (/q/i.test(encoding)) return bytesOfQuoted(encoded.replaceAll("_", " "));
  try {
    return Uint8Array.fromBase64(encoded);
  } catch {
    return undefined;
  }
}

function bytesOfQuoted(text: string): Uint8Array {
  const parts = text.match(/=[0-9a-f]{2}|[^=]+|=/gi) ?? [];
  return Uint8Array.from(
    parts.flatMap((part) =>
      /^=[0-9a-f]{2}$/i.test(part)
        ? [Number.parseInt(part.slice(1), 16)]
        : [...new TextEncoder().encode(part)],
    ),
  );
}

function textIn(charset = "utf-8", bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
