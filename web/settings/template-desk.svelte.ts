import { Refusal } from "../api/ask.ts";
import { call } from "../api/call.ts";
import type { Calls } from "../api/schema.ts";
import { findTyped, keepTyped } from "../offline/typed.ts";

type Template = Calls["showTemplate"]["answer"];
type Preview = Calls["previewTemplate"]["answer"];
const pauseMs = 250;

/** The wording of one place while it is changed: the texts, what is wrong with them, and a letter that has them. */
export class TemplateDesk {
  readonly place: string;
  readonly language: string | undefined;
  shown = $state.raw<Template>();
  texts = $state<string[]>([]);
  preview = $state.raw<Preview>();
  problems = $state.raw<Refusal["problems"]>([]);
  refusal = $state.raw<Refusal>();
  /** `application step` of a letter on file; empty for sample facts. */
  on = $state("");
  #clock: ReturnType<typeof setTimeout> | undefined;

  constructor(place: string, language: string | undefined) {
    this.place = place;
    this.language = language;
    void this.open();
  }

  get isChanged(): boolean {
    return JSON.stringify(this.texts) !== JSON.stringify(textsOf(this.shown));
  }

  async open(): Promise<void> {
    await this.#ask(async () => this.#show(await call("showTemplate", this.#at)));
  }

  /** Called with every letter that is typed. */
  wrote(): void {
    keepTyped(this.#form, this.isChanged ? { texts: [...this.texts] } : undefined);
    clearTimeout(this.#clock);
    this.#clock = setTimeout(() => void this.tryOn(), pauseMs);
  }

  async tryOn(): Promise<void> {
    const texts = [...this.texts];
    const [application, step] = this.on.split(" ");
    const about = application && step ? { application, step } : {};
    await this.#ask(async () => {
      const body = { ...this.#said, texts, ...about };
      const preview = await call("previewTemplate", { path: { place: this.place }, body });
      if (JSON.stringify(texts) === JSON.stringify(this.texts)) this.preview = preview;
    });
  }

  /** Keeps the texts. Returns what brings back those before, or nothing where they cannot be used. */
  async keep(): Promise<(() => Promise<void>) | undefined> {
    const before = this.shown?.own;
    const kept = await this.#ask(async () => this.#showStored(await this.#save(this.texts)));
    if (!kept) return undefined;
    return async () => this.#showStored(before ? await this.#save(before) : await this.#remove());
  }

  async takeBack(): Promise<() => Promise<void>> {
    const before = this.shown?.own ?? [];
    await this.#ask(async () => this.#showStored(await this.#remove()));
    return async () => this.#showStored(await this.#save(before));
  }

  /** What is on file now takes the place of what was typed. */
  #showStored(shown: Template): void {
    keepTyped(this.#form, undefined);
    this.#show(shown);
  }

  get #form(): string {
    return `template ${this.language ?? ""} ${this.place}`;
  }

  get #at() {
    return { path: { place: this.place }, query: this.#said };
  }

  get #said(): { language?: string } {
    return this.language ? { language: this.language } : {};
  }

  #save(texts: readonly string[]): Promise<Template> {
    return call("saveTemplate", {
      path: { place: this.place },
      body: { ...this.#said, texts: [...texts] },
    });
  }

  #remove(): Promise<Template> {
    return call("removeTemplate", this.#at);
  }

  #show(shown: Template): void {
    this.shown = { ...shown, letters: shown.letters ?? this.shown?.letters };
    this.texts = findTyped<{ texts: string[] }>(this.#form).texts ?? textsOf(shown);
    void this.tryOn();
  }

  async #ask(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.problems = [];
      this.refusal = undefined;
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.problems = error.problems;
      this.refusal = error.problems.length > 0 ? undefined : error;
      return false;
    }
  }
}

function textsOf(shown: Template | undefined): string[] {
  return [...(shown?.own ?? shown?.organisation ?? shown?.builtIn ?? [])];
}

/** Where in the texts a problem is: `en/check-in/2.liquid, line 3, column 5`. */
export function spotOf(at: string): { version?: number; line?: number; column?: number } {
  const [, version, line, column] =
    /^[^,]*?(?:\/(\d+))?(?:\.liquid)?(?:, line (\d+))?(?:, column (\d+))?$/.exec(at) ?? [];
  return {
    ...(version ? { version: Number(version) } : {}),
    ...(line ? { line: Number(line) } : {}),
    ...(column ? { column: Number(column) } : {}),
  };
}
