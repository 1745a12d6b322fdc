/** `auto` follows the machine. */
export type Theme = "auto" | "light" | "dark";

const kept = "afterword.theme";

export function readTheme(): Theme {
  const theme = localStorage.getItem(kept);
  return theme === "light" || theme === "dark" ? theme : "auto";
}

/** Shows the theme that the person chose, on this machine only. */
export function applyTheme(theme: Theme = readTheme()): void {
  if (theme === "auto") {
    localStorage.removeItem(kept);
    delete document.documentElement.dataset["theme"];
    return;
  }
  localStorage.setItem(kept, theme);
  document.documentElement.dataset["theme"] = theme;
}
