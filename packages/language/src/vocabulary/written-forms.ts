/**
 * Every form in which each kind of value can be written, and what cannot, for the reference page. A test reads each of
 * them: what is said to be accepted is, and what is said not to be is not.
 */
import type { KindName } from './kinds.ts';

/** The forms of one kind of value. */
export interface WrittenForms {
  readonly called: string;
  /** An answer as it is typed, with what it means. */
  readonly forms: Readonly<Record<string, string>>;
  /** An answer that is refused, with what to write instead. */
  readonly not: Readonly<Record<string, string>>;
  /** An answer as people say it, with what it becomes: the light bulb writes that. */
  readonly said?: Readonly<Record<string, string>>;
  /** A property of the language that takes it, by its path. */
  readonly tried: string;
}

export const writtenForms: Readonly<Record<KindName, WrittenForms>> = {
  text: {
    called: 'A text',
    tried: 'population.need',
    forms: {
      '"carers who are new to it"':
        'anything between straight or curly quotes, over several lines if need be; an empty line begins a paragraph',
      '"they say \\"not yet\\""': 'quotes within quotes have a backslash before them',
    },
    not: { 'carers who are new to it': 'put it in quotes' },
  },
  texts: {
    called: 'One or more texts',
    tried: 'population.includes',
    forms: { '"lives in Easton"': 'one text', '"lives in Easton", "is 18 or over"': 'several, with commas between them' },
    not: { '"lives in Easton" "is 18 or over"': 'write a comma between them', 'lives in Easton': 'put it in quotes' },
    said: { '"lives in Easton" and "is 18 or over"': '"lives in Easton", "is 18 or over"' },
  },
  choice: {
    called: 'One of the words that are given',
    tried: 'peers.reward',
    forms: { expenses: 'a word that its question knows; the tables below list them, with what each means' },
    not: { '"expenses"': 'leave out the quotes', 'expenses, paid': 'only one of them' },
    said: { 'travel expenses': 'expenses' },
  },
  choices: {
    called: 'One or more of the words that are given',
    tried: 'support',
    forms: { emotional: 'one of the words that its question knows', 'emotional, practical': 'several, with commas between them' },
    not: { 'emotional practical': 'write a comma between them' },
    said: { 'emotional and practical': 'emotional, practical' },
  },
  'yes-no': {
    called: 'Yes or no',
    tried: 'peers.same-issue',
    forms: { yes: 'it is so', no: 'it is not so' },
    not: { '"yes"': 'leave out the quotes', true: 'write `yes`' },
    said: { '"yes"': 'yes' },
  },
  words: {
    called: 'Words',
    tried: 'topic',
    forms: { 'mental-health': 'a word, with hyphens for blanks', 'depression, anxiety': 'several, with commas between them' },
    not: { 'mental health': 'join its words by hyphens' },
    said: { 'sleep and feeding': 'sleep, feeding' },
  },
  amount: {
    called: 'A number',
    tried: 'population.size',
    forms: {
      '70': 'just so many',
      '6 to 10': 'a span',
      'at least 5': 'so many or more',
      'at most 12': 'so many or fewer',
      'up to 12': 'the same as `at most`',
      'about 200': 'roughly',
      '24%': 'a share',
      '400 per year': 'so many in each year, month, week or day',
    },
    not: { several: 'give a number, or say that it is undecided', '"70"': 'leave out the quotes' },
    said: { 'about eighty': 'about 80', 'between six and eight': '6 to 8', '80 people a year': '80 people per year' },
  },
  'amount-or-word': {
    called: 'A number, or a word that says why there is none',
    tried: 'contacts.contact.count',
    forms: {
      '4': 'just so many; every other form of a number as well',
      'as-needed': 'no number is planned; the words that a question knows are listed with it',
    },
    not: { '"as needed"': 'write `as-needed`' },
    said: { twice: '2', 'twice a week': '2 per week' },
  },
  duration: {
    called: 'A length of time',
    tried: 'peers.experience-length',
    forms: {
      '20 minutes': 'in minutes, hours, days, weeks, months or years',
      '30 to 60 minutes': 'a span',
      'at least 3 months': 'so long or longer',
      'within 5 years': 'so long or shorter',
      'about 2 weeks': 'roughly',
    },
    not: { '"three months"': 'write `3 months`', long: 'say how long' },
    said: { 'three months': '3 months', 'half a year': '6 months' },
  },
  measured: {
    called: 'A length of time and what is in it',
    tried: 'peers.training',
    forms: { '16 hours "listening, boundaries"': 'both', '16 hours': 'the time alone', '"listening, boundaries"': 'the text alone' },
    not: { listening: 'put it in quotes' },
  },
  counted: {
    called: 'A number and what is counted',
    tried: 'implementation.minimum-received',
    forms: { 'at least 80% "have four contacts"': 'both', 'at least 80%': 'the number alone' },
    not: { most: 'give a number' },
  },
  recurring: {
    called: 'How often',
    tried: 'peers.supervision',
    forms: {
      'every 2 weeks "in a group"': 'how often, and by whom or how',
      'every 1 month': 'how often alone',
      '"after each call"': 'a text alone',
      'every 6 months last 2026-05-01': 'with the day on which it was last done',
    },
    not: { fortnightly: 'write `every 2 weeks`' },
    said: { monthly: 'every 1 month', 'fortnightly, in a group': 'every 2 weeks "in a group"' },
  },
  date: {
    called: 'A day',
    tried: 'revised',
    forms: { '2027-03-01': 'year, month, day' },
    not: { '"1 March 2027"': 'write `2027-03-01`' },
    said: { '3 April 2027': '2027-04-03' },
  },
  moment: {
    called: 'A point in time',
    tried: 'outcomes.long-term.by',
    forms: {
      '6 weeks after Start': 'so long after an event of the `timeline`',
      '4 to 12 weeks before Start': 'so long before it',
      'within 48 hours after Start': 'not later than so long after it',
      'from 2 weeks after Start': 'beginning so long after it',
      'from about 24 weeks after Start': 'beginning about so long after it',
      'at Start': 'at the event itself',
      Start: 'the same',
      '6 months': 'so long after the beginning, where no event is named',
    },
    not: { '"in spring"': 'say it from an event' },
    said: { 'six weeks after the start': '6 weeks after Start' },
  },
  expectation: {
    called: 'A change',
    tried: 'outcomes.long-term.expect',
    forms: {
      increase: 'which way: `increase`, `decrease`, `no-change` or `change`',
      'increase from 23% to 30%': 'from where to where',
      'decrease to 10%': 'to where',
      'decrease by 1.5': 'by how much',
    },
    not: { better: 'say which way it goes' },
    said: { fewer: 'decrease', 'down from 23 to 10%': 'decrease from 23% to 10%' },
  },
  measurements: {
    called: 'Measures',
    tried: 'outcomes.long-term.measure',
    forms: {
      '"interviews" at 8 weeks after Start': 'how, and when',
      'WEMWBS at 2 weeks after Start, 8 weeks after Start': 'a `measure` by its name, at several times',
      '"diary", WEMWBS': 'several measures',
    },
    not: { '12': 'name the measure' },
  },
  comparator: {
    called: 'What it is compared with',
    tried: 'evaluation.study.compares-with',
    forms: { 'usual-care': 'the care that people get anyway', 'waiting-list': 'people who wait for it', '"a leaflet"': 'a text' },
    not: { '12': 'describe it in a text' },
  },
  names: {
    called: 'Names',
    tried: 'outcomes.long-term.in',
    forms: { People: 'what was declared under this name', 'People, Buddies': 'several, with commas between them' },
    not: { '"People"': 'leave out the quotes' },
    said: { 'People and Buddies': 'People, Buddies' },
  },
};
