/** The inputs: the same for the same seed and step, each one text or two spoilt a little or a lot. */
import type { Choice } from '../bench/seeded-choice.ts';
import { seededChoice } from '../bench/seeded-choice.ts';
import { examples, hostile, signs, smallTexts, tokensOf, words } from './material.ts';

const oneOf = <T>(choice: Choice, all: readonly T[]): T => {
  const found = all[choice.number(0, all.length - 1)];
  if (found === undefined) throw new Error('There is nothing to choose from.');
  return found;
};

type Mutation = (text: string, choice: Choice) => string;

/** Two places in a list or a text, the first before the second, not far from one another. */
const stretchIn = (length: number, most: number, choice: Choice): readonly [number, number] => {
  const start = choice.number(0, length);
  return [start, Math.min(length, start + choice.number(1, most))];
};

const linesOf = (text: string): string[] => text.split(/(?<=\n)/);
const charactersOf = (text: string): string[] => [...text];

const without =
  (split: (text: string) => string[], most: number): Mutation =>
  (text, choice) => {
    const parts = split(text);
    const [start, end] = stretchIn(parts.length, most, choice);
    return [...parts.slice(0, start), ...parts.slice(end)].join('');
  };

const twice =
  (split: (text: string) => string[], most: number): Mutation =>
  (text, choice) => {
    const parts = split(text);
    const [start, end] = stretchIn(parts.length, most, choice);
    return [...parts.slice(0, end), ...parts.slice(start)].join('');
  };

const swapped =
  (split: (text: string) => string[]): Mutation =>
  (text, choice) => {
    const parts = split(text);
    const [one, other] = [choice.number(0, parts.length - 1), choice.number(0, parts.length - 1)];
    const [first = '', second = ''] = [parts[one], parts[other]];
    return parts.map((part, index) => (index === one ? second : index === other ? first : part)).join('');
  };

const inserted =
  (pieces: readonly string[]): Mutation =>
  (text, choice) => {
    const at = choice.number(0, text.length);
    return text.slice(0, at) + oneOf(choice, pieces) + text.slice(at);
  };

/** One token gives way to another: what is understood is understood differently. */
const replaced =
  (pieces: readonly string[]): Mutation =>
  (text, choice) => {
    const parts = tokensOf(text);
    const at = choice.number(0, parts.length - 1);
    return parts.map((part, index) => (index === at ? oneOf(choice, pieces) : part)).join('');
  };

/** Hostile characters where authors write: within a text, so that they are read and shown. */
const withinAText: Mutation = (text, choice) => {
  const texts = [...text.matchAll(/"[^"\n]+"/g)];
  if (texts.length === 0) return text;
  const at = oneOf(choice, texts).index + choice.number(1, 3);
  return text.slice(0, at) + oneOf(choice, hostile).replaceAll('"', '') + text.slice(at);
};

const truncated: Mutation = (text, choice) => text.slice(0, choice.number(0, text.length));
const beheaded: Mutation = (text, choice) => text.slice(choice.number(0, text.length));

const spliced: Mutation = (text, choice) => {
  const other = oneOf(choice, choice.of(examples, smallTexts));
  return truncated(text, choice) + beheaded(other, choice);
};

const otherLineEnds: Mutation = (text, choice) => text.replaceAll(/\r?\n/g, choice.of('\r\n', '\r', '\n'));

const otherQuotes: Mutation = (text, choice) => {
  const [open, close] = choice.of(['“', '”'], ['„', '“'], ['»', '«'], ["'", "'"], ['‘', '’'], ['"', '']);
  const [start, end] = stretchIn(text.length, 300, choice);
  return text.slice(0, start) + text.slice(start, end).replaceAll(/"([^"\n]*)"/g, `${open}$1${close}`) + text.slice(end);
};

const mutations: readonly Mutation[] = [
  without(tokensOf, 6),
  without(linesOf, 4),
  without(charactersOf, 12),
  twice(tokensOf, 12),
  twice(linesOf, 8),
  swapped(tokensOf),
  swapped(linesOf),
  swapped(charactersOf),
  inserted(signs),
  inserted(words),
  inserted(hostile),
  replaced(words),
  replaced(signs),
  replaced(hostile),
  withinAText,
  truncated,
  beheaded,
  spliced,
  otherLineEnds,
  otherQuotes,
];

/** Words and signs of the language in no order at all. */
const soup = (choice: Choice): string =>
  Array.from(
    { length: choice.number(1, 80) },
    () => oneOf(choice, choice.of(words, words, signs, hostile)) + choice.of(' ', ' ', '\n', ''),
  ).join('');

/** Some lines of an example as an intervention of their own: most of what is wrong needs no more. */
const excerpt = (choice: Choice): string => {
  const lines = oneOf(choice, examples).split('\n');
  const [start, end] = stretchIn(lines.length, 60, choice);
  return `intervention Excerpt "an excerpt" {\n${lines.slice(start, end).join('\n')}\n}\n`;
};

/** The text of a step. */
export const inputAt = (seed: number, step: number): string => {
  const choice = seededChoice(Math.imul(seed, 0x9e3779b1) + step);
  const kind = choice.number(1, 10);
  if (kind === 1) return soup(choice);
  let text = kind <= 4 ? oneOf(choice, smallTexts) : kind <= 8 ? excerpt(choice) : oneOf(choice, examples);
  for (let count = choice.number(1, 5); count > 0; count--) text = oneOf(choice, mutations)(text, choice);
  return text;
};
