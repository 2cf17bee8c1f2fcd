/** What to say of a word that its surroundings do not know. */
import type { Phrase } from '../generated/ast.ts';
import { onceFor } from '../once-for.ts';
import type { Problem } from '../problem.ts';
import type { Range } from '../spec/values.ts';
import type { Block, Meaning } from '../vocabulary/blocks.ts';
import { questions, topLevelItems } from '../vocabulary/index.ts';
import type { ItemRow, Properties } from '../vocabulary/rows.ts';
import { synonyms } from '../vocabulary/synonyms.ts';
import { saidWithAnswer, saidWithAnswerAnywhere, synonymsIn, turnedRound } from '../vocabulary/synonyms-in-blocks.ts';
import { asWord, namingWords, sectionRows } from '../vocabulary/words.ts';
import { nameInLabel } from './phrase-ranges.ts';
import { didYouMean, suggest } from '../suggest.ts';

const topOfFile = 'the top of a file';

const nowhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Every word with the places it can stand in: a section, `intervention`, or the top of a file. */
const homes: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, Set<string>>();
  const add = (word: string, home: string): void => void (found.get(word) ?? found.set(word, new Set()).get(word))?.add(home);
  for (const question of questions) add(question.word, question.section || 'intervention');
  for (const row of sectionRows) {
    add(row.word, 'intervention');
    for (const item of Object.values(row.items)) for (const word of Object.keys(item.properties)) add(word, item.word);
  }
  for (const [word, row] of Object.entries(topLevelItems as Readonly<Record<string, ItemRow>>)) {
    add(word, topOfFile);
    for (const inner of Object.keys(row.properties)) add(inner, word);
  }
  add('intervention', topOfFile);
  add('use', topOfFile);
  return new Map([...found].map(([word, places]) => [word, [...places]]));
})();

/** The word of the language that was written with other capital letters, or with an s too many or too few: `Peers`, `risks`. */
const inOtherForm = (word: string): string | undefined => {
  const lower = word.toLowerCase();
  return [lower, lower.replace(/s$/, ''), `${lower}s`].find((each) => homes.has(each));
};

/** Whether it is a word of the language, wherever it may stand. */
export const standsSomewhere = (word: string): boolean => homes.has(word);

/** Words of the declarations that a section holds, each with the declaration: `every` of a `contact` in `contacts`. */
const wordsWithin = (inside: string): ReadonlyMap<string, string> => {
  const row = sectionRows.find((each) => each.word === inside);
  const all = Object.values(row?.items ?? {}).flatMap((item) => Object.keys(item.properties).map((word) => [word, item.word] as const));
  // Of several declarations that hold it, the first is named.
  return new Map(all.toReversed());
};

interface Meant {
  readonly word: string;
  /** The declaration that it belongs in, where that is not the block itself. */
  readonly within?: string;
}

const meaningful = Object.keys(synonyms);

/** What a word may mean in a block: what it means there alone, else what it means everywhere. */
const meaningsOf = (said: string, inside: string): readonly string[] => {
  const own = Object.hasOwn(synonymsIn, inside) ? (synonymsIn[inside] ?? {}) : {};
  if (Object.hasOwn(own, said)) return [own[said] ?? ''];
  return Object.hasOwn(synonyms, said) ? (synonyms[said] ?? []) : [];
};

/** The word of the block that means what was written. */
const sameMeaning = (said: string, inside: string, known: readonly string[]): string | undefined =>
  meaningsOf(said, inside).find((target) => known.includes(target));

const onlyOne = (words: readonly string[]): string | undefined => (words.length === 1 ? words[0] : undefined);

/** The one word of the block that the written one is part of (`size` of `group-size`). */
const wholeOf = (written: string, known: readonly string[]): string | undefined =>
  onlyOne(known.filter((each) => each.split('-').includes(written)));

/** The one word of the block that is part of the written one (`measure` of `outcome-measure`). */
const partOf = (written: string, known: readonly string[]): string | undefined =>
  onlyOne(written.split('-').filter((each) => known.includes(each)));

/** The word of the table of meanings that was written: as it stands, or misspelt. */
const saidBy = (written: string, inside: string): string | undefined =>
  meaningsOf(written, inside).length > 0 ? written : suggest(written, meaningful);

/** What the parts of a word mean, where all of them that mean something here mean the same (`measured-by`). */
const meantByParts = (written: string, inside: string, known: readonly string[]): string | undefined =>
  onlyOne([...new Set(written.split('-').flatMap((each) => sameMeaning(each, inside, known) ?? []))]);

/** The words of a block with their headings as words, a hyphen behind each; made once, since a file may hold thousands of unknown words. */
const headingsOf = onceFor((properties: Properties) =>
  Object.entries(properties).map(([word, { heading }]) => [word, `${asWord(heading)}-`] as const),
);

/** The one question whose heading in the documents was written, or how it begins (`similar-support` of “Similar support nearby”). */
const headed = (written: string, properties: Properties): string | undefined => {
  const said = `${written.toLowerCase()}-`;
  const isHead = (heading: string): boolean => heading === said || (written.includes('-') && heading.startsWith(said));
  return onlyOne(headingsOf(properties).flatMap(([word, heading]) => (isHead(heading) ? [word] : [])));
};

/** The only word and the only place that words may be meant to have: `funding` in `implementation` for a budget, in whatever block. */
const onlyHome = (targets: readonly string[]): Meant | undefined => {
  const places = targets.flatMap((word) => (homes.get(word) ?? []).map((within) => ({ word, within })));
  const [first] = places;
  return first && places.every(({ within }) => within === first.within) ? first : undefined;
};

/** The word that was meant: one of the same meaning or of nearly the same spelling, here, in a declaration that stands here, or elsewhere. */
const meant = (written: string, inside: string, known: readonly string[]): Meant | undefined => {
  const lower = written.toLowerCase();
  const own = sameMeaning(lower, inside, known);
  // A word that people use for something else is not misspelt: nobody means `context` by `consent`.
  const spelt = meaningsOf(lower, inside).length === 0 ? suggest(written, known) : undefined;
  const near = own ?? spelt ?? wholeOf(written, known);
  if (near !== undefined) return { word: near };
  const within = wordsWithin(inside);
  const said = saidBy(lower, inside);
  const here =
    (said === undefined ? undefined : sameMeaning(said, inside, known)) ?? partOf(written, known) ?? meantByParts(lower, inside, known);
  if (here !== undefined) return { word: here };
  const targets = said === undefined ? [] : meaningsOf(said, inside);
  const nested = targets.find((target) => within.has(target)) ?? suggest(written, within.keys());
  const declaration = nested === undefined ? undefined : within.get(nested);
  if (nested !== undefined && declaration !== undefined) return { word: nested, within: declaration };
  // Of what is misspelt nobody knows whether it means anything elsewhere; another form of a word of the language is that word.
  const isSaid = said === lower && inOtherForm(lower) === undefined;
  return isSaid ? onlyHome(targets.filter((target) => target !== inside)) : undefined;
};

/** What a word that belongs elsewhere was meant to be here: one of the same meaning, or the one that it is part of. */
const meantHere = (written: string, inside: string, known: readonly string[]): string | undefined =>
  sameMeaning(written, inside, known) ?? wholeOf(written, known);

const placed = (home: string): string => (home === topOfFile ? `at ${home}` : `in \`${home}\``);

const moved = (home: string): string => (home === topOfFile ? 'to the top of the file, outside all braces' : `into \`${home} { … }\``);

/** The first words that fit, as a sentence goes on. */
const someOf = (known: readonly string[]): string => {
  const first = known.slice(0, 8).map((each) => `\`${each}\``);
  return `${first.join(', ')}${known.length > first.length ? ' and others' : ''}.`;
};

/** Words of a block that might be meant by another: who asks `when` means a time, and not by whom. */
const mightBeMeant = (word: string, { words, properties }: Block): readonly string[] =>
  word === 'when' ? words.filter((each) => !Object.hasOwn(properties, each) || properties[each]?.kind.is === 'moment') : words;

/** A word that the block around it does not know; `written` is how it stands there. */
export const unknownWord = (word: string, written: string, at: Range, block: Block, isNamed = false): Problem => {
  const { word: inside, words } = block;
  const known = mightBeMeant(word, block);
  const subject = inside === '' ? 'that can stand at the top of a file' : `\`${inside}\` can hold`;
  const elsewhere = homes.get(word)?.filter((home) => home !== inside) ?? [];
  const home = (isNamed ? elsewhere.find((each) => each === topOfFile) : undefined) ?? elsewhere[0];
  const here = home === undefined ? undefined : meantHere(word, inside, known);
  if (home !== undefined && here === undefined) {
    return {
      code: 'misplaced-word',
      message: `\`${written}\` is not something ${subject}; it belongs ${placed(home)}.`,
      remedy: `Move it ${moved(home)}.`,
      at,
    };
  }
  const head = here === undefined ? headed(word, block.properties) : undefined;
  const suggestion: Meant | undefined =
    head !== undefined ? { word: head } : here === undefined ? meant(word, inside, known) : { word: here };
  const other = suggestion === undefined ? inOtherForm(word) : undefined;
  const [otherHome] = other === undefined ? [] : (homes.get(other) ?? []);
  if (other !== undefined && otherHome !== undefined && other !== word) {
    return {
      code: 'misplaced-word',
      message: `\`${written}\` is not something ${subject}; \`${other}\` belongs ${placed(otherHome)}.`,
      remedy: `Write \`${other}\`, and move it ${moved(otherHome)}.`,
      at,
    };
  }
  const where = suggestion?.within === undefined ? '' : `, in \`${suggestion.within} { … }\``;
  const asked = suggestion && where ? `; did you mean \`${suggestion.word}\`${where}?` : didYouMean(suggestion?.word);
  const said = word.toLowerCase();
  const isPartOfAnswer = saidWithAnswer[inside]?.has(said) === true || saidWithAnswerAnywhere.has(said);
  // Without the word the answer would say nothing, as `18 to 30` without `age`, or the contrary.
  if (suggestion && (isPartOfAnswer || turnedRound.has(said))) {
    return {
      code: 'unknown-word',
      message: `\`${written}\` is not something ${subject}${asked}`,
      remedy: turnedRound.has(said)
        ? `\`${suggestion.word}\`${where} says the contrary of \`${word}\`: turn the figure round, so that 20% become 80%.`
        : `Say it behind \`${suggestion.word}\`${where}, with the word \`${word}\` in it.`,
      at,
    };
  }
  if (suggestion && suggestion.within === undefined && suggestion.word === written.toLowerCase()) {
    return {
      code: 'unknown-word',
      message: `\`${written}\` is written in small letters: \`${suggestion.word}\`.`,
      remedy: `Write \`${suggestion.word}\`.`,
      at,
      replacement: suggestion.word,
    };
  }
  // A name in one label with the word is no part of the word, and stays.
  const name = suggestion && namingWords.has(suggestion.word) ? nameInLabel(written, suggestion.word) : undefined;
  const replacement = suggestion && (name === undefined ? suggestion.word : `${suggestion.word} ${name}`);
  return {
    code: 'unknown-word',
    message: `\`${written}\` is not something ${subject}${name === undefined ? asked : didYouMean(replacement)}`,
    remedy:
      replacement === undefined
        ? `Use one of the words that fit here: ${someOf(words)}`
        : `Write \`${replacement}\`${where}, or remove the line.`,
    at,
    ...(replacement !== undefined && !where && { replacement }),
  };
};

/** The path of what a misplaced word asks where it belongs: `context.usual-care`, `theory`; undefined for what declarations say. */
export const askedElsewhere = (word: string, { word: inside }: Block): string | undefined => {
  const own = homes.has(word) ? word : inOtherForm(word);
  const asked = questions.find((question) => question.word === own && (question.section || 'intervention') !== inside);
  return asked?.path ?? sectionRows.find((row) => row.word === own)?.word;
};

/** What a misspelt word was meant to begin: `contct Visit { … }` is read as a contact, `Topic: sleep` as a topic, and each is told once. */
export const meaningMeant = (phrase: Phrase, block: Block): Meaning | undefined => {
  const { word: inside, words, meanings } = block;
  if (words.includes(phrase.word)) return undefined;
  if (phrase.colon && !phrase.open) {
    const { replacement = '' } = unknownWord(phrase.word, phrase.word, nowhere, block);
    const question = meanings.get(replacement);
    return question?.is === 'property' ? question : undefined;
  }
  if (homes.has(phrase.word) || (!phrase.name && !phrase.open)) return undefined;
  const found = meant(phrase.word, inside, words);
  const meaning = found && found.within === undefined ? meanings.get(found.word) : undefined;
  return meaning?.is === 'property' ? undefined : meaning;
};
