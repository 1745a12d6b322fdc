const prefix = "afterword.typed.";

/** What stood in a form when its page was left or loaded again: for as long as the tab is open, in this browser alone. */
export function findTyped<T>(form: string): Partial<T> {
  return JSON.parse(sessionStorage.getItem(prefix + form) ?? "{}") as Partial<T>;
}

/** Kept with every letter; nothing typed that is not stored yet is no longer there after `undefined`. */
export function keepTyped(form: string, typed: object | undefined): void {
  if (typed) sessionStorage.setItem(prefix + form, JSON.stringify(typed));
  else sessionStorage.removeItem(prefix + form);
}
