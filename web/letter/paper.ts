import paper from "./paper.css?inline";

/** The root in which a letter stands: only in a shadow root do the editor's own styles pass a policy without inline styles. */
export function paperOn(host: HTMLElement): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(paper);
  root.adoptedStyleSheets = [sheet];
  return root;
}
