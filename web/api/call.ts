import { ask } from "./ask.ts";
import { addresses, type Calls } from "./schema.ts";

type Given<Name extends keyof Calls> = Omit<Calls[Name], "answer">;
type Args<Name extends keyof Calls> = keyof Given<Name> extends never ? [] : [given: Given<Name>];

/** Asks the server by the name of the call: `call("showApplication", { path: { application } })`. Throws a Refusal. */
export function call<Name extends keyof Calls>(
  name: Name,
  ...[given]: Args<Name>
): Promise<Calls[Name]["answer"]> {
  const { path, query, body } = (given ?? {}) as {
    path?: Record<string, string>;
    query?: Record<string, unknown>;
    body?: unknown;
  };
  const [method, address] = addresses[name];
  const filled = address.replace(/\{(\w+)\}/g, (_, part: string) =>
    encodeURIComponent(path?.[part] ?? ""),
  );
  return ask(method, filled + searchOf(query), body);
}

function searchOf(query: Record<string, unknown> = {}): string {
  const stated = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  if (stated.length === 0) return "";
  return `?${new URLSearchParams(stated.map(([name, value]) => [name, String(value)])).toString()}`;
}
