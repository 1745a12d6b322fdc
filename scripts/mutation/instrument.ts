import ts from "typescript-6";
import { faultsAt } from "./operators.ts";

export interface Mutant {
  readonly id: number;
  readonly file: string;
  readonly line: number;
  readonly what: string;
  /** The code as it is, on one line. */
  readonly code: string;
}

export interface Instrumented {
  /** The module with every fault in it; the one whose id is asked for holds, and without one the module is as it was. */
  readonly text: string;
  readonly mutants: readonly Mutant[];
}

/** Writes every fault of a module into it, each behind a question, so that all of them are tried in one process. */
export function instrument(source: string, file: string, firstId: number): Instrumented {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const text = `const __m = globalThis.isMutant;${emit(tree)}`;
  return { text, mutants };

  function emit(node: ts.Node): string {
    const whole = emitParts(node);
    if (!mayChange(node)) return whole;
    return faultsAt(node).reduce((right, { what, text: wrong }) => {
      const id = firstId + mutants.length;
      mutants.push({ id, file, what, ...placeOf(node) });
      return `(__m(${id}) ? (${wrong}) : (${right}))`;
    }, whole);
  }

  /** The text of a node with its parts emitted; types and imports stay as they are. */
  function emitParts(node: ts.Node): string {
    if (isInert(node)) return source.slice(node.getFullStart(), node.end);
    let text = "";
    let at = node.getFullStart();
    ts.forEachChild(node, (child) => {
      text += source.slice(at, child.getFullStart());
      text += isInert(child) ? source.slice(child.getFullStart(), child.end) : inPlace(child);
      at = child.end;
    });
    return text + source.slice(at, node.end);
  }

  /** Keeps what stands before a node outside of the question, so that a comment or a line break harms nothing. */
  function inPlace(node: ts.Node): string {
    const before = source.slice(node.getFullStart(), node.getStart());
    const emitted = emit(node);
    return before + emitted.slice(emitted.startsWith(before) ? before.length : 0);
  }

  function placeOf(node: ts.Node): Pick<Mutant, "line" | "code"> {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    const code = node.getText().replace(/\s+/g, " ").slice(0, 90);
    return { line: line + 1, code };
  }
}

function isInert(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  );
}

/** An assignment's target, and a part of a `?.` chain that goes on, cannot be put in brackets. */
function mayChange(node: ts.Node): boolean {
  const { parent } = node;
  if (parent === undefined) return false;
  if (ts.isOptionalChain(parent) && parent.expression === node) return false;
  return !(ts.isCallExpression(parent) && parent.expression === node);
}
