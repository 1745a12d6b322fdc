import { findMainVerb } from "./main-verb.ts";
import type { Account } from "./state.ts";

const accounts = new Map<string, Account>();
const mostAccounts = 500;

/** What the words are as a whole. While a letter is made, the same ones are asked about some twenty times, and found once. */
export function accountFor(tokens: readonly string[]): Account {
  const key = tokens.join("\n");
  const known = accounts.get(key);
  if (known) return known;
  if (accounts.size >= mostAccounts) accounts.clear();
  const account = findMainVerb(tokens);
  accounts.set(key, account);
  return account;
}
