/** Text in the 7-bit form of Unicode (RFC 2152), which no decoder of the platform reads any more. What is not well formed stays as it is. */
export function utf7ToText(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]{0,2000})-?/g, (whole, base64: string) => {
    if (base64 === "") return whole === "+-" ? "+" : whole;
    const bytes = Buffer.from(base64, "base64");
    const units = Array.from({ length: Math.floor(bytes.length / 2) }, (_, at) =>
      bytes.readUInt16BE(at * 2),
    );
    return units
      .map((unit) => String.fromCharCode(unit))
      .join("")
      .toWellFormed();
  });
}
