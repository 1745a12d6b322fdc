import type { DraftPart } from "#domain/draft/types.ts";
import type { Finding } from "#domain/review/types.ts";
import { ignoreRefusal, Refusal } from "../api/ask.ts";
import { call } from "../api/call.ts";
import type { Calls } from "../api/schema.ts";
import type { StepWithReasons, WholeApplication } from "../api/types.ts";
import { keepFiles } from "../api/kept-files.ts";
import { dropKeptLetter, findKeptLetter, keepLetter } from "./kept-letters.ts";
import { pencilsIn, sourcesIn, type PencilMark, type SourceMark } from "./marks.ts";
import { readLetter, type ReadLetter } from "./reading.ts";
import { keepVersion, versionOf } from "./versions.ts";

const readAfterMs = 120;
const saveAfterMs = 500;
/** How often it is tried again while the server cannot be reached. */
const againMs = 4000;
const lastVersion = 9;

type Dismissal = Calls["dismissFinding"]["body"];

interface Stored {
  subject: string;
  body: string;
  version: number;
  attachments?: readonly string[];
}

export type Saving = "saved" | "saving" | "offline" | "conflict";

/** One letter while it is written: its text, what the reviewer marked, where its sentences came from, and whether it is kept. */
export class Writing {
  subject = $state("");
  body = $state("");
  review = $state.raw<ReadLetter | undefined>();
  parts = $state.raw<readonly DraftPart[]>([]);
  /** Questions to answer before anything can be composed. */
  missing = $state.raw<readonly string[]>([]);
  /** Whether there are words to show or to write on: before that, what is typed would be lost to the words that come. */
  isBegun = $state(false);
  /** What was written down and the composed text does not say, as sentences with the reason. */
  leftOut = $state.raw<readonly string[]>([]);
  /** Which of the texts that can be made of the same notes this one began as. */
  version = $state(1);
  saving = $state<Saving>("saved");
  /** The other text, where it was changed elsewhere meanwhile. */
  theirs = $state.raw<Stored>();
  /** Names of the files that go along; they are kept with the application. */
  attachments = $state.raw<readonly string[]>([]);

  readonly sources = $derived<SourceMark[]>(sourcesIn(this.body, this.parts));
  readonly pencils = $derived<PencilMark[]>(
    this.review ? pencilsIn(this.body, this.review.findings, this.review.bodyStart) : [],
  );
  readonly #step: { application: string; step: string };
  readonly #whole: WholeApplication;
  #stored = 0;
  #dismissals: readonly Dismissal[] = [];
  #readings = 0;
  #saves: Promise<void> = Promise.resolve();
  #readClock: ReturnType<typeof setTimeout> | undefined;
  #saveClock: ReturnType<typeof setTimeout> | undefined;

  constructor(whole: WholeApplication, step: StepWithReasons) {
    this.#whole = whole;
    this.#step = { application: whole.file.application.id, step: step.step.id };
    const { draft } = step;
    if (draft) this.#take(draft);
    const isKept = this.#takeKept();
    addEventListener("online", this.#again);
    this.#learnDismissals().catch(ignoreRefusal);
    this.isBegun = draft !== undefined || isKept;
    this.#compose(versionOf(this.#step), !this.isBegun)
      .catch(ignoreRefusal)
      .finally(() => (this.isBegun = true));
  }

  /** What was typed last time and did not reach the server; where the server has something newer, both are shown. */
  #takeKept(): boolean {
    const kept = findKeptLetter(this.#step);
    if (!kept) return false;
    const { subject, body } = kept;
    if (subject === this.subject && body === this.body) {
      dropKeptLetter(this.#step);
      return true;
    }
    const theirs = { subject: this.subject, body: this.body, version: this.#stored };
    this.write(kept);
    if (kept.version === theirs.version) return true;
    clearTimeout(this.#saveClock);
    this.theirs = theirs;
    this.saving = "conflict";
    return true;
  }

  /** The words changed under the person's hands: read them again, and keep them. */
  write({ subject = this.subject, body = this.body }: { subject?: string; body?: string }): void {
    this.subject = subject;
    this.body = body;
    clearTimeout(this.#readClock);
    clearTimeout(this.#saveClock);
    keepLetter(this.#step, { subject, body, version: this.#stored });
    this.saving = this.theirs ? "conflict" : "saving";
    this.#readClock = setTimeout(() => void this.#read(), readAfterMs);
    this.#saveClock = setTimeout(() => void this.save(), saveAfterMs);
  }

  /** Keeps the files with the application, and lets them go along. */
  async attach(files: readonly File[]): Promise<void> {
    await keepFiles(this.#step.application, files, this.#whole.files);
    const names = files.map(({ name }) => name);
    this.carry([...this.attachments.filter((name) => !names.includes(name)), ...names]);
  }

  /** These files go along, and no others. */
  carry(names: readonly string[]): void {
    this.attachments = names;
    this.write({});
  }

  /** Another text of the same notes. Returns the one before, so that it can be brought back. */
  async anotherVersion(): Promise<{ subject: string; body: string }> {
    const before = { subject: this.subject, body: this.body };
    await this.#compose((this.version % lastVersion) + 1, true);
    return before;
  }

  /** One after the other, for each begins from the version that the one before it made. */
  save(): Promise<void> {
    clearTimeout(this.#saveClock);
    this.#saves = this.#saves.then(() => this.#save());
    return this.#saves;
  }

  async #save(): Promise<void> {
    if (this.theirs) return;
    const { subject, body } = this;
    const attachments = [...this.attachments];
    try {
      const stored = await call("saveDraft", {
        path: this.#step,
        body: { subject, body, attachments, version: this.#stored },
      });
      this.#stored = stored.version;
      const isAll = subject === this.subject && body === this.body;
      this.saving = isAll ? "saved" : "saving";
      if (isAll) dropKeptLetter(this.#step);
      else
        keepLetter(this.#step, { subject: this.subject, body: this.body, version: this.#stored });
    } catch (error) {
      this.#refused(error);
    }
  }

  readonly #again = (): void => {
    if (this.saving === "offline") void this.save();
  };

  /** Keeps a sentence as it is, with the reason, for as long as it stands. Returns what takes that back. */
  async setAside(finding: Finding, why: string): Promise<() => Promise<void>> {
    const fingerprint = await this.#fingerprintNow(finding);
    const { application } = this.#step;
    const dismissal = { fingerprint, rule: finding.rule, why, application };
    await call("dismissFinding", { body: dismissal });
    this.#dismissals = [...this.#dismissals, dismissal];
    await this.#read();
    return () => this.#recall(fingerprint);
  }

  async takeBack(finding: Finding): Promise<void> {
    await this.#recall(await this.#fingerprintOf(finding));
  }

  async #recall(fingerprint: string): Promise<void> {
    await call("recallFinding", { path: { fingerprint } });
    this.#dismissals = this.#dismissals.filter((one) => one.fingerprint !== fingerprint);
    await this.#read();
  }

  async #fingerprintOf(finding: Finding, { text } = this.review ?? { text: "" }): Promise<string> {
    const { fingerprintOf } = await import("#domain/review/fingerprint.ts");
    return fingerprintOf(finding, text);
  }

  /** The finding as the letter now stands: what is marked on a slow machine may be the sentence of some keys ago. */
  async #fingerprintNow(finding: Finding): Promise<string> {
    const review = await this.#read();
    const [nearest = finding] = (review?.findings ?? [])
      .filter(({ rule }) => rule === finding.rule)
      .toSorted((a, b) => Math.abs(a.start - finding.start) - Math.abs(b.start - finding.start));
    return this.#fingerprintOf(nearest, review);
  }

  async #learnDismissals(): Promise<void> {
    this.#dismissals = await call("listDismissals");
    if (this.#dismissals.length > 0) await this.#read();
  }

  /** Settles a conflict: `mine` keeps what stands here, else the other text takes its place. */
  settle(mine: boolean): void {
    const theirs = this.theirs;
    if (!theirs) return;
    this.#stored = theirs.version;
    this.theirs = undefined;
    if (mine) this.write({});
    else {
      dropKeptLetter(this.#step);
      this.#take(theirs);
    }
    void this.#read();
  }

  close(): void {
    clearTimeout(this.#readClock);
    removeEventListener("online", this.#again);
    if (this.saving === "saving") void this.save();
  }

  #take({ subject, body, version, attachments }: Stored): void {
    this.subject = subject;
    this.body = body;
    if (attachments) this.attachments = attachments;
    this.#stored = version;
    this.saving = "saved";
  }

  async #compose(version: number, use: boolean): Promise<void> {
    const draft = await call("composeDraft", { path: this.#step, body: { version } });
    this.missing = draft.missing;
    this.parts = draft.parts;
    this.leftOut = draft.leftOut ?? [];
    this.version = version;
    keepVersion(this.#step, version);
    if (use && draft.missing.length === 0) {
      this.attachments = [...new Set([...this.attachments, ...draft.attachments])];
      this.write({ subject: draft.subject, body: draft.body.trimEnd() });
    }
    this.isBegun = true;
    await this.#read();
  }

  /** What was begun last counts: a reading that took longer knows less of what was set aside or typed since. */
  async #read(): Promise<ReadLetter | undefined> {
    const turn = ++this.#readings;
    if (this.body === "") return (this.review = undefined);
    const letter = {
      subject: this.subject,
      body: this.body,
      attachments: [...this.attachments],
    };
    const beside = { ...this.#whole, dismissed: [...this.#dismissals] };
    const review = await readLetter(this.#step, letter, beside);
    if (turn === this.#readings) this.review = review;
    return review;
  }

  #refused(error: unknown): void {
    if (!(error instanceof Refusal)) throw error;
    if (error.status === 409) {
      this.theirs = error.theirs as typeof this.theirs;
      this.saving = "conflict";
      return;
    }
    this.saving = "offline";
    clearTimeout(this.#saveClock);
    if (error.code === "no-network") this.#saveClock = setTimeout(this.#again, againMs);
  }
}
