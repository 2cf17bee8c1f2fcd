/** What can be wrong with a statement itself, whatever its answer is: its word, name, title and block, in plain words. */
import type { Meant } from '../everyday/meaning.ts';
import type { Problem } from '../problem.ts';
import type { Range } from '../spec/values.ts';
import { emptyText, missingAnswer } from './answer-problems.ts';
import { inBrief, putRight } from './readings.ts';

/** The same question answered twice. */
export const duplicate = (word: string, at: Range, first: Range): Problem => ({
  code: 'duplicate',
  message: `\`${word}\` is already answered above; this second one is not read.`,
  remedy: 'Keep one of the two.',
  at,
  related: [{ message: 'The first is here.', at: first }],
});

/** Something that cannot begin a statement. */
export const unexpected = (image: string, at: Range): Problem => ({
  code: 'unexpected',
  message: `\`${inBrief(image)}\` cannot stand here.`,
  remedy: 'Begin a line with the word of the question that it answers; for example `size: 70`.',
  at,
});

/** A step of a theory that is written in another way. */
export const wrongStep = (said: string, at: Range, steps: readonly string[], indent: string): Problem => ({
  code: 'wrong-step',
  message:
    steps.length === 1
      ? `\`${inBrief(said)}\` is not how a step is written; did you mean \`${inBrief(steps.join(''))}\`?`
      : `\`${inBrief(said)}\` says several steps at once; did you mean ${String(steps.length)} lines, from \`${inBrief(steps[0] ?? '')}\` to \`${inBrief(steps.at(-1) ?? '')}\`?`,
  remedy: 'Write each step on a line of its own, from one name to one name: `Calls -> Confidence`; `-|` holds back.',
  at,
  replacement: steps.join(`\n${indent}`),
});

/** An answer to something of which nobody knows what it is: `background: 61%`. */
export const missingTitle = (word: string, at: Range, described: string, example: string): Problem => ({
  ...missingAnswer(word, at, described, example),
  message: `\`${word}\` does not say yet what it is.`,
});

/** An example without what stands in its braces. */
export const shortened = (example: string): string => example.replace(/\{.*\}$/s, '{ … }');

export const missingName = (word: string, at: Range, example: string): Problem => ({
  code: 'missing-name',
  message: `\`${word}\` needs a name.`,
  remedy: `Write a name behind it, beginning with a capital letter, so that other lines can refer to it; for example \`${shortened(example)}\`.`,
  at,
});

export const reservedName = (name: string, word: string, at: Range): Problem => ({
  code: 'reserved-name',
  message: `\`${name}\` is a word of the language and cannot be the name of this \`${word}\`.`,
  remedy: `Choose another name; a capital letter is enough: \`${name.charAt(0).toUpperCase()}${name.slice(1)}\`.`,
  at,
  replacement: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
});

export const unexpectedName = (name: string, word: string, at: Range): Problem => ({
  code: 'unexpected-name',
  message: `\`${word}\` has no name of its own, so \`${name}\` means nothing here.`,
  remedy: 'Remove it, or put it in quotes if it is a text.',
  at,
});

export const unexpectedText = (word: string, at: Range): Problem => ({
  code: 'unexpected-text',
  message: `\`${word}\` takes no text here.`,
  remedy: 'Remove it, or put it behind the word that it answers.',
  at,
});

/** A title in which nothing stands; what has a name is called by that. */
export const emptyTitle = (word: string, at: Range): Problem => ({
  ...emptyText(word, at),
  remedy: 'Say between the quotes what it is.',
});

export const missingBlock = (word: string, at: Range): Problem => ({
  code: 'missing-block',
  message: `\`${word}\` says nothing yet.`,
  remedy: `Write what belongs to it in braces: \`${word} { … }\`.`,
  at,
});

/** Longer ones are read where they are offered. */
const longestBlock = 100;

/** A block as it may be said in one line; without what stands in it where there is nothing, or too much. */
const onOneLine = (block: string): string => {
  const line = block.replaceAll(/\s*[\r\n]\s*/g, ' ');
  return line.length > longestBlock || /\{ \}$/.test(line) ? shortened(line) : line;
};

/** A section or a declaration that is answered like a question. */
export const asBlock = (word: string, at: Range, meant: readonly Meant[]): Problem => ({
  code: 'missing-block',
  message: `\`${word}\` is not answered behind a colon: what belongs to it stands in a block.`,
  remedy: `Write \`${onOneLine(meant[0]?.text ?? `${word} { … }`)}\`.`,
  at,
  ...putRight(meant),
});

/** `head` is what stands before the colon. */
export const colonBeforeBlock = (head: string, at: Range): Problem => ({
  code: 'colon-before-block',
  message: `No colon belongs between \`${head}\` and its block.`,
  remedy: 'Take the colon away.',
  at,
  replacement: '',
});

export const unexpectedBlock = (word: string, at: Range): Problem => ({
  code: 'unexpected-block',
  message: `\`${word}\` is answered behind a colon, not in a block.`,
  remedy: `Write \`${word}: …\` without braces.`,
  at,
});
