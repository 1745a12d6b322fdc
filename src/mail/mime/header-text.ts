import { domainToASCII } from "node:url";
import type { Mailbox } from "./mail-to-write.ts";

const lineLength = 76;

/** One header with free text: folded at spaces where it is plain, in encoded words (RFC 2047) where it is not. */
export function unstructured(name: string, text: string): string {
  const value = oneLine(text);
  const isPlain = /^[\x20-\x7e]*$/.test(value) && !value.includes("=?");
  const longestWord = Math.max(...value.split(" ").map((word) => word.length));
  if (isPlain && longestWord < lineLength) return fold(`${name}: ${value}`);
  return `${name}: ${encodedWords(value)}`;
}

/** `Name <address>`, the name quoted or encoded as it needs. */
export function mailbox({ address, name }: Mailbox): string {
  const at = address.lastIndexOf("@");
  const wire = `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`;
  const shown = oneLine(name ?? "");
  if (shown === "") return wire;
  if (/^[A-Za-z0-9 ]{1,60}$/.test(shown)) return `${shown} <${wire}>`;
  if (/^[\x20-\x7e]{1,60}$/.test(shown) && !shown.includes("=?"))
    return `"${shown.replace(/["\\]/g, "\\$&")}" <${wire}>`;
  return `${encodedWords(shown)}\r\n <${wire}>`;
}

/** Message-IDs, one a line. */
export function foldIds(name: string, ids: readonly string[]): string {
  return `${name}: ${ids.join("\r\n ")}`;
}

/** A parameter such as `filename`, with its letters kept (RFC 2231) and a plain stand-in for old programs. */
export function encodedParameter(name: string, value: string): string {
  const plain = value.replace(/[^\x20-\x7e]/g, "_").replace(/["\\]/g, "_");
  if (plain === value) return `${name}="${value}"`;
  const encoded = encodeURIComponent(value.toWellFormed()).replace(
    /['()*!~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${name}="${plain}";\r\n ${name}*=utf-8''${encoded}`;
}

/** The text on one line: every control character and every kind of line break becomes a space. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .trim();
}

function fold(line: string): string {
  const lines = [""];
  for (const word of line.split(/(?<= )(?=\S)/)) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && !last.endsWith(": ") && last.length + word.length > lineLength)
      lines.push(word);
    else lines[lines.length - 1] = last + word;
  }
  // The space before a break begins the next line, so that unfolding gives it back.
  return lines.map((part, at) => (at === 0 ? part.trimEnd() : ` ${part.trimEnd()}`)).join("\r\n");
}

function encodedWords(text: string): string {
  const pieces = [""];
  for (const char of text) {
    const last = pieces.at(-1) ?? "";
    if (Buffer.byteLength(last + char) > 42) pieces.push(char);
    else pieces[pieces.length - 1] = last + char;
  }
  return pieces
    .map((piece) => `=?UTF-8?B?${Buffer.from(piece, "utf8").toString("base64")}?=`)
    .join("\r\n ");
}
