/** What the contacts come to: how many, from when, for how long, by which means. Worked out, not written. */
import type { Contact, Spec } from '@peerspec/language';
import { minutesSpanText, spanText } from '@peerspec/language/internal';
import { titleOf } from '../answers/items.ts';
import { listOf, quoted } from '../words/lists.ts';
import { plainWord } from '../words/name-words.ts';
import { grouped, lastingText, momentText } from '../words/quantities.ts';
import type { SaidAnswer } from './answers.ts';
import { ofGap, silent, told } from './answers.ts';
import { firstContact, modesOf } from './contacts.ts';
import type { Subject } from './subject.ts';

interface DoseQuestion {
  readonly path: string;
  readonly heading: string;
  readonly question: string;
  readonly answer: (subject: Subject) => SaidAnswer;
}

const key = (...facts: readonly string[]): SaidAnswer['meaning'] & object => ({ facts, words: [] });

/** What stands in for a figure that cannot be worked out: the first gap that keeps it open. */
const orOpen = ({ contacts }: Spec, words: readonly (keyof Contact)[]): SaidAnswer => {
  if (contacts.planned.gap) return ofGap(contacts.planned.gap);
  const answers = contacts.planned.items.flatMap((item) => words.map((word) => item[word]));
  for (const answer of answers) {
    if (typeof answer === 'object' && 'state' in answer && answer.state === 'gap' && answer.gap !== 'not-applicable') return ofGap(answer);
  }
  return silent;
};

const planned = ({ spec }: Subject): SaidAnswer => {
  const { plannedContacts, knownContacts } = spec.computed;
  if (plannedContacts) return told([grouped(spanText(plannedContacts))], key(spanText(plannedContacts)));
  if (!knownContacts) return orOpen(spec, ['count', 'every']);
  const without = spec.contacts.planned.items.filter(({ name }) => knownContacts.without.includes(name ?? ''));
  const known = `what is said comes to ${grouped(spanText(knownContacts))}, not counting ${listOf(without.map((contact) => quoted(titleOf(contact))))}`;
  return { state: orOpen(spec, ['count', 'every']).state, text: known };
};

const start = ({ spec, reading }: Subject): SaidAnswer => {
  const when = firstContact(spec)?.when;
  if (when?.state !== 'given') return orOpen(spec, ['when']);
  const { days, event } = when.value;
  return told([momentText(when.value)], key(`${reading.days(days.earliest)} to ${reading.days(days.latest)} of ${event?.name ?? ''}`));
};

const lasting = ({ spec, reading }: Subject): SaidAnswer => {
  const days = spec.computed.durationDays;
  return days
    ? told([grouped(lastingText(days))], key(reading.days(days.low), reading.days(days.high)))
    : orOpen(spec, ['when', 'for', 'until']);
};

const time = ({ spec }: Subject): SaidAnswer => {
  const minutes = spec.computed.contactMinutes;
  return minutes ? told([minutesSpanText(minutes)], key(spanText(minutes))) : orOpen(spec, ['length', 'count']);
};

const modes = ({ spec }: Subject): SaidAnswer => {
  const all = modesOf(spec);
  const isWhole = spec.contacts.planned.items.every(({ mode }) => mode.state === 'given');
  if (all.length > 0 && !isWhole)
    return { state: orOpen(spec, ['mode']).state, text: `${all.map(plainWord).join(', ')}; not said of every contact` };
  return all.length === 0 ? orOpen(spec, ['mode']) : told([all.map(plainWord).join(', ')], key(...all));
};

export const doseQuestions: readonly DoseQuestion[] = [
  { path: 'dose.planned', heading: 'Planned contacts', question: 'How many contacts are planned for one person?', answer: planned },
  { path: 'dose.start', heading: 'First contact', question: 'When does the support begin?', answer: start },
  {
    path: 'dose.lasting',
    heading: 'Length of the support',
    question: 'How long is it from the first contact to the last?',
    answer: lasting,
  },
  { path: 'dose.time', heading: 'Time in contacts', question: 'How much time does one person get in all?', answer: time },
  { path: 'dose.modes', heading: 'Ways of contact', question: 'In person, by telephone, in writing?', answer: modes },
];
