/** The key that goes with others: ⌘ where there is one, else Ctrl. */
export const commandKey = /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘" : "Ctrl";
