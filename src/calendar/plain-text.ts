/** The text of a value: escapes undone (RFC 5545 §3.3.11), control characters taken out, so that it is safe on one screen and in one header. */
export function plainText(value: string): string {
  const text = value.replace(/\\([nN\\,;:"])/g, (_, sign) => (/n/i.test(sign) ? "\n" : sign));
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ").trim();
}
