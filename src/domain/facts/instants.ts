/**
 * Reads an instant as the application file writes it: RFC 9557 with a zone, or RFC 3339 with an offset or `Z`.
 * Returns undefined where the text is neither, or where offset and zone contradict each other.
 */
export function parseInstant(text: string): Temporal.Instant | undefined {
  try {
    return text.includes("[")
      ? Temporal.ZonedDateTime.from(text).toInstant()
      : Temporal.Instant.from(text);
  } catch {
    return undefined;
  }
}

/** The instant of a text that has been validated; anything else is a bug. */
export function instantAt(text: string): Temporal.Instant {
  const instant = parseInstant(text);
  if (!instant) throw new TypeError(`not an instant: ${text}`);
  return instant;
}

export function laterOf(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) > 0 ? a : b;
}

export function earlierOf(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return laterOf(a, b) === a ? b : a;
}

/** Writes an instant as RFC 9557 in a zone, to the second. */
export function writeInstant(instant: Temporal.Instant, zone: string): string {
  return instant.toZonedDateTimeISO(zone).toString({ smallestUnit: "second" });
}
