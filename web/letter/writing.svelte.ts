import type { DraftPart } from "#domain/draft/types.ts";
import type { Review } from "#domain/review/types.ts";
import { Refusal } from "../api/ask.ts";
import { call } from "../api/call.ts";
import type { StepWithReasons, WholeApplication } from "../api/types.ts";
import { pencilsIn, sourcesIn, type PencilMark, type SourceMark } from "./marks.ts";
import { readLetter } from "./reading.ts";
import { keepVersion, versionOf } from "./versions.ts";

const readAfterMs = 120;
const saveAfterMs = 500;
const lastVersion = 9;

export type Saving = "saved" | "saving" | "offline" | "conflict";

/** One letter while it is written: its text, what the reviewer marked, where its sentences came from, and whether it is kept. */
export class Writing {
  subject = $state("");
  body = $state("");
  review = $state.raw<(Review & { bodyStart: number }) | undefined>();
  parts = $state.raw<readonly DraftPart[]>([]);
  /** Questions to answer before anything can be composed. */
  missing = $state.raw<readonly string[]>([]);
  /** Which of the texts that can be made of the same notes this one began as. */
  version = $state(1);
  saving = $state<Saving>("saved");
  /** The other text, where it was changed elsewhere meanwhile. */
  theirs = $state.raw<{ subject: string; body: string; version: number }>();
  attachments = $state.raw<readonly { name: string; type: string; content: string }[]>([]);

  readonly sources = $derived<SourceMark[]>(sourcesIn(this.body, this.parts));
  readonly pencils = $derived<PencilMark[]>(
    this.review ? pencilsIn(this.body, this.review.findings, this.review.bodyStart) : [],
  );
  readonly #step: { application: string; step: string };
  readonly #whole: WholeApplication;
  #stored = 0;
  #readClock: ReturnType<typeof setTimeout> | undefined;
  #saveClock: ReturnType<typeof setTimeout> | undefined;

  constructor(whole: WholeApplication, step: StepWithReasons) {
    this.#whole = whole;
    this.#step = { application: whole.file.application.id, step: step.step.id };
    const { draft } = step;
    if (draft) this.#take(draft);
    void this.#compose(versionOf(this.#step), draft === undefined);
  }

  /** The words changed under the person's hands: read them again, and keep them. */
  write({ subject = this.subject, body = this.body }: { subject?: string; body?: string }): void {
    this.subject = subject;
    this.body = body;
    clearTimeout(this.#readClock);
    clearTimeout(this.#saveClock);
    this.saving = "saving";
    this.#readClock = setTimeout(() => void this.#read(), readAfterMs);
    this.#saveClock = setTimeout(() => void this.save(), saveAfterMs);
  }

  attach(attachments: typeof this.attachments): void {
    this.attachments = attachments;
    this.write({});
  }

  /** Another text of the same notes. Returns the one before, so that it can be brought back. */
  async anotherVersion(): Promise<{ subject: string; body: string }> {
    const before = { subject: this.subject, body: this.body };
    await this.#compose((this.version % lastVersion) + 1, true);
    return before;
  }

  async save(): Promise<void> {
    clearTimeout(this.#saveClock);
    try {
      const stored = await call("saveDraft", {
        path: this.#step,
        body: {
          subject: this.subject,
          body: this.body,
          attachments: this.attachments.map(({ name }) => name),
          version: this.#stored,
        },
      });
      this.#stored = stored.version;
      this.saving = "saved";
    } catch (error) {
      this.#refused(error);
    }
  }

  /** Settles a conflict: `mine` keeps what stands here, else the other text takes its place. */
  settle(mine: boolean): void {
    const theirs = this.theirs;
    if (!theirs) return;
    this.#stored = theirs.version;
    this.theirs = undefined;
    if (mine) void this.save();
    else this.#take(theirs);
    void this.#read();
  }

  close(): void {
    clearTimeout(this.#readClock);
    if (this.saving === "saving") void this.save();
  }

  #take({ subject, body, version }: { subject: string; body: string; version: number }): void {
    this.subject = subject;
    this.body = body;
    this.#stored = version;
    this.saving = "saved";
  }

  async #compose(version: number, use: boolean): Promise<void> {
    const draft = await call("composeDraft", { path: this.#step, body: { version } });
    this.missing = draft.missing;
    this.parts = draft.parts;
    this.version = version;
    keepVersion(this.#step, version);
    if (use && draft.missing.length === 0)
      this.write({ subject: draft.subject, body: draft.body.trimEnd() });
    await this.#read();
  }

  async #read(): Promise<void> {
    if (this.body === "") return void (this.review = undefined);
    const letter = {
      subject: this.subject,
      body: this.body,
      attachments: this.attachments.map(({ name }) => name),
    };
    this.review = await readLetter(this.#step.step, letter, this.#whole);
  }

  #refused(error: unknown): void {
    if (!(error instanceof Refusal)) throw error;
    if (error.status === 409) {
      this.theirs = error.theirs as typeof this.theirs;
      this.saving = "conflict";
    } else this.saving = "offline";
  }
}
