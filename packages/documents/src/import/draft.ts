/** What is imported: a draft for a person to go on with, with everything that had no place in it as a comment. */
import type { Json, JsonObject } from '../data/json.ts';
import { peerText } from '../data/peer-text.ts';
import { typedName } from '../data/words.ts';
import { withHiddenSpelt } from '@peerspec/language/hidden';

/** Something that could not be placed, or that a person should look at. */
export interface Remark {
  /** The line of the source, from 1; absent where it is about a part that has no line. */
  readonly line?: number;
  /** What is told about it. */
  readonly message: string;
  /** The words that are kept; without any, it is advice, and nothing was left over. */
  readonly kept?: string;
}

export interface Draft {
  /** The name of the intervention. */
  readonly name: string;
  /** The text of a `.peer` file, not laid out yet. */
  readonly text: string;
  readonly remarks: readonly Remark[];
}

/** Why nothing can be imported, and what to do. */
export interface NoDraft {
  readonly message: string;
  readonly remedy: string;
}

export type Imported = { readonly drafts: readonly Draft[] } | NoDraft;

/** A text as a comment, whatever stands in it. */
const comment = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => `// ${withHiddenSpelt(line)}`.trimEnd())
    .join('\n');

const remarkText = ({ line, message, kept }: Remark): string => {
  const where = line === undefined ? '' : `Line ${String(line)}: `;
  return comment(kept === undefined ? where + message : `${where}${message}\n${kept}`);
};

const inWords = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

/**
 * Makes a draft of data.
 * @param source the name of the file that it comes from.
 */
export const draftOf = (source: string, data: JsonObject, remarks: readonly Remark[]): Draft => {
  const name = typedName(data['name']) ?? nameFrom(source, new Set());
  const { text, unplaced } = peerText({ ...data, name });
  const all = [
    ...remarks,
    ...unplaced.map(({ path, value }) => ({
      message: `${path} has no place in the language as it stands; it is kept as a comment.`,
      kept: inWords(value),
    })),
  ];
  const head = comment(`A draft, imported by PeerSpec from ${source}. Read it, put it right, and remove this line.`);
  return { name, text: `${[head, text, ...all.map(remarkText)].join('\n\n')}\n`, remarks: all };
};

/** How many words of a text make a name. */
const wordsInName = 5;

/** A name from a text: "Far fewer plastic bags" is `FarFewerPlasticBags`. What is taken gets a number. */
export const nameFrom = (text: string, taken: ReadonlySet<string>): string => {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const joined = words
    .slice(0, wordsInName)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  const name = typedName(joined) ?? typedName(`Item${joined}`) ?? 'Item';
  for (let number = 2; ; number += 1) {
    const tried = number === 2 ? name : `${name}${String(number - 1)}`;
    if (!taken.has(tried)) return tried;
  }
};
