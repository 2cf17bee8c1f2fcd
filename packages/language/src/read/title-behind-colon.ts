/** `peers Buddies: "older carers" { … }`: what stands behind a colon answers a question, and a title stands directly behind the name. */
import type { Phrase } from '../generated/ast.ts';
import { quoted } from '../everyday/texts.ts';
import type { Problem } from '../problem.ts';
import { textValue } from '../syntax/text-token.ts';
import type { ItemRow, PropertyRow, SectionRow } from '../vocabulary/rows.ts';
import { placeOf } from './context.ts';
import { wordRange } from './phrase-ranges.ts';

const takesTexts = (row: PropertyRow | undefined): boolean => row?.kind.is === 'text' || row?.kind.is === 'texts';

/** What is told of it; undefined where it is none. `valueRow`: the question that is answered behind the colon, if any. */
export const titleBehindColon = (phrase: Phrase, row: SectionRow | ItemRow, valueRow: PropertyRow | undefined): Problem | undefined => {
  const [only, second] = phrase.values;
  const isTitle = phrase.colon && phrase.open && phrase.title === undefined && row.title !== undefined && !takesTexts(valueRow);
  if (!isTitle || only?.$type !== 'Quoted' || second || only.times.length > 0 || phrase.clauses.length > 0) return undefined;
  return {
    code: 'title-behind-colon',
    message: `Between \`${phrase.name ?? row.word}\` and its title stands no colon.`,
    remedy: 'Take the colon away.',
    at: { start: wordRange(phrase).start, end: placeOf(only).end },
    replacement: `${row.word}${phrase.name === undefined ? '' : ` ${phrase.name}`} ${quoted(textValue(only.text))}`,
  };
};
