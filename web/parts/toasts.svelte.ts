export interface Toast {
  id: number;
  say: string;
  /** What is on the button; without it nothing can be undone. */
  verb?: string;
  undo?: () => void;
  /** It goes by itself when so much time is over, unless it is pointed at. */
  untilMs: number;
}

const undoMs = 20_000;
/** What cannot be undone is only read. */
const readMs = 6000;
let count = 0;
let toasts = $state.raw<readonly Toast[]>([]);

export function shownToasts(): readonly Toast[] {
  return toasts;
}

/** Says once what was done and offers to undo it. A newer one takes the place of an older one. */
export function say(text: string, verb?: string, undo?: () => void): Toast {
  const toast: Toast = {
    id: ++count,
    say: text,
    untilMs: undo ? undoMs : readMs,
    ...(verb && undo ? { verb, undo } : {}),
  };
  toasts = [toast];
  return toast;
}

export function dismiss(id: number): void {
  toasts = toasts.filter((toast) => toast.id !== id);
}

/** Undoes what the newest toast speaks of; false where there is nothing. */
export function undoLast(): boolean {
  const toast = toasts.findLast(({ undo }) => undo !== undefined);
  if (!toast) return false;
  dismiss(toast.id);
  toast.undo?.();
  return true;
}
