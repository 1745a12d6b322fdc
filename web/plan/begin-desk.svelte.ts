import { ignoreRefusal, Refusal } from "../api/ask.ts";
import { call } from "../api/call.ts";
import type { Calls } from "../api/schema.ts";
import type { SaidInterview } from "#domain/sentence/read-sentence.ts";
import { findTyped, keepTyped } from "../offline/typed.ts";
import { withTemporal } from "./temporal.ts";
import { spoken } from "../words/language.svelte.ts";
import { ownZone } from "../words/local-time.ts";

type Source = Calls["rehearseImport"]["body"];
type Imported = Calls["rehearseImport"]["answer"];
type Typed = Partial<Pick<BeginDesk, "text" | "company" | "role" | "me">>;
const pauseMs = 300;
const form = "begin";

/** The slip of paper: what is on it, what was understood, and what is still needed before it can be begun with. */
export class BeginDesk {
  text = $state("");
  fileName = $state("");
  heard = $state.raw<SaidInterview>();
  imported = $state.raw<Imported>();
  company = $state("");
  role = $state("");
  /** What an invitation does not say, and the person must. */
  unsaid = $state.raw<readonly ("company" | "role")[]>([]);
  me = $state({ name: "", email: "" });
  /** The language that letters will be written in. */
  language = $state("en");
  languages = $state.raw<readonly string[]>([]);
  isKnown = $state(true);
  refusal = $state.raw<Refusal>();
  #source: Source = {};
  #clock: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    Object.assign(this, findTyped<Typed>(form));
    if (this.text) this.wrote();
    void call("showSettings").then(({ me, language, languages }) => {
      this.languages = languages;
      this.isKnown = me !== null;
      // Nobody has chosen yet: the page's own language is the likeliest.
      this.language = me === null && languages.includes(spoken()) ? spoken() : language;
      const typed = findTyped<Typed>(form).me;
      this.me = { name: me?.name ?? typed?.name ?? "", email: me?.email ?? typed?.email ?? "" };
      this.said();
    }, ignoreRefusal);
  }

  get hasHeard(): boolean {
    const isRead = this.imported ?? this.heard;
    return this.text.trim() !== "" && (isRead !== undefined || this.isHeld);
  }

  /** It was read as an invitation or a mail, and waits for what only the person knows. */
  get isHeld(): boolean {
    return !this.imported && (this.unsaid.length > 0 || (this.#isWhole && !this.isKnown));
  }

  get #isWhole(): boolean {
    return this.fileName !== "" || looksWhole(this.text);
  }

  /** What is missing, by name; empty where it can be begun. */
  get missing(): ("company" | "role" | "day" | "time" | "name" | "email")[] {
    const named = { company: this.company.trim(), role: this.role.trim() };
    const facts: (readonly ["company" | "role" | "day" | "time", string])[] =
      this.imported || this.isHeld
        ? this.unsaid.map((name) => [name, named[name]] as const)
        : [
            ["company", named.company],
            ["role", named.role],
            ["day", this.heard?.on ?? ""],
            ["time", this.heard?.from ?? ""],
          ];
    const own = this.isKnown
      ? []
      : ([
          ["name", this.me.name.trim()],
          ["email", this.me.email.trim()],
        ] as const);
    return [...facts, ...own].flatMap(([name, value]) => (value === "" ? [name] : []));
  }

  /** What is on the paper, for a reload; a file is dropped again. */
  keep(): void {
    const { text, company, role, me, fileName } = this;
    keepTyped(form, text.trim() === "" || fileName ? undefined : { text, company, role, me });
  }

  /** Called with every letter: a mail or an invitation is read by the server, a sentence by the page. */
  wrote(): void {
    this.fileName = "";
    this.unsaid = [];
    this.#source = { text: this.text };
    this.#readIn(pauseMs);
  }

  /** What was missing is typed: the same invitation is read again with it. */
  said(): void {
    if (this.#isWhole) this.#readIn(pauseMs);
  }

  async take(file: File): Promise<void> {
    this.fileName = file.name;
    this.unsaid = [];
    const bytes = new Uint8Array(await file.arrayBuffer());
    this.#source = { base64: toBase64(bytes) };
    if (!/\.eml$/i.test(file.name)) this.#source = { text: new TextDecoder().decode(bytes) };
    this.text = file.name;
    await this.#read();
  }

  /** Keeps what was understood. Returns where to go on. */
  async begin(): Promise<string | undefined> {
    this.refusal = undefined;
    const isWhole = this.imported !== undefined || this.isHeld;
    try {
      if (!this.isKnown) await this.#sayWho();
      const next = isWhole ? await this.#import() : await this.#add();
      keepTyped(form, undefined);
      return next;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.unsaid = [...new Set([...this.unsaid, ...unsaidIn(error)])];
      if (unsaidIn(error).length === 0) this.refusal = error;
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
    if (this.#isWhole && (await this.#readWhole())) return;
    if (this.fileName) return;
    const source = this.#source;
    this.imported = undefined;
    const heard = await readHere(this.text);
    if (source !== this.#source) return;
    this.heard = heard;
    if (heard.company) this.company = heard.company;
    if (heard.role) this.role = heard.role;
  }

  /** Whether it is an invitation, a mail or a file; what it lacks is asked for, and it is kept meanwhile. */
  async #readWhole(): Promise<boolean> {
    const source = this.#source;
    try {
      const imported = await call("rehearseImport", { body: { ...this.#whole, ...this.#meNow } });
      if (source === this.#source) this.imported = imported;
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (source !== this.#source) return true;
      this.imported = undefined;
      const unsaid = unsaidIn(error);
      this.unsaid = [...new Set([...this.unsaid, ...unsaid])];
      if (unsaid.length > 0 || (error.code === "not-allowed" && !this.isKnown)) return true;
      if (this.fileName) this.refusal = error;
      return false;
    }
  }

  /** The source with what it does not say itself. */
  get #whole(): Source {
    const said = this.unsaid.flatMap((name) =>
      this[name].trim() ? [[name, this[name].trim()]] : [],
    );
    return { ...this.#source, ...Object.fromEntries(said) };
  }

  get #meNow(): Pick<Source, "me"> {
    const { name, email } = this.me;
    if (this.isKnown || !name.trim() || !/^\S+@\S+\.\S+$/.test(email.trim())) return {};
    return { me: this.#who };
  }

  get #who(): NonNullable<Source["me"]> {
    const timeZone = ownZone();
    return { name: this.me.name.trim(), email: this.me.email.trim(), timeZone };
  }

  #forget(): void {
    this.unsaid = [];
    this.heard = undefined;
    this.imported = undefined;
  }

  async #sayWho(): Promise<void> {
    await call("saveMe", { body: this.#who });
    await call("chooseLanguage", { body: { language: this.language } });
    this.isKnown = true;
  }

  async #import(): Promise<string> {
    const { applications } = await call("importSource", { body: this.#whole });
    return `/applications/${encodeURIComponent(applications[0]?.id ?? "")}`;
  }

  /** What has been leads to the first question about it. */
  async #add(): Promise<string> {
    const said = { company: this.company.trim(), role: this.role.trim() };
    const { applications } = await call("importSource", { body: { text: this.text, ...said } });
    const { id = "", interviews } = applications[0] ?? {};
    const round = interviews?.at(-1);
    const hasEnded = round !== undefined && Date.parse(round.end.replace(/\[.*/, "")) <= Date.now();
    const page = hasEnded ? "debrief" : "applications";
    const rest = hasEnded ? `/${encodeURIComponent(round.id)}` : "";
    return `/${page}/${encodeURIComponent(id)}${rest}`;
  }
}

/** The same that the server will read, while it is typed; what reads mails comes with the first line that ends. */
async function readHere(text: string): Promise<SaidInterview> {
  await withTemporal();
  const [read, { plainCalendar }] = await Promise.all([
    text.trim().includes("\n")
      ? import("#domain/invitation/read-words.ts").then(({ readWords }) => readWords)
      : import("#domain/sentence/read-sentence.ts").then(({ readSentence }) => readSentence),
    import("#domain/plan/working-calendar.ts"),
  ]);
  const from = Temporal.Instant.fromEpochMilliseconds(Date.now()).toZonedDateTimeISO(ownZone());
  return read(text, { from, calendar: plainCalendar });
}

function unsaidIn({ problems }: Refusal): ("company" | "role")[] {
  const asked = ["company", "role"] as const;
  return asked.filter((name) =>
    problems.some(({ code, at }) => code === "not-said" && at === name),
  );
}

/** A mail, an invitation or a file, rather than a sentence. */
function looksWhole(text: string): boolean {
  return /BEGIN:VCALENDAR|^\s*\{|^\s*(?:from|to|subject|received|return-path|delivered-to|message-id):/i.test(
    text,
  );
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
