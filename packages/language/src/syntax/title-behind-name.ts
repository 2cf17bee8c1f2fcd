/**
 * People leave out the quotes around what a name stands for: `population Members people after a stroke {`. Where another line
 * calls it `Members`, that is its name, and what stands behind is its title.
 */
import type { IToken, TokenType } from 'chevrotain';
import { quoted } from '../everyday/texts.ts';
import type { Problem } from '../problem.ts';
import { hasMeaning, namingWords } from '../vocabulary/words.ts';
import { titleWithoutQuotes } from './lexical-problems.ts';
import { endOf, inOneToken, isNameKind } from './token.ts';

/** Behind these stands a name that is given elsewhere. */
const beforeUses: ReadonlySet<string> = new Set([':', ',', '->', '-|', 'in', 'from', 'about', 'assuming', 'after', 'before', 'at']);

const arrows: ReadonlySet<string> = new Set(['->', '-|']);

/** Says of a name whether another line calls something so that nothing is called as a whole. */
export type IsNeeded = (name: string) => boolean;

const namesNeeded = (tokens: readonly IToken[]): ReadonlySet<string> => {
  const needed = new Set<string>();
  const given = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (!isNameKind(token.tokenType.name) || !before) continue;
    const goesOn = next?.startLine === token.endLine && isNameKind(next?.tokenType.name ?? '') && !hasMeaning(next?.image ?? '');
    if (goesOn) continue;
    if (namingWords.has(before.image)) given.add(token.image);
    else if (beforeUses.has(before.image) || arrows.has(next?.image ?? '')) needed.add(token.image);
  }
  return new Set([...needed].filter((name) => !given.has(name)));
};

/** Hardly any text has such titles: its names are gathered when the first of them is met. */
export const neededIn = (tokens: readonly IToken[]): IsNeeded => {
  let names: ReadonlySet<string> | undefined;
  return (name) => (names ??= namesNeeded(tokens)).has(name);
};

/** A name with its title, made of the words before a brace; undefined where no other line needs the first of them as a name. */
export const titledName = (
  text: string,
  parts: readonly IToken[],
  isNeeded: IsNeeded,
  titleType: TokenType,
): { readonly tokens: readonly [name: IToken, title: IToken]; readonly problem: Problem } | undefined => {
  const [name, ...behind] = parts;
  const [first] = behind;
  const last = behind.at(-1);
  if (!name || !first || !last || !/^\p{Lu}/u.test(name.image) || !isNeeded(name.image)) return undefined;
  const asTitle = { ...first, tokenType: titleType, tokenTypeIdx: titleType.tokenTypeIdx ?? 0 };
  const title = inOneToken(behind, asTitle, quoted(text.slice(first.startOffset, endOf(last))));
  return { tokens: [name, title], problem: titleWithoutQuotes(name, title) };
};
