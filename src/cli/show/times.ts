const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The zones that a time is shown in: the person's own first, the employer's beside it where its clock differs. */
export interface Zones {
  mine: string;
  theirs: string;
}

/** "Tue 17 Nov 10:00", with "(16:00 Europe/Berlin)" where the employer's clock says something else. */
export function writeTime(text: string, { mine, theirs }: Zones): string {
  const at = Temporal.Instant.from(text);
  const here = at.toZonedDateTimeISO(mine);
  const there = at.toZonedDateTimeISO(theirs);
  if (here.offsetNanoseconds === there.offsetNanoseconds) return writeLocal(here);
  const day = here.toPlainDate().equals(there.toPlainDate())
    ? ""
    : `${writeDay(there.toPlainDate())} `;
  return `${writeLocal(here)} (${day}${clock(there)} ${theirs})`;
}

function writeLocal(at: Temporal.ZonedDateTime): string {
  return `${writeDay(at.toPlainDate())} ${clock(at)}`;
}

export function writeDay(day: Temporal.PlainDate): string {
  return `${weekdays[day.dayOfWeek - 1]} ${day.day} ${months[day.month - 1]}`;
}

function clock({ hour, minute }: Temporal.ZonedDateTime): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** "in 3 h", "in 2 days", "2 h ago": the largest unit only, rounded down. */
export function writeDistance(text: string, now: Temporal.Instant): string {
  const minutes = Math.trunc(now.until(Temporal.Instant.from(text)).total("minutes"));
  const size = Math.abs(minutes);
  const words =
    size < 60
      ? `${size} min`
      : size < 48 * 60
        ? `${Math.floor(size / 60)} h`
        : `${Math.floor(size / 1440)} days`;
  return minutes < 0 ? `${words} ago` : `in ${words}`;
}
