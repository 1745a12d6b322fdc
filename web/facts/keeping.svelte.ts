import type { Application } from "#domain/facts/schema.ts";
import { Refusal } from "../api/ask.ts";
import { call } from "../api/call.ts";
import { findTyped, keepTyped } from "../offline/typed.ts";
import { say } from "../parts/toasts.svelte.ts";
import { goQuery, startAtPage } from "../router/here.svelte.ts";
import { factsWords } from "../words/facts.ts";
import { sayRefusal } from "../words/failures.ts";
import { inOurs } from "../words/language.svelte.ts";
import { shellWords } from "../words/shell.ts";

interface Change {
  application: string;
  /** What is said once it is kept. */
  said: string;
  onchange: () => void;
}

/** One form over facts: what was typed survives a reload, what is wrong stands under it, what was kept can be taken back. */
export class Keeping<Typed extends object> {
  typed: Typed;
  problems = $state.raw<readonly string[]>([]);
  isBusy = $state(false);
  readonly stored: Typed;
  readonly #form: string;

  constructor(form: string, stored: Typed) {
    this.#form = form;
    this.stored = stored;
    this.typed = $state({ ...stored, ...findTyped<Typed>(form) });
    $effect(() => keepTyped(form, this.isChanged ? this.typed : undefined));
  }

  get isChanged(): boolean {
    return JSON.stringify(this.typed) !== JSON.stringify(this.stored);
  }

  /** What the person changed, and nothing that merely stands beside it. */
  get changes(): Partial<Typed> {
    const names = Object.keys(this.stored) as (keyof Typed)[];
    const changed = names.filter(
      (name) => JSON.stringify(this.typed[name]) !== JSON.stringify(this.stored[name]),
    );
    return Object.fromEntries(changed.map((name) => [name, this.typed[name]])) as Partial<Typed>;
  }

  /** Does the work on the facts as they are now, and offers to take it back. */
  async keep(
    { application, said, onchange }: Change,
    work: (before: Application, version: number) => Promise<unknown>,
  ): Promise<void> {
    this.isBusy = true;
    this.problems = [];
    try {
      const undo = await changeWithUndo(application, work);
      keepTyped(this.#form, undefined);
      this.leave();
      say(said, shellWords().undo, () => void undo().then(onchange));
      onchange();
    } catch (error) {
      this.problems = sentencesOf(error);
    } finally {
      this.isBusy = false;
    }
  }

  /** Closes the form; what was typed and not kept is gone. */
  leave(): void {
    Object.assign(this.typed, this.stored);
    goQuery("change", undefined);
    startAtPage();
  }
}

/** Changes the facts of an application, and returns what takes it back. */
export async function changeWithUndo(
  application: string,
  work: (before: Application, version: number) => Promise<unknown>,
): Promise<() => Promise<void>> {
  const path = { application };
  const before = await call("showApplication", { path });
  await work(before.file.application as Application, before.version);
  const { version } = await call("showApplication", { path });
  const { events: _, ...facts } = before.file.application;
  return async () => {
    try {
      await call("changeFacts", { path, body: { facts, version } });
    } catch (error) {
      say(sentencesOf(error)[0] ?? factsWords().notUndone);
    }
  };
}

/** Everything that is wrong with it, in the language of the page; anything but a refusal is a fault. */
function sentencesOf(error: unknown): string[] {
  if (!(error instanceof Refusal)) throw error;
  if (error.problems.length === 0) return [sayRefusal(error)];
  const { at: names } = factsWords();
  return error.problems.map(({ at, say: text }) => {
    const name = names[at.split(".").at(-1) ?? ""];
    return name ? `${name} ${inOurs(text)}` : inOurs(text);
  });
}
