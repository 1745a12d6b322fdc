import { instructions } from "#domain/review/advice.ts";
import type { Adviser, AdviserSettings } from "#ports/adviser.ts";
import { AppError } from "#ports/errors.ts";

const secondsToWait = 120;

/** Connects to an OpenAI-compatible or an Ollama endpoint. Nothing is sent before `ask`. */
export function openAdviser(settings: AdviserSettings): Adviser {
  const base = settings.address.replace(/\/+$/, "");
  checkAddress(base);
  const openAi = base.endsWith("/v1");
  const address = openAi ? `${base}/chat/completions` : `${base}/api/chat`;
  const show = (letter: string) => ({ address, body: bodyFor(settings.model, letter, openAi) });
  return {
    show,
    async ask(letter) {
      const answer = await post(address, show(letter).body, settings.key);
      return contentOf(answer);
    },
  };
}

/** Over the open network only encrypted. */
function checkAddress(base: string): void {
  const url = URL.parse(base);
  const local = url !== null && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (url?.protocol === "https:" || (url?.protocol === "http:" && local)) return;
  throw new AppError("no-adviser", `${base} is neither https nor on this machine.`);
}

function bodyFor(model: string, letter: string, openAi: boolean): string {
  const messages = [
    { role: "system", content: instructions },
    { role: "user", content: letter },
  ];
  const form = openAi
    ? { temperature: 0, response_format: { type: "json_object" } }
    : { stream: false, format: "json", options: { temperature: 0 } };
  return JSON.stringify({ model, messages, ...form }, undefined, 2);
}

async function post(address: string, body: string, key: string | undefined): Promise<unknown> {
  const response = await reach(address, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(key ? { authorization: `Bearer ${key}` } : {}),
    },
    body,
    redirect: "error",
    signal: AbortSignal.timeout(secondsToWait * 1000),
  });
  if (!response.ok)
    throw new AppError("adviser-odd", `${address} answered with status ${response.status}.`);
  try {
    return await response.json();
  } catch (error) {
    throw new AppError("adviser-odd", `${address} answered something that is no JSON.`, error);
  }
}

async function reach(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request);
  } catch (error) {
    throw new AppError("adviser-unreachable", `${address}: ${(error as Error).message}.`, error);
  }
}

/** `choices[0].message.content` (OpenAI) or `message.content` (Ollama). */
function contentOf(answer: unknown): string {
  const { choices, message } = (answer ?? {}) as {
    choices?: { message?: { content?: unknown } }[];
    message?: { content?: unknown };
  };
  const content = choices?.[0]?.message?.content ?? message?.content;
  if (typeof content === "string") return content;
  throw new AppError("adviser-odd", "It answered without a message.");
}
