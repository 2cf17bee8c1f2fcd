/** How each kind of value is written out. One function for each kind. */
import { dateText } from '@peerspec/language/internal';
import type {
  Amount,
  Comparator,
  Counted,
  Duration,
  Expectation,
  Kind,
  KindName,
  Measured,
  Measurement,
  Moment,
  Range,
  Recurring,
  Ref,
  Said,
} from '@peerspec/language';
import type { Naming } from '../naming.ts';
import { directions } from '../words/directions.ts';
import { listOf, quoted } from '../words/lists.ts';
import { nameWords, placeName, plainWord } from '../words/name-words.ts';
import { amountText, atMomentText, everyText, momentText, withWords } from '../words/quantities.ts';

/** What an answer of each kind is in the Spec. */
export interface Values {
  readonly text: string;
  readonly texts: readonly Said[];
  readonly choice: string;
  readonly choices: readonly string[];
  readonly 'yes-no': boolean;
  readonly words: readonly Said[];
  readonly amount: Amount;
  readonly 'amount-or-word': Amount | string;
  readonly duration: Duration;
  readonly measured: Measured;
  readonly counted: Counted;
  readonly recurring: Recurring;
  readonly date: string;
  readonly moment: Moment;
  readonly names: readonly Ref[];
  readonly expectation: Expectation;
  readonly measurements: readonly Measurement[];
  readonly comparator: Comparator;
}

type Tell<T> = (value: T, naming: Naming) => readonly string[];

const joined = (parts: readonly (string | undefined)[], by: string): readonly string[] => [
  parts.filter((part) => part !== undefined).join(by),
];

const expectation: Tell<Expectation> = ({ direction, from, to, by }) =>
  joined([directions[direction], from && `from ${amountText(from)}`, to && `to ${amountText(to)}`, by && `by ${amountText(by)}`], ' ');

const measurement = ({ measure, text, times }: Measurement, naming: Naming): string => {
  const what = measure ? naming.called(measure) : (text ?? '');
  // A question that is asked has a sign at its end already.
  const named = /[?!.]$/.test(what) ? quoted(what) : `${what},`;
  return times.length === 0 ? what : `${named} at ${listOf(times.map(atMomentText))}`;
};

const recurring: Tell<Recurring> = ({ every, text, last }) => {
  const plan = every ? withWords(everyText(every), text) : (text ?? '');
  return joined([plan === '' ? undefined : plan, last === undefined ? undefined : `last done on ${dateText(last)}`], '; ');
};

const comparator: Tell<Comparator> = ({ usualCare, waitingList, text, named }, naming) => {
  if (usualCare) return ['usual care'];
  if (waitingList) return ['people who wait for their turn'];
  return [named ? naming.called(named) : (text ?? '')];
};

/** More names than these stand below one another. */
const longestInLine = 3;

const tellers: { readonly [K in KindName]: Tell<Values[K]> } = {
  text: (value) => [value],
  texts: (value) => value.map((said) => said.value),
  choice: (value) => [plainWord(value)],
  choices: (value) => [value.map(plainWord).join(', ')],
  'yes-no': (value) => [value ? 'yes' : 'no'],
  words: (value) => [listOf(value.map((said) => nameWords(said.value)))],
  amount: (value) => [amountText(value)],
  'amount-or-word': (value) => [typeof value === 'string' ? plainWord(value) : amountText(value)],
  duration: (value) => [amountText(value)],
  measured: ({ duration, text }) => [duration ? withWords(amountText(duration), text) : (text ?? '')],
  counted: ({ amount, text }) => joined([amount && amountText(amount), text], ' '),
  recurring,
  date: (value) => [dateText(value)],
  moment: (value) => [momentText(value)],
  names: (value, naming) => (value.length > longestInLine ? value.map(naming.called) : [listOf(value.map(naming.mentioned))]),
  expectation,
  measurements: (value, naming) => value.map((one) => measurement(one, naming)),
  comparator,
};

/** What an answer says, as one or more sayings. */
export const sayingsOf = (kind: Kind<unknown>, value: unknown, naming: Naming): readonly string[] => {
  // A word in place of a number says why there is none, and is told by its meaning.
  if (kind.is === 'amount-or-word' && typeof value === 'string') return [kind.options?.[value] ?? value];
  // "Both" says nothing without the two.
  if (kind.is === 'choice' && value === 'both') return [kind.options?.both ?? value];
  if (kind.isPlace === true) return [listOf((value as Values['words']).map((said) => placeName(said.value)))];
  // The kind says what the value is: the Spec's types are derived from it.
  const tell = tellers[kind.is] as Tell<unknown>;
  return tell(value, naming);
};

/** The places of what a list consists of. */
export const placesOf = (value: unknown): readonly Range[] =>
  Array.isArray(value)
    ? value.flatMap((one: unknown) => (typeof one === 'object' && one !== null && 'at' in one ? [one.at as Range] : []))
    : [];

/** A word of the language with its meaning; the meaning alone where it has the word in it ("employed or paid"). */
const explained = (kind: Kind<unknown>, option: string): string => {
  const word = plainWord(option);
  const meaning = kind.options?.[option] ?? word;
  return option === 'both' || meaning.includes(word) ? meaning : `${word} (${meaning})`;
};

/** The same with the meaning of every word of the language that stands in it. */
export const explainedSayingsOf = (kind: Kind<unknown>, value: unknown, naming: Naming): readonly string[] => {
  if (kind.is === 'choice' && typeof value === 'string') return [explained(kind, value)];
  if (kind.is === 'choices' && Array.isArray(value)) return value.map((option) => explained(kind, String(option)));
  return sayingsOf(kind, value, naming);
};
