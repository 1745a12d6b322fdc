import ts from "typescript-6";

/** One small fault that could be in a program: what it is, and the text that stands in the place of the right one. */
export interface Fault {
  readonly what: string;
  readonly text: string;
}

/** The faults that are tried at a node of the syntax tree; none at most nodes. */
export function faultsAt(node: ts.Node): Fault[] {
  if (ts.isBinaryExpression(node)) return faultsOfBinary(node);
  if (ts.isConditionalExpression(node))
    return [
      fault("always the first branch", node.whenTrue.getText()),
      fault("always the second branch", node.whenFalse.getText()),
    ];
  if (ts.isPrefixUnaryExpression(node)) return faultsOfPrefix(node);
  if (ts.isCallExpression(node)) return faultsOfCall(node);
  if (ts.isNumericLiteral(node)) return [fault("another number", String(Number(node.text) + 1))];
  if (isTextThatCounts(node)) return [fault("another text", '"another text"')];
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0)
    return [fault("an empty list", "[]")];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [fault("false", "false")];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [fault("true", "true")];
  if (isCondition(node)) return faultsOfCondition(node);
  return [];
}

function fault(what: string, text: string): Fault {
  return { what, text };
}

const swapped: Readonly<Record<string, readonly string[]>> = {
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "&&": ["||"],
  "||": ["&&"],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
};

function faultsOfBinary(node: ts.BinaryExpression): Fault[] {
  const [left, right] = [node.left.getText(), node.right.getText()];
  const operator = node.operatorToken.getText();
  if (operator === "??") return [fault("only the default", right), fault("no default", left)];
  const others = swapped[operator] ?? [];
  return [
    ...others.map((other) => fault(`${other} for ${operator}`, `${left} ${other} ${right}`)),
    ...(isCondition(node) ? faultsOfCondition(node) : []),
  ];
}

function faultsOfPrefix(node: ts.PrefixUnaryExpression): Fault[] {
  const sign = ts.tokenToString(node.operator);
  const bare = fault(`without ${sign}`, node.operand.getText());
  return sign === "!" || sign === "-" ? [bare] : [];
}

const methods = new Map(
  Object.entries({
    some: "every",
    every: "some",
    find: "findLast",
    findLast: "find",
    min: "max",
    max: "min",
  }),
);
const left: ReadonlySet<string> = new Set(["filter", "toSorted", "toReversed", "slice"]);

function faultsOfCall(node: ts.CallExpression): Fault[] {
  const callee = node.expression;
  const inCondition = isCondition(node) ? faultsOfCondition(node) : [];
  if (!ts.isPropertyAccessExpression(callee)) return inCondition;
  const [name, object] = [callee.name.text, callee.expression.getText()];
  const rest = node.getText().slice(callee.getText().length);
  const other = methods.get(name);
  const dot = callee.questionDotToken ? "?." : ".";
  return [
    ...(other === undefined
      ? []
      : [fault(`${other} for ${name}`, `${object}${dot}${other}${rest}`)]),
    ...(left.has(name) ? [fault(`no ${name}`, object)] : []),
    ...inCondition,
  ];
}

function isCondition(node: ts.Node): boolean {
  return ts.isIfStatement(node.parent) && node.parent.expression === node;
}

function faultsOfCondition(node: ts.Node): Fault[] {
  return ts.isExpression(node) ? [fault("always", "true"), fault("never", "false")] : [];
}

/** Sentences for a person are no behaviour; names of kinds, rules, states and ids are. */
function isTextThatCounts(node: ts.Node): boolean {
  const isText = ts.isStringLiteral(node) || ts.isTemplateExpression(node);
  return isText && !isSentence(node.parent) && !isOutsideOfExpressions(node);
}

function isSentence(parent: ts.Node): boolean {
  if (ts.isConditionalExpression(parent) || ts.isBinaryExpression(parent))
    return isSentence(parent.parent);
  const named = ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent);
  if (ts.isReturnStatement(parent) || ts.isCallExpression(parent) || ts.isTemplateSpan(parent))
    return true;
  return named && sentences.has(parent.name.getText());
}

const sentences: ReadonlySet<string> = new Set([
  "text",
  "releasedBy",
  "say",
  "words",
  "unknown",
  "month",
  "weekdays",
  "months",
]);

function isOutsideOfExpressions(node: ts.Node): boolean {
  const { parent } = node;
  const isName = ts.isPropertyAssignment(parent) && parent.name === node;
  return isName || ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent);
}
