/** Small faults that somebody could have made in a source: each is one place and the text that would stand there. */
import ts from 'typescript';

/** A fault that is put into one file. */
export interface Mutant {
  /** The path from the root of the repository. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** Whether the place is a whole statement, or else a value. */
  readonly isStatement: boolean;
}

const swapped = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
  [ts.SyntaxKind.AsteriskToken, '/'],
  [ts.SyntaxKind.SlashToken, '*'],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.QuestionQuestionToken, '&&'],
]);

const otherMethods = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['find', 'findLast'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['min', 'max'],
  ['max', 'min'],
  ['trimStart', 'trimEnd'],
]);

/** Words of a sentence are told to people, and tests of what is computed need not hold each of them. */
const isProse = (text: string): boolean => /\s\S/.test(text) || /[.…]$/.test(text);

/** Whether it is the name of a property, and no value. */
const isName = (node: ts.Node): boolean => ts.isPropertyAssignment(node.parent) && node.parent.name === node;

const valueInPlaceOf = (node: ts.Node, source: ts.SourceFile): string | undefined => {
  const text = (each: ts.Node): string => each.getText(source);
  if (ts.isBinaryExpression(node)) {
    const other = swapped.get(node.operatorToken.kind);
    return other && `(${text(node.left)}) ${other} (${text(node.right)})`;
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) return text(node.operand);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return 'false';
  if (node.kind === ts.SyntaxKind.FalseKeyword) return 'true';
  if (ts.isNumericLiteral(node)) return `${text(node)} + 1`;
  if (ts.isStringLiteral(node) && node.text !== '' && !isProse(node.text) && !isName(node)) return "''";
  if (ts.isConditionalExpression(node)) return `!(${text(node.condition)}) ? ${text(node.whenTrue)} : ${text(node.whenFalse)}`;
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression, name } = node.expression;
    if (['filter', 'sort', 'toSorted', 'reverse', 'toReversed'].includes(name.text)) return text(expression);
    const other = otherMethods.get(name.text);
    return other && `${text(expression)}.${other}(${node.arguments.map(text).join(', ')})`;
  }
  return undefined;
};

const isRemovable = (node: ts.Node): boolean =>
  ts.isExpressionStatement(node) || ts.isReturnStatement(node) || ts.isContinueStatement(node) || ts.isBreakStatement(node);

/** What has no part in what the program does. */
const isPassedBy = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node);

/** All faults of these kinds in a file, in the order of the text. What is worked out only once, when it is loaded, is passed by. */
export const mutantsOf = (file: string, content: string): readonly Mutant[] => {
  const source = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const add = (node: ts.Node, replacement: string, isStatement: boolean): unknown =>
    mutants.push({ file, start: node.getStart(source), end: node.getEnd(), replacement, isStatement });
  const look = (node: ts.Node): void => {
    const value = valueInPlaceOf(node, source);
    if (value !== undefined) add(node, `(${value})`, false);
    if (isRemovable(node)) add(node, ';', true);
    if (ts.isIfStatement(node) || ts.isWhileStatement(node)) add(node.expression, `!(${node.expression.getText(source)})`, false);
  };
  const visit = (node: ts.Node, isRun: boolean): void => {
    if (isPassedBy(node)) return;
    const isWithin = isRun || ts.isFunctionLike(node);
    if (isRun) look(node);
    ts.forEachChild(node, (child) => visit(child, isWithin));
  };
  visit(source, false);
  return mutants;
};

/** The text with one of the faults. */
export const withMutant = (content: string, { start, end, replacement }: Mutant): string =>
  content.slice(0, start) + replacement + content.slice(end);

/** The text, in which each of the places tells that it is reached, by its number among them. */
export const withProbes = (content: string, places: readonly { readonly number: number; readonly mutant: Mutant }[]): string => {
  const probes = places.flatMap(({ number, mutant: { start, end, isStatement } }) => {
    const call = `peerspecReached(${number.toString()})`;
    return [
      { at: start, length: end - start, text: isStatement ? `{${call};` : `(${call},(`, isEnd: false },
      { at: end, length: end - start, text: isStatement ? '}' : '))', isEnd: true },
    ];
  });
  // Where several meet, what ends stands before what begins; the inner ends first, and the outer begins first.
  probes.sort(
    (one, other) => one.at - other.at || Number(other.isEnd) - Number(one.isEnd) || (one.isEnd ? 1 : -1) * (one.length - other.length),
  );
  let done = '';
  let behind = 0;
  for (const { at, text } of probes) {
    done += content.slice(behind, at) + text;
    behind = at;
  }
  return done + content.slice(behind);
};
