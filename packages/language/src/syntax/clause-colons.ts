/** `helpful because: "…"`, `risk Burnout "burn-out" handled-by: "breaks"`: what goes on behind an answer has no colon; in a block it may have one. */
import type { IToken } from 'chevrotain';
import type { Problem } from '../problem.ts';
import { bareAddress } from './lexical-problems.ts';
import { tokenRange } from './token.ts';
import { isAddress } from './web-address.ts';

/** These ask nothing anywhere: behind an answer they go on with it. */
const alwaysGoOn: ReadonlySet<string> = new Set(['because', 'owner', 'decide-by', 'last']);

/** What goes on on the line of a declaration that is not in its block, by the word of the declaration. */
const goesOnBehind: ReadonlyMap<string, string> = new Map([
  ['risk', 'handled-by'],
  ['background', 'source'],
]);

/** A word with its colon. */
interface Colon {
  readonly word: IToken;
  readonly colon: IToken;
  /** What stands behind it on its line. */
  readonly behind: IToken | undefined;
}

const isGoingOn = ({ image, startLine }: IToken, previous: IToken | undefined, declared: IToken | undefined): boolean => {
  if (!previous || [':', ',', '{', '}'].includes(previous.tokenType.name)) return false;
  if (declared && declared.startLine === startLine && goesOnBehind.get(declared.image) === image) return true;
  return alwaysGoOn.has(image) && (previous.endLine === startLine || image === 'because');
};

const colonsIn = (tokens: readonly IToken[]): readonly Colon[] => {
  const found: Colon[] = [];
  /** The declaration that is not yet in its block. */
  let declared: IToken | undefined;
  tokens.forEach((word, index) => {
    const kind = word.tokenType.name;
    if (kind === '{' || kind === '}') declared = undefined;
    if (kind !== 'ID') return;
    if (goesOnBehind.has(word.image)) declared = word;
    const colon = tokens[index + 1];
    if (colon?.tokenType.name !== ':' || !isGoingOn(word, tokens[index - 1], declared)) return;
    const next = tokens[index + 2];
    found.push({ word, colon, behind: next?.startLine === colon.endLine ? next : undefined });
  });
  return found;
};

/** Those that follow one another on a line are one mistake. */
const byLine = (colons: readonly Colon[]): readonly (readonly Colon[])[] => {
  const lines = new Map<number | undefined, Colon[]>();
  for (const each of colons) {
    const line = lines.get(each.word.startLine);
    if (line) line.push(each);
    else lines.set(each.word.startLine, [each]);
  }
  return [...lines.values()];
};

/** A stretch of the text without the colons in it. */
const withoutColons = (text: string, colons: readonly Colon[], from: number, to: number): string =>
  colons.reduceRight(
    (said, { colon }) => {
      const at = colon.startOffset - from;
      return said.slice(0, at).trimEnd() + said.slice(at + 1);
    },
    text.slice(from, to),
  );

const told = (text: string, colons: readonly Colon[]): readonly Problem[] => {
  const [first, last] = [colons[0], colons.at(-1)];
  if (!first || !last) return [];
  const words = [...new Set(colons.map(({ word }) => `\`${word.image}\``))].join(' and ');
  const address = last.behind?.tokenType.name === 'TEXT' && isAddress(last.behind.image) ? last.behind : undefined;
  const end = address ?? last.colon;
  const said = withoutColons(text, colons, first.word.startOffset, (end.endOffset ?? end.startOffset) + 1);
  const quotes = address && bareAddress(address).replacement;
  return [
    {
      code: 'incomplete-clause',
      message: `Behind ${first.word.image === goesOnBehind.get('risk') ? 'a risk' : 'an answer'} no colon stands after ${words}.`,
      remedy: `Write \`${last.word.image} ${last.word.image === 'decide-by' || last.word.image === 'last' ? '2027-03-01' : '"…"'}\`.`,
      at: { start: tokenRange(first.word).start, end: tokenRange(end).end },
      replacement: address && quotes !== undefined ? said.slice(0, -address.image.length) + quotes : said,
    },
  ];
};

/** The tokens without such colons. Where no text stands behind one, what is missing besides is told with it. */
export const withoutClauseColons = (
  text: string,
  tokens: IToken[],
): { readonly tokens: IToken[]; readonly problems: readonly Problem[] } => {
  const colons = colonsIn(tokens);
  if (colons.length === 0) return { tokens, problems: [] };
  const extra = new Set(colons.map(({ colon }) => colon));
  const isWhole = ({ word, behind }: Colon): boolean =>
    behind?.tokenType.name === (word.image === 'decide-by' || word.image === 'last' ? 'DATE' : 'TEXT');
  const problems = byLine(colons)
    .filter((line) => line.every(isWhole))
    .flatMap((line) => told(text, line));
  return { tokens: tokens.filter((token) => !extra.has(token)), problems };
};
