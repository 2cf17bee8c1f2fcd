/** `evidence O'Brien2020`, `from O'Brien2020`: a name that people have with an apostrophe is read as one without. */
import type { ILexingError, IToken } from 'chevrotain';
import type { Problem } from '../problem.ts';
import { inOneToken, tokenRange } from './token.ts';

const apostrophe = /^['’]$/;

/** Whether two words are the parts of such a name: a capital letter on either side, and nothing else between them. */
const arePartsOfName = (before: IToken | undefined, after: IToken | undefined, { offset }: ILexingError): boolean =>
  before?.tokenType.name === 'ID' &&
  after?.tokenType.name === 'ID' &&
  before.endOffset === offset - 1 &&
  after.startOffset === offset + 1 &&
  /^\p{Lu}/u.test(before.image) &&
  /^\p{Lu}/u.test(after.image);

const apostropheInName = (name: IToken): Problem => ({
  code: 'stray-character',
  message: 'A name has no apostrophe.',
  remedy: `Write \`${name.image}\`; what it is called in full can follow in quotes.`,
  at: tokenRange(name),
  replacement: name.image,
});

/** The tokens with such names as one, and the places that the lexer stumbled over besides. */
export const joinApostrophes = (
  text: string,
  { tokens, errors }: { readonly tokens: IToken[]; readonly errors: readonly ILexingError[] },
): { readonly tokens: IToken[]; readonly errors: readonly ILexingError[]; readonly problems: readonly Problem[] } => {
  const places = errors.filter(({ offset, length }) => apostrophe.test(text.slice(offset, offset + length)));
  if (places.length === 0) return { tokens, errors, problems: [] };
  const byOffset = new Map(places.map((error) => [error.offset, error]));
  const joined: IToken[] = [];
  const names = new Map<ILexingError, IToken>();
  for (const token of tokens) {
    const before = joined.at(-1);
    const error = byOffset.get((before?.endOffset ?? -1) + 1);
    if (before && error && arePartsOfName(before, token, error)) {
      const name = inOneToken([before, token], before, before.image + token.image);
      joined.splice(-1, 1, name);
      names.set(error, name);
    } else joined.push(token);
  }
  return { tokens: joined, errors: errors.filter((error) => !names.has(error)), problems: [...names.values()].map(apostropheInName) };
};
