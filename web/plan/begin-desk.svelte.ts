import { Refusal } from "../api/ask.ts";
import { call } from "../api/call.ts";
import type { Calls } from "../api/schema.ts";
import { applicationOf } from "./begin-with.ts";
import { readSentence, type Heard } from "./read-sentence.ts";

type Source = Calls["rehearseImport"]["body"];
type Imported = Calls["rehearseImport"]["answer"];
const pauseMs = 300;

/** The slip of paper: what is on it, what was understood, and what is still needed before it can be begun with. */
export class BeginDesk {
  text = $state("");
  fileName = $state("");
  heard = $state.raw<Heard>();
  imported = $state.raw<Imported>();
  company = $state("");
  role = $state("");
  me = $state({ name: "", email: "" });
  isKnown = $state(true);
  refusal = $state.raw<Refusal>();
  #source: Source = {};
  #clock: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    void call("showSettings").then(({ me }) => {
      this.isKnown = me !== null;
      this.me = { name: me?.name ?? "", email: me?.email ?? "" };
    }, ignoreRefusal);
  }

  get hasHeard(): boolean {
    return this.imported !== undefined || (this.heard !== undefined && this.text.trim() !== "");
  }

  /** What is missing, by name; empty where it can be begun. */
  get missing(): ("company" | "role" | "day" | "name" | "email")[] {
    const facts = this.imported
      ? []
      : ([
          ["company", this.company.trim()],
          ["role", this.role.trim()],
          ["day", this.heard?.on ?? ""],
        ] as const);
    const own = this.isKnown
      ? []
      : ([
          ["name", this.me.name.trim()],
          ["email", this.me.email.trim()],
        ] as const);
    return [...facts, ...own].flatMap(([name, value]) => (value === "" ? [name] : []));
  }

  /** Called with every letter: a mail or an invitation is read by the server, a sentence by the page. */
  wrote(): void {
    this.fileName = "";
    this.#source = { text: this.text };
    this.#readIn(pauseMs);
  }

  async take(file: File): Promise<void> {
    this.fileName = file.name;
    const bytes = new Uint8Array(await file.arrayBuffer());
    this.#source = { base64: toBase64(bytes) };
    if (!/\.eml$/i.test(file.name)) this.#source = { text: new TextDecoder().decode(bytes) };
    this.text = file.name;
    await this.#read();
  }

  /** Keeps what was understood. Returns where to go on. */
  async begin(): Promise<string | undefined> {
    this.refusal = undefined;
    try {
      if (!this.isKnown) await this.#sayWho();
      return this.imported ? await this.#import() : await this.#add();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.refusal = error;
      return undefined;
    }
  }

  #readIn(milliseconds: number): void {
    clearTimeout(this.#clock);
    this.#clock = setTimeout(() => void this.#read(), milliseconds);
  }

  async #read(): Promise<void> {
    this.refusal = undefined;
    if (this.text.trim() === "") return this.#forget();
    const source = this.#source;
    try {
      if (this.fileName || looksWhole(this.text)) {
        const imported = await call("rehearseImport", { body: source });
        if (source === this.#source) this.imported = imported;
        return;
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (this.fileName) this.refusal = error;
    }
    this.imported = undefined;
    const heard = await readSentence(this.text, new Date());
    if (source !== this.#source) return;
    this.heard = heard;
    if (heard.company) this.company = heard.company;
  }

  #forget(): void {
    this.heard = undefined;
    this.imported = undefined;
  }

  async #sayWho(): Promise<void> {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    await call("saveMe", {
      body: { name: this.me.name.trim(), email: this.me.email.trim(), timeZone },
    });
  }

  async #import(): Promise<string> {
    const { applications } = await call("importSource", { body: this.#source });
    return `/applications/${encodeURIComponent(applications[0]?.id ?? "")}`;
  }

  async #add(): Promise<string> {
    const now = new Date();
    const application = applicationOf(this.heard!, this.company.trim(), this.role.trim(), now);
    const { id } = await call("addApplication", { body: application });
    const hasEnded = application.interviews?.some(({ end }) => Date.parse(end) <= now.getTime());
    return hasEnded
      ? `/debrief/${encodeURIComponent(id)}/r1`
      : `/applications/${encodeURIComponent(id)}`;
  }
}

/** A mail, an invitation or a file, rather than a sentence. */
function looksWhole(text: string): boolean {
  return /BEGIN:VCALENDAR|^\s*\{|^(?:from|subject|received|return-path|date):/im.test(text);
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function ignoreRefusal(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
}
