import type { Debrief } from "#domain/facts/schema.ts";
import { Refusal } from "../api/ask.ts";
import { call } from "../api/call.ts";
import { emptyDebrief, findKept, keepDebrief, writtenPart, type RoundId } from "./kept-debriefs.ts";

interface Saved {
  debrief: Debrief | null;
  version: string;
}

export type SavedState = "saved" | "saving" | "offline" | "conflict" | "refused";

/** So long after the last letter it goes to the server; on this machine it is kept at once. */
const pauseMs = 500;
/** How often it is tried again while the server cannot be reached. */
const againMs = 4000;

/** One debrief while it is written: what stands on the page, where it is kept, and the other version where there are two. */
export class DebriefDesk {
  debrief = $state<Debrief>(emptyDebrief);
  state = $state<SavedState>("saved");
  at = $state(0);
  theirs = $state.raw<Saved>();
  refusal = $state.raw<Refusal>();
  #version: string | undefined;
  #clock: ReturnType<typeof setTimeout> | undefined;
  #isAsking = false;
  readonly #round: RoundId;
  readonly #began: Debrief | undefined;

  constructor(round: RoundId, stored: Debrief | undefined) {
    this.#round = round;
    this.#began = stored;
    const kept = findKept(round);
    this.#take(
      kept?.debrief ?? stored ?? emptyDebrief,
      kept?.version,
      kept?.isOwed ? "saving" : "saved",
    );
    void this.#compare();
    addEventListener("online", this.#again);
  }

  /** Called with every letter. */
  changed(): void {
    this.#keep(true);
    this.state = this.theirs ? "conflict" : "saving";
    this.#sendIn(pauseMs);
  }

  keepMine(): void {
    if (!this.theirs) return;
    this.#version = this.theirs.version;
    this.theirs = undefined;
    this.changed();
  }

  keepTheirs(): void {
    if (!this.theirs) return;
    const { debrief, version } = this.theirs;
    this.theirs = undefined;
    this.#take(debrief ?? emptyDebrief, version, "saved");
    this.#keep(false);
  }

  /** Mine, and below it whatever they have that mine has not. */
  keepBoth(): void {
    const other = this.theirs?.debrief;
    if (other) this.debrief = joined($state.snapshot(this.debrief) as Debrief, other);
    this.keepMine();
  }

  close(): void {
    clearTimeout(this.#clock);
    removeEventListener("online", this.#again);
    if (this.state === "saving") void this.#send();
  }

  #take(debrief: Debrief, version: string | undefined, state: SavedState): void {
    this.debrief = structuredClone(debrief);
    this.#version = version;
    this.state = state;
  }

  #keep(isOwed: boolean): void {
    const debrief = $state.snapshot(this.debrief) as Debrief;
    const version = this.#version === undefined ? {} : { version: this.#version };
    keepDebrief(this.#round, { debrief, ...version, isOwed, at: Date.now() });
  }

  /** What the server has, against what was begun from: the same, newer, or another one beside mine. */
  #compare(): Promise<void> {
    return this.#alone(async () => {
      const saved = (await call("showDebrief", { path: { ...this.#round } })) as Saved;
      if (this.state === "saved") {
        if (saved.version !== this.#version)
          this.#take(saved.debrief ?? emptyDebrief, saved.version, "saved");
        return this.#keep(false);
      }
      if (!this.#beganFrom(saved)) return this.#show(saved);
      this.#version = saved.version;
      this.#sendIn(0);
    });
  }

  /** Whether what stands on the page was begun from what the server has. */
  #beganFrom({ version, debrief }: Saved): boolean {
    if (this.#version !== undefined) return version === this.#version;
    return version === "none" || JSON.stringify(debrief) === JSON.stringify(this.#began);
  }

  readonly #again = (): void => void this.#send();

  readonly #send = async (): Promise<void> => {
    clearTimeout(this.#clock);
    if (this.theirs || this.state === "saved") return;
    if (this.#version === undefined) return this.#compare();
    const begunFrom = this.#version;
    await this.#alone(async () => {
      const sent = JSON.stringify($state.snapshot(this.debrief));
      const { version } = await call("saveDebrief", {
        path: { ...this.#round },
        body: { debrief: writtenPart(JSON.parse(sent) as Debrief), version: begunFrom },
      });
      this.#version = version;
      const isAll = sent === JSON.stringify($state.snapshot(this.debrief));
      this.at = Date.now();
      this.#keep(!isAll);
      this.state = isAll ? "saved" : "saving";
      this.refusal = undefined;
      if (!isAll) this.#sendIn(pauseMs);
    });
  };

  /** One request at a time: an answer that is older than what was sent since would undo it, or be taken for another's. */
  async #alone(ask: () => Promise<void>): Promise<void> {
    if (this.#isAsking) return this.#sendIn(pauseMs);
    this.#isAsking = true;
    try {
      await ask();
    } catch (error) {
      this.#judge(error);
    } finally {
      this.#isAsking = false;
    }
  }

  #judge(error: unknown): void {
    if (!(error instanceof Refusal)) throw error;
    if (error.status === 409) return this.#show(error.theirs as Saved);
    if (error.code === "no-network") {
      if (this.state !== "saved") this.state = "offline";
      return this.#sendIn(againMs);
    }
    this.state = "refused";
    this.refusal = error;
  }

  #show(saved: Saved): void {
    this.theirs = saved;
    this.state = "conflict";
  }

  #sendIn(milliseconds: number): void {
    clearTimeout(this.#clock);
    this.#clock = setTimeout(() => void this.#send(), milliseconds);
  }
}

/** Both, person by person; nothing that either says is lost or said twice. */
function joined(mine: Debrief, theirs: Debrief): Debrief {
  const people = [...new Set([...mine.notes, ...theirs.notes].map(({ person }) => person))];
  const specificsIn = ({ notes }: Debrief, wanted: string) =>
    notes.find(({ person }) => person === wanted)?.specifics ?? [];
  return {
    ...theirs,
    ...mine,
    notes: people.map((person) => ({
      person,
      specifics: [...new Set([...specificsIn(mine, person), ...specificsIn(theirs, person)])],
    })),
    questions: unlike(mine.questions, theirs.questions, ({ question }) => question),
    promised: unlike(mine.promised, theirs.promised, ({ id }) => id),
  };
}

function unlike<T>(mine: T[], theirs: T[], nameOf: (one: T) => string): T[] {
  const known = new Set(mine.map(nameOf));
  return [...mine, ...theirs.filter((one) => !known.has(nameOf(one)))];
}
