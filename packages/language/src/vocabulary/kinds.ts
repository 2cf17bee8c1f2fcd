/**
 * The kinds of value a property can hold. A kind says how a value is written and, through its type,
 * what a reader of the Spec gets: the Spec's types are derived from the vocabulary by way of these.
 */
import type {
  Amount,
  Comparator,
  Counted,
  Duration,
  Expectation,
  Measured,
  Measurement,
  Moment,
  NameKind,
  Recurring,
  Ref,
  Said,
} from '../spec/values.ts';

export type KindName =
  | 'text'
  | 'texts'
  | 'choice'
  | 'choices'
  | 'yes-no'
  | 'words'
  | 'amount'
  | 'amount-or-word'
  | 'duration'
  | 'measured'
  | 'counted'
  | 'recurring'
  | 'date'
  | 'moment'
  | 'names'
  | 'expectation'
  | 'measurements'
  | 'comparator';

/** Whether an answer of this kind is one text or several, with nothing beside. */
export const isOfTexts = ({ is }: { readonly is: KindName }): boolean => is === 'text' || is === 'texts';

/** One kind of value; `T` is what it becomes in the Spec. */
export interface Kind<T> {
  readonly is: KindName;
  /** For choices: each word with its meaning in plain English. */
  readonly options?: Readonly<Record<string, string>>;
  /** Where an answer may be a name: what the name may stand for. */
  readonly refersTo?: readonly NameKind[];
  /** For words: a bare number is one too (a year). */
  readonly takesNumber?: true;
  /** For words: they are the names of countries, which have capital letters. */
  readonly isPlace?: true;
  /** For amounts: they are lengths of time. */
  readonly isTime?: true;
  /** How the kind is described to an author, as the end of the sentence "Write …". */
  readonly described: string;
  /** Carries the type only; never present. */
  readonly type?: T;
}

const plain = <T>(is: KindName, described: string): Kind<T> => ({ is, described });

export const text = plain<string>('text', 'a text in quotes');
export const texts = plain<readonly Said[]>('texts', 'one or more texts in quotes, with commas between them');
export const yesNo = plain<boolean>('yes-no', '`yes` or `no`');
export const words = plain<readonly Said[]>('words', 'one or more names, with commas between them');
export const countries: Kind<readonly Said[]> = { ...words, isPlace: true };
export const year: Kind<readonly Said[]> = { is: 'words', takesNumber: true, described: 'a year, such as `2025`' };
export const amount = plain<Amount>('amount', 'a number, such as `70`, `6 to 10`, `at least 5` or `24%`');
export const duration = plain<Duration>('duration', 'a length of time, such as `2 weeks` or `60 minutes`');
export const measured = plain<Measured>('measured', 'a length of time and a text, such as `24 hours "what it covers"`');
export const counted = plain<Counted>('counted', 'a number and a text, such as `at least 80% "have four contacts"`');
export const recurring = plain<Recurring>('recurring', 'how often, and a text, such as `every 1 week "by whom"`');
export const date = plain<string>('date', 'a date, such as `2027-03-01`');
export const moment: Kind<Moment> = {
  is: 'moment',
  refersTo: ['event'],
  described: 'a point in time, such as `6 weeks after Start` or `4 to 12 weeks before Start`',
};
const orList = (options: readonly string[]): string => {
  const quoted = options.map((option) => `\`${option}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
};

const directions = {
  increase: 'more of it',
  decrease: 'less of it',
  'no-change': 'as much of it as before',
  change: 'more or less of it',
};

const direction = (options: Readonly<Record<string, string>>): Kind<Expectation> => ({
  is: 'expectation',
  options,
  described: `${orList(Object.keys(options))}, if you can with figures: \`increase from 23% to 30%\``,
});

/** Which way something should go. */
export const expectation = direction(directions);

/** Which way something went, as far as that is clear. */
export const found = direction({ ...directions, unclear: 'no clear change: the figures fit more of it as well as less' });

export const measurements: Kind<readonly Measurement[]> = {
  is: 'measurements',
  refersTo: ['measure'],
  described: 'a measure and when it is taken, such as `"interviews" at 8 weeks after Start`',
};
export const comparator: Kind<Comparator> = {
  is: 'comparator',
  refersTo: ['activity', 'contact', 'population', 'stakeholder', 'intervention'],
  described: '`usual-care`, `waiting-list`, or a text that describes the comparison',
};

/** A number, or a word that says why there is none. */
export const amountOr = <const O extends Record<string, string>>(
  options: O,
  samples = 'a number, such as `4`, `up to 6` or `at least 1 per week`',
): Kind<Amount | (keyof O & string)> => ({
  is: 'amount-or-word',
  options,
  described: `${samples}, or ${orList(Object.keys(options))}`,
});

/** Exactly one of the given words. */
export const choice = <const O extends Record<string, string>>(options: O): Kind<keyof O & string> => ({
  is: 'choice',
  options,
  described: orList(Object.keys(options)),
});

/** One or more of the given words. */
export const choices = <const O extends Record<string, string>>(options: O): Kind<readonly (keyof O & string)[]> => ({
  is: 'choices',
  options,
  described: `one or more of ${orList(Object.keys(options))}`,
});

/** Who can act or be affected: the type `Actor` of the grammar, as a test holds. What an unknown name may be is offered in this order. */
export const actors = ['population', 'peers', 'stakeholder'] as const satisfies readonly NameKind[];

/** One or more names declared elsewhere. */
export const names = (described: string, ...refersTo: readonly NameKind[]): Kind<readonly Ref[]> => ({
  is: 'names',
  refersTo,
  described,
});
