const signs = ["pointermove", "pointerdown", "keydown", "focusin"] as const;

/** Acts once, at the first sign that somebody does more than read. Returns what calls it off. */
export function onFirstUse(act: () => void): () => void {
  const stop = () => signs.forEach((sign) => removeEventListener(sign, once, true));
  const once = () => {
    stop();
    act();
  };
  signs.forEach((sign) => addEventListener(sign, once, { capture: true, passive: true }));
  return stop;
}
