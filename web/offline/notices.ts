import { Refusal } from "../api/ask.ts";
import { call } from "../api/call.ts";
import { live } from "../api/live.svelte.ts";
import type { Today } from "../api/types.ts";
import { mayTell, noticesOf } from "../plan/notices.ts";
import { namesOf, pathOf, thingsOf } from "../plan/things.ts";
import { go } from "../router/here.svelte.ts";
import { writeList } from "../words/lists.ts";
import { noticeWords } from "../words/notices.ts";
import { stepWords } from "../words/steps.ts";

const kept = "afterword.told";
const everyMs = 60_000;
let stop: (() => void) | undefined;

/** Tells by the browser's own notices what is due and that an answer came, as long as a page of the program is open. */
export function startNotices(): void {
  if (stop) return;
  const look = () => void tellNew();
  const clock = setInterval(look, everyMs);
  const ended = live.onChange(look);
  look();
  stop = () => {
    clearInterval(clock);
    ended();
  };
}

export function stopTelling(): void {
  stop?.();
  stop = undefined;
}

/** Whoever switches it on again begins anew. */
export function stopNotices(): void {
  stopTelling();
  localStorage.removeItem(kept);
}

async function tellNew(): Promise<void> {
  try {
    const [today, { hours }] = await Promise.all([call("showToday"), call("showPolicy")]);
    const { courtesyFrom: from, courtesyUntil: until } = hours;
    if (!mayTell(new Date(), { from, until, zone: today.timeZone })) return;
    const { due, answers, told } = noticesOf(dueIn(today), readTold());
    localStorage.setItem(kept, JSON.stringify([...told]));
    // Whoever looks at the page sees it there.
    if (document.visibilityState === "visible" && document.hasFocus()) return;
    for (const thing of due) {
      const [line] = thing.lines;
      tell(stepWords()[line.kind](writeList(namesOf(thing)), line.company), pathOf(thing));
    }
    if (answers > 0) tell(noticeWords().answers(answers), "/answers");
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

function dueIn({ next, also, questions }: Today) {
  const lines = [...next, ...also].filter(
    ({ status, optional }) => status !== "waiting" && !optional,
  );
  return { due: thingsOf(lines), mails: questions.map(({ messageId }) => messageId) };
}

/** Whom and where, never what a letter says: a notice is read by whoever looks at the screen. */
function tell(text: string, path: string): void {
  const notice = new Notification("Afterword", { body: text, tag: path });
  notice.addEventListener("click", () => {
    window.focus();
    go(path);
    notice.close();
  });
}

function readTold(): ReadonlySet<string> | undefined {
  const text = localStorage.getItem(kept);
  return text === null ? undefined : new Set(JSON.parse(text) as string[]);
}
