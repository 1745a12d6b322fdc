const signs = ["pointermove", "pointerdown", "keydown", "focusin"] as const;

/** Acts once, at the first sign that somebody does more than read. Returns what calls it off. */
export function onFirstUse(act: () => void): () => void {
  const stop = () => signs.forEach((sign) => removeEventListener(sign, once, true));
  const once = (event: Event) => {
    if (isLyingStill(event)) return;
    stop();
    act();
  };
  signs.forEach((sign) => addEventListener(sign, once, { capture: true, passive: true }));
  return stop;
}

/** A page that comes to lie below the pointer is told of a move that nobody made. */
function isLyingStill(event: Event): boolean {
  return (
    event instanceof PointerEvent &&
    event.type === "pointermove" &&
    event.movementX === 0 &&
    event.movementY === 0
  );
}
