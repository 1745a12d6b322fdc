import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { EditorState, StateEffect, StateField, type Range } from "@codemirror/state";
import { Decoration, EditorView, keymap, type DecorationSet } from "@codemirror/view";
import { keyOf, type PencilMark, type SourceMark, type Stretch } from "./marks.ts";
import { paperOn } from "./paper.ts";

export interface Marks {
  sources: readonly SourceMark[];
  pencils: readonly PencilMark[];
  /** The note or the finding that is pointed at. */
  lit?: string | undefined;
}

export interface LetterEditor {
  show(text: string): void;
  mark(marks: Marks): void;
  replace(stretch: Stretch, text: string): void;
  /** Puts the cursor on a stretch and brings it into view. */
  goTo(stretch: Stretch): void;
  /** Distance in CSS pixels from the top of the editor to the line of an offset. */
  topOf(offset: number): number;
  /** What has left is read and no longer written in. */
  freeze(): void;
  close(): void;
}

export interface EditorOptions {
  host: HTMLElement;
  text: string;
  /** What a screen reader calls it. */
  label: string;
  language: string;
  onChange: (text: string) => void;
  /** The offset under the pointer or the cursor; undefined where there is none. */
  onPoint: (offset: number | undefined) => void;
}

/** Opens the letter for writing. */
export function openEditor(options: EditorOptions): LetterEditor {
  const root = paperOn(options.host);
  const view = new EditorView({ parent: root, root, state: stateOf(options) });
  return {
    show: (text) =>
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    mark: (marks) => view.dispatch({ effects: setMarks.of(marks) }),
    replace: ({ from, to }, text) => {
      view.dispatch({ changes: { from, to, insert: text }, userEvent: "input.replace" });
      view.focus();
    },
    goTo: ({ from, to }) => {
      view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
      view.focus();
    },
    topOf: (offset) =>
      view.lineBlockAt(Math.min(offset, view.state.doc.length)).top + innerTop(view, offset),
    freeze: () => view.dispatch({ effects: StateEffect.appendConfig.of(frozen) }),
    close: () => view.destroy(),
  };
}

/** Where in its wrapped line the offset stands. */
function innerTop(view: EditorView, offset: number): number {
  const at = Math.min(offset, view.state.doc.length);
  const place = view.coordsAtPos(at, 1);
  const line = view.coordsAtPos(view.state.doc.lineAt(at).from, 1);
  return place && line ? place.top - line.top : 0;
}

const frozen = [EditorState.readOnly.of(true), EditorView.editable.of(false)];

/** Approves, inside the letter too; the editor's own use of it, a blank line, would keep it from the page. */
const approveKey = "Mod-Enter";

function stateOf({ text, label, language, onChange, onPoint }: EditorOptions): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      history(),
      keymap.of([...defaultKeymap.filter(({ key }) => key !== approveKey), ...historyKeymap]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({
        "aria-label": label,
        lang: language,
        spellcheck: "false",
        autocorrect: "on",
        autocapitalize: "sentences",
      }),
      marksField,
      emptyLines,
      EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
        if (docChanged) onChange(state.doc.toString());
        if (docChanged || selectionSet) onPoint(state.selection.main.head);
      }),
      EditorView.domEventHandlers({
        mousemove: (event, view) => onPoint(view.posAtCoords(event) ?? undefined),
        mouseleave: () => onPoint(undefined),
      }),
    ],
  });
}

const setMarks = StateEffect.define<Marks>();

/** Pencil strokes and lit sentences; an edit moves them until the next reading draws them anew. */
const marksField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (before, { changes, effects, state }) => {
    const effect = effects.find((one) => one.is(setMarks));
    return effect ? drawn(effect.value as Marks, state.doc.length) : before.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

function drawn({ sources, pencils, lit }: Marks, length: number): DecorationSet {
  const ranges = [
    ...sources.map((mark) => ranged(mark, `source${mark.source === lit ? " is-lit" : ""}`)),
    ...pencils.map((mark) =>
      ranged(mark, `pencil is-${mark.tone}${keyOf(mark) === lit ? " is-lit" : ""}`),
    ),
  ];
  return Decoration.set(
    ranges.flatMap((range) => (range && range.to <= length ? [range] : [])),
    true,
  );
}

function ranged({ from, to }: Stretch, name: string): Range<Decoration> | undefined {
  return to > from ? Decoration.mark({ class: name }).range(from, to) : undefined;
}

/** Between paragraphs a gap, not a whole line, as on paper. */
const emptyLines = EditorView.decorations.compute(["doc"], ({ doc }) => {
  const ranges: Range<Decoration>[] = [];
  for (let at = 1; at <= doc.lines; at++) {
    const line = doc.line(at);
    if (line.length === 0) ranges.push(Decoration.line({ class: "is-empty" }).range(line.from));
  }
  return Decoration.set(ranges);
});
