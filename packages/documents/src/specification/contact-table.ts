/** The table of contacts, with planned numbers and time, and a total. */
import type { Contact, ContactPlan, Ref } from '@peerspec/language';
import { sections, valueOf } from '@peerspec/language';
import { minutesSpanText, spanText } from '@peerspec/language/internal';
import { cellText } from '../answers/facts.ts';
import { annotationOf } from '../answers/gaps.ts';
import type { Column } from '../answers/items.ts';
import { columnsOf, titleOf, annotationIn } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import { listOf, quoted } from '../words/lists.ts';
import { amountText, atMomentText, everyText, grouped } from '../words/quantities.ts';

const rows = sections.contacts.items.contact.properties;

/** "every 2 days for 2 weeks", "every week until birth". */
const repetition = (contact: Contact, drafting: Drafting): string => {
  const { every, for: period, until } = contact;
  const often = every.state === 'given' ? everyText(every.value) : cellText(rows.every, every, drafting);
  const long = period.state === 'given' ? `for ${amountText(period.value)}` : cellText(rows.for, period, drafting);
  const end = until.state === 'given' ? `until ${atMomentText(until.value)}` : cellText(rows.until, until, drafting);
  const hasGap = [every, period, until].some(({ state }) => state === 'gap');
  return [often, long, end].filter((text) => text !== '').join(hasGap ? '; ' : ' ');
};

const numberOf = (contact: Contact, plan: ContactPlan | undefined, drafting: Drafting): string => {
  if (contact.count.state !== 'silent') return cellText(rows.count, contact.count, drafting);
  return plan?.number ? grouped(spanText(plan.number)) : '';
};

/** The first move of a contact; where it does not say, that of all contacts, unless it differs from phase to phase. */
export const firstMove = (contact: Contact, drafting: Drafting): Contact['initiation'] => {
  const all = drafting.spec.contacts.initiation;
  return contact.initiation.state === 'silent' && all.state === 'given' && all.value !== 'mixed' ? all : contact.initiation;
};

/** Those for whom a contact is planned, where not everybody gets it. */
const onlyFor = ({ with: who }: Contact, { spec }: Drafting): readonly Ref[] => {
  const named = valueOf(who) ?? [];
  const others = named.filter(({ name }) => spec.otherPopulations.some((other) => other.name === name));
  return named.some(({ name }) => name === spec.population.name) ? [] : others;
};

/** What each contact is called, and for whom it is, where not for everybody. */
export const contactTitles = (drafting: Drafting): Column<Contact> => ({
  heading: 'Contact',
  cell: (contact) => {
    const others = onlyFor(contact, drafting);
    return others.length === 0 ? titleOf(contact) : `${titleOf(contact)} (for ${listOf(others.map(drafting.called))} only)`;
  },
});

/** "Total", or what the total leaves out. */
const totalLabel = (drafting: Drafting): string => {
  const { knownContacts } = drafting.spec.computed;
  const missing = drafting.spec.contacts.planned.items.filter(
    (contact) => knownContacts?.without.includes(contact.name ?? '') === true || onlyFor(contact, drafting).length > 0,
  );
  return missing.length === 0 ? 'Total' : `Total, not counting ${listOf(missing.map((contact) => quoted(titleOf(contact))))}`;
};

/** The columns of the table, but for what each contact is called. */
export const contactColumns = (drafting: Drafting): readonly Column<Contact>[] => {
  const { computed, contacts } = drafting.spec;
  const { items } = contacts.planned;
  const planOf = (contact: Contact): ContactPlan | undefined => computed.contacts[items.indexOf(contact)];
  const own = columnsOf(rows, drafting);
  return [
    own('when'),
    { heading: 'How often', cell: (contact) => repetition(contact, drafting) },
    {
      heading: rows.count.heading,
      cell: (contact) => numberOf(contact, planOf(contact), drafting),
      annotation: (contact) => annotationIn(rows, 'count', contact, drafting),
      align: 'right',
    },
    own('mode'),
    {
      heading: rows.initiation.heading,
      cell: (contact) => cellText(rows.initiation, firstMove(contact, drafting), drafting),
      annotation: (contact) => {
        const move = firstMove(contact, drafting);
        return move.state === 'silent' ? annotationIn(rows, 'initiation', contact, drafting) : annotationOf(move);
      },
    },
    own('length', 'right'),
    {
      heading: 'Time in all',
      cell: (contact) => {
        const minutes = planOf(contact)?.minutes;
        return minutes ? grouped(minutesSpanText(minutes)) : '';
      },
      align: 'right',
    },
  ];
};

/** The last row: what the contacts come to. Absent where no contact has a number. */
export const contactTotal = (drafting: Drafting): readonly string[] | undefined => {
  const { knownContacts: number, contactMinutes: time } = drafting.spec.computed;
  return number && [totalLabel(drafting), '', '', grouped(spanText(number)), '', '', '', time ? grouped(minutesSpanText(time)) : ''];
};
