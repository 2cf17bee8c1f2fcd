/** The simple shapes that a configuration is made of, and the notes that are taken where one is not as it should be. */
import type { Range } from '@peerspec/language';
import { didYouMean, listed, suggest } from '@peerspec/language/internal';
import type { Node } from 'jsonc-parser';
import type { ConfigurationProblem, Placed } from './configuration.ts';
import type { JsonText } from './json-text.ts';
import { keys, otherKeys } from './keys.ts';

/** Whoever mends these will see the others then. */
const mostTold = 100;

/** Up to a hundred problems are kept; beyond them nothing more is looked into. */
export interface Notes {
  readonly problems: readonly ConfigurationProblem[];
  readonly isFull: () => boolean;
  readonly placeOf: JsonText['placeOf'];
  /** `meant` is what should stand there instead, as a text in quotes. */
  readonly complain: (node: Node, message: string, remedy: string, meant?: string) => void;
  readonly complainAt: (at: Range, message: string, remedy: string, meant?: string) => void;
  readonly unknownKey: (node: Node, word: string, known: Readonly<Record<string, string>>) => void;
}

/** "`a`, `b` or `c`". */
export const listedWords = (words: readonly string[], joined: 'and' | 'or'): string =>
  listed(
    words.map((word) => `\`${word}\``),
    joined,
  );

/** "It belongs in `defaults`", where a key stands one level too high or too deep. */
const elsewhere = (word: string): string | undefined => {
  if (Object.hasOwn(keys.defaults, word)) return 'It stands in `defaults`: `"defaults": { "topic": "infant-feeding" }`.';
  if (word === 'files') return 'It stands in `overrides`: `"overrides": [{ "files": ["drafts"], "rules": { … } }]`.';
  if (Object.hasOwn(keys.top, word)) return 'It stands at the top of the configuration, for all files.';
  return undefined;
};

export const newNotes = (placeOf: JsonText['placeOf']): Notes => {
  const problems: ConfigurationProblem[] = [];
  const isFull = (): boolean => problems.length >= mostTold;
  const complainAt: Notes['complainAt'] = (at, message, remedy, meant) => {
    if (!isFull()) problems.push({ message, remedy, at, ...(meant !== undefined && { replacement: JSON.stringify(meant) }) });
  };
  const complain: Notes['complain'] = (node, message, remedy, meant) => complainAt(placeOf(node), message, remedy, meant);
  return {
    problems,
    isFull,
    placeOf,
    complain,
    complainAt,
    unknownKey: (node, word, known) => {
      if (isFull()) return;
      const other = Object.hasOwn(otherKeys, word) ? otherKeys[word] : undefined;
      const meant = other !== undefined && Object.hasOwn(known, other) ? other : suggest(word, Object.keys(known));
      const remedy =
        (meant === undefined ? elsewhere(word) : undefined) ?? `What can stand here: ${listedWords(Object.keys(known), 'and')}.`;
      complain(node, `\`${word}\` means nothing here${didYouMean(meant)}`, remedy, meant);
    },
  };
};

/** What a text says; undefined for a value of another kind. */
export const textIn = ({ value }: { readonly value?: unknown }): string | undefined => (typeof value === 'string' ? value : undefined);

const kinds: Readonly<Record<Node['type'], string>> = {
  object: 'an object `{ … }`',
  array: 'a list `[ … ]`',
  property: 'an entry',
  string: 'a text',
  number: 'a number',
  boolean: '`true` or `false`',
  null: '`null`',
};

const notThat = (notes: Notes, node: Node, wanted: string): void =>
  notes.complain(node, `This should be ${wanted}, and it is ${kinds[node.type]}.`, 'See docs/configuration.md for examples.');

/** One line of an object. */
export interface Entry {
  readonly key: Node;
  readonly word: string;
  readonly value: Node | undefined;
}

/** The entries of an object; of two with one name only the first counts. */
export const entriesOf = (notes: Notes, node: Node, holding: string): readonly Entry[] => {
  if (node.type !== 'object') {
    notThat(notes, node, `an object \`{ … }\` that holds ${holding}`);
    return [];
  }
  const seen = new Set<string>();
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }): readonly Entry[] => {
    const word = key && textIn(key);
    if (!key || word === undefined) return [];
    if (seen.has(word)) {
      notes.complain(key, `\`${word}\` is written twice here.`, 'Keep one of the two.');
      return [];
    }
    seen.add(word);
    return [{ key, word, value }];
  });
};

/** The members of a list. */
export const membersOf = (notes: Notes, node: Node, holding: string): readonly Node[] => {
  if (node.type === 'array') return node.children ?? [];
  notThat(notes, node, `a list \`[ … ]\` of ${holding}`);
  return [];
};

/** The texts of a list. */
export const textsOf = (notes: Notes, node: Node, holding: string): readonly Placed<string>[] =>
  membersOf(notes, node, holding).flatMap((member): readonly Placed<string>[] => {
    const value = textIn(member);
    if (value !== undefined) return [{ value, at: notes.placeOf(member) }];
    notThat(notes, member, 'a text in double quotes');
    return [];
  });

/** `true` or `false`; undefined for anything else. */
export const yesOrNoIn = (notes: Notes, node: Node): Placed<boolean> | undefined => {
  if (node.type === 'boolean') return { value: node.value === true, at: notes.placeOf(node) };
  notThat(notes, node, '`true` or `false`');
  return undefined;
};

/** One text, or a list of at least one. */
export const wordsOf = (notes: Notes, node: Node, wanted: string): readonly Placed<string>[] => {
  const value = textIn(node);
  if (value !== undefined) return [{ value, at: notes.placeOf(node) }];
  if (node.type === 'array' && (node.children ?? []).length > 0) return textsOf(notes, node, 'words');
  if (node.type === 'array')
    notes.complain(
      node,
      `This should be ${wanted}, and it is a list with nothing in it.`,
      'Write into it what is meant; or remove the whole setting, where nothing is.',
    );
  else notThat(notes, node, wanted);
  return [];
};
