import type { EditorOptions, LetterEditor, Marks } from "./editor.ts";
import { lineOf, offsetIn, placeIn, textIn } from "./plain-lines.ts";
import { paperOn } from "./paper.ts";
import type { Stretch } from "./marks.ts";

/** The letter as it can be read at once, and written in while the editor is fetched. */
export interface PlainLetter extends LetterEditor {
  text(): string;
  /** What is selected, where the letter has the focus. */
  selected(): Stretch | undefined;
  /** Resolves when no character is being put together from several keys. */
  settled(): Promise<void>;
}

/** Shows a letter in the clothes of the editor, so that nothing moves when that takes its place. */
export function openPlainLetter(options: EditorOptions): PlainLetter {
  const root = paperOn(options.host);
  const { frame, content } = framed(options);
  let { text: drawn } = options;
  let isComposing = false;
  content.addEventListener("compositionstart", () => (isComposing = true));
  content.addEventListener("compositionend", () => (isComposing = false));
  content.addEventListener("input", () => options.onChange(textIn(content)));
  const draw = (text: string, marks: Marks) => {
    drawn = text;
    content.replaceChildren(...linesOf(text, marks));
  };
  const select = (stretch: Stretch) => {
    content.focus();
    const [from, to] = [placeIn(content, stretch.from), placeIn(content, stretch.to)];
    selectionOf(root)?.setBaseAndExtent(from.node, from.at, to.node, to.at);
  };
  draw(drawn, none);
  root.append(frame);
  return {
    text: () => textIn(content),
    show: (text) => draw(text, none),
    // What is being typed into is not drawn anew: the cursor would be lost.
    mark: (marks) =>
      textIn(content) === drawn && root.activeElement !== content && draw(drawn, marks),
    replace({ from, to }, text) {
      const before = textIn(content);
      draw(before.slice(0, from) + text + before.slice(to), none);
      options.onChange(drawn);
      select({ from: from + text.length, to: from + text.length });
    },
    goTo: select,
    topOf: (offset) => topIn(content, offset),
    freeze: () => content.setAttribute("contenteditable", "false"),
    close: () => frame.remove(),
    selected: () => (root.activeElement === content ? selectedIn(content, root) : undefined),
    settled: () =>
      isComposing
        ? new Promise((done) =>
            content.addEventListener("compositionend", () => done(), { once: true }),
          )
        : Promise.resolve(),
  };
}

const none: Marks = { sources: [], pencils: [] };

function framed({ label, language }: EditorOptions): { frame: HTMLElement; content: HTMLElement } {
  const [frame, scroller, content] = [box("cm-editor"), box("cm-scroller"), box("cm-content")];
  const attributes = {
    ...{ role: "textbox", "aria-multiline": "true", "aria-label": label, lang: language },
    ...{ contenteditable: "plaintext-only", spellcheck: "false", autocapitalize: "sentences" },
  };
  for (const [name, value] of Object.entries(attributes)) content.setAttribute(name, value);
  scroller.append(content);
  frame.append(scroller);
  return { frame, content };
}

function box(name: string): HTMLElement {
  const element = document.createElement("div");
  element.className = name;
  return element;
}

function linesOf(text: string, marks: Marks): HTMLElement[] {
  let from = 0;
  return text.split("\n").map((line) => {
    const element = lineOf({ from, text: line }, marks);
    from += line.length + 1;
    return element;
  });
}

function topIn(content: HTMLElement, offset: number): number {
  const { node, at } = placeIn(content, offset);
  const range = document.createRange();
  range.setStart(node, at);
  const [box] = range.getClientRects();
  const top =
    box?.top ?? (node instanceof Element ? node : node.parentElement!).getBoundingClientRect().top;
  return top - content.getBoundingClientRect().top;
}

function selectedIn(content: HTMLElement, root: ShadowRoot): Stretch {
  const selection = selectionOf(root);
  if (!selection?.anchorNode || !content.contains(selection.anchorNode)) {
    const end = textIn(content).length;
    return { from: end, to: end };
  }
  return {
    from: offsetIn(content, { node: selection.anchorNode, at: selection.anchorOffset }),
    to: offsetIn(content, { node: selection.focusNode!, at: selection.focusOffset }),
  };
}

/** Chromium keeps what is selected inside a shadow root at that root. */
function selectionOf(root: ShadowRoot): Selection | null {
  const own = root as ShadowRoot & { getSelection?(): Selection | null };
  return own.getSelection ? own.getSelection() : getSelection();
}
