/** Where the parts of a phrase stand. They come in a fixed order, so that their places follow from it. */
import type { AstNode, CompositeCstNode, CstNode } from 'langium';
import { isCompositeCstNode, isLeafCstNode } from 'langium';
import type { Phrase } from '../generated/ast.ts';
import type { Range } from '../spec/values.ts';

/** The innermost piece of text that is all of a node: rules that only pass on to another one wrap it. */
const innermost = (node: CompositeCstNode): CompositeCstNode => {
  const [only, second] = node.content;
  return only && !second && isCompositeCstNode(only) ? innermost(only) : node;
};

/** The piece of text at `index` of a node. */
const part = ({ $cstNode: node, $type }: AstNode, index: number): CstNode => {
  const found = node && isCompositeCstNode(node) ? innermost(node).content[index] : undefined;
  if (found) return found;
  throw new Error(`A ${$type} of the syntax tree has no place.`);
};

/** The piece of text that is the phrase's name, or undefined where it has none. */
export const nameNode = (phrase: Phrase): CstNode | undefined => (phrase.name === undefined ? undefined : part(phrase, 1));

/** The piece of text that is the phrase's title, or undefined where it has none. */
export const titleNode = (phrase: Phrase): CstNode | undefined =>
  phrase.title === undefined ? undefined : part(phrase, phrase.name === undefined ? 1 : 2);

export const wordRange = (phrase: Phrase): Range => part(phrase, 0).range;

/** The word as it stands in the text, where it may have blanks. */
export const writtenWord = (phrase: Phrase): string => part(phrase, 0).text;

/** The name that stands in one label with the word of a declaration in other letters: `Walks` of `Intervention Walks: …`. */
export const nameInLabel = (written: string, word: string): string | undefined => {
  const [first = '', name = '', more] = written.split(/[ \t]+/);
  const isName = more === undefined && first.toLowerCase() === word && /^\p{Lu}/u.test(name) && !/^(?:name|title)$/i.test(name);
  return isName ? name : undefined;
};

/** What is asked, as its author would say it: `on language` of `on language: …`. */
export const calledBy = (word: string, { name }: Phrase): string => (name === undefined ? word : `${word} ${name}`);

/** The first of a phrase's own signs of a kind, or undefined where it has none. */
const ownSign = ({ $cstNode: node }: Phrase, sign: '{' | ':'): CstNode | undefined =>
  node && isCompositeCstNode(node)
    ? innermost(node).content.find((each) => isLeafCstNode(each) && each.tokenType.name === sign)
    : undefined;

/** The opening brace of a phrase's block, or undefined where it has none. */
export const openingBrace = (phrase: Phrase): CstNode | undefined => ownSign(phrase, '{');

/** Where a colon stands that has nothing but a block behind it, with the blanks before it; undefined where there is none. */
export const idleColonRange = (phrase: Phrase): Range | undefined => {
  const colon = phrase.values.length === 0 && phrase.open ? ownSign(phrase, ':') : undefined;
  return colon && { start: headEnd(phrase), end: colon.range.end };
};

/** Where the block of a phrase stands, from brace to brace; the word's place where it has none. */
export const blockRange = (phrase: Phrase): Range => {
  const open = openingBrace(phrase);
  return open && phrase.$cstNode ? { start: open.range.start, end: phrase.$cstNode.range.end } : wordRange(phrase);
};

/** Where the name stands; the word's place where there is none. */
export const nameRange = (phrase: Phrase): Range => (nameNode(phrase) ?? part(phrase, 0)).range;

/** Where the title stands; the word's place where there is none. */
export const titleRange = (phrase: Phrase): Range => (titleNode(phrase) ?? part(phrase, 0)).range;

/** Where the head of a phrase ends, behind which its answer stands. */
export const headEnd = (phrase: Phrase): Range['end'] => {
  if (!phrase.colon) return wordRange(phrase).end;
  return (phrase.title ? titleRange(phrase) : phrase.name ? nameRange(phrase) : wordRange(phrase)).end;
};

const isComma = (node: CstNode | undefined): node is CstNode => node !== undefined && isLeafCstNode(node) && node.tokenType.name === ',';

/** Where the commas stand between or behind the answers of a phrase that no answer follows. */
export const idleCommaRanges = ({ $cstNode: node, values, commas }: Phrase): readonly Range[] => {
  if (!node || !isCompositeCstNode(node) || commas.length < values.length) return [];
  const parts = innermost(node).content.filter(({ hidden }) => !hidden);
  const answers = new Set(values.map(({ $cstNode }) => $cstNode));
  return parts.filter((part, index) => isComma(part) && !answers.has(parts[index + 1] as CompositeCstNode)).map(({ range }) => range);
};
