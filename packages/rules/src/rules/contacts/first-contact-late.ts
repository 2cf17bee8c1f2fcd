import { figure, minutesInDay } from '@peerspec/language/internal';
import type { Contact, Spec } from '@peerspec/language';
import { valueOf } from '../../helpers/answers.ts';
import { cursor } from '../../helpers/blanks.ts';
import { itemAt } from '../../helpers/fixes.ts';
import { birthOf, infantFeeding, sinceBirth } from '../../helpers/infant-feeding.ts';
import type { Rule } from '../../engine/rule.ts';
import { dennis2002, mamKind } from '../../helpers/sources.ts';

/** In the studies that it leans on the first contact was within 48 hours of the birth or of going home. */
const standard = 2;
/** An event so soon after the birth may be going home, from which the 48 hours then count. */
const firstWeek = 7;

interface First {
  readonly contact: Contact;
  /** The latest day on which it takes place, counted from this event. */
  readonly days: number;
  readonly event: string;
}

/** Whether a contact that begins before the birth is over by then; if not, nobody can tell which is the first behind it. */
const isOver = (contact: Contact, latest: number): boolean => latest + (valueOf(contact.for)?.minutes.high ?? 0) / minutesInDay <= 0;

/** When each contact behind the birth begins at the latest. Undefined where one of all contacts cannot be compared with the birth. */
const beginnings = (spec: Spec): readonly First[] | undefined => {
  const birth = birthOf(spec);
  const found: First[] = [];
  for (const contact of spec.contacts.planned.items) {
    const time = contact.name === undefined ? undefined : sinceBirth(spec, contact.name);
    const moment = valueOf(contact.when);
    if (birth === undefined || !time || !moment) return undefined;
    if (time.earliest < 0 && !isOver(contact, time.latest)) return undefined;
    if (time.earliest < 0) continue;
    const home = moment.event && sinceBirth(spec, moment.event.name);
    const goesHome = home !== undefined && home.latest > 0 && home.latest <= firstWeek && moment.days.earliest >= 0;
    found.push(
      goesHome && moment.event
        ? { contact, days: moment.days.latest, event: moment.event.name }
        : { contact, days: time.latest, event: birth },
    );
  }
  return found;
};

export const rule: Rule = {
  code: 'first-contact-late',
  section: 'contacts',
  severity: 'warning',
  scope: {
    topics: [infantFeeding],
    forms: ['one-to-one'],
    saying:
      'The evidence is a trial of telephone support near Toronto and a feasibility study in England and Wales, both of one-to-one support with a contact within 48 hours of the birth or of going home.',
  },
  needs: ['contacts.contact', 'topic', 'format.form'],
  after: ['form-unstated', 'no-postnatal-contact'],
  waits: 'Its evidence is about one form of support, and where nobody comes after the birth at all, nobody comes late.',
  message: 'The first contact after the birth may come later than 48 hours.',
  why: 'Trouble with feeding begins in the first days, and a mother who has nobody to ask may have stopped before the first contact.',
  remedy: 'Plan a first contact `within 48 hours after` the birth, or after going home, and say who tells the peer that the baby is born.',
  when: 'In one-to-one support with infant feeding, contacts follow the birth, and the first of them may come more than 48 hours after it or after going home.',
  quiet:
    'The birth is the event called `Birth`, else the only one before which something is timed by four weeks or more and after which an outcome is expected; without such an event the rule keeps quiet. An event in the first week after the birth counts as going home.',
  sources: [dennis2002, mamKind],
  bad: 'contacts {\n  contact FirstCall "the first call after the birth" { when: within 6 days after Birth  count: 1  mode: telephone  length: 30 minutes }\n}',
  good: 'contacts {\n  contact FirstCall "the first call after the birth" { when: within 48 hours after Birth  count: 1  mode: telephone  length: 30 minutes }\n}',
  check: (spec) => {
    const [first] = (beginnings(spec) ?? []).toSorted((one, other) => one.days - other.days);
    if (!first || first.days <= standard) return [];
    const { contact, days, event } = first;
    return [
      {
        at: contact.at,
        message: `The first contact after the birth is \`${contact.name ?? ''}\`, and it may come as late as ${figure(days)} days after \`${event}\`.`,
      },
    ];
  },
  fix: (spec, hit) => {
    const contact = itemAt(spec.contacts.planned.items, hit.at);
    const moment = contact && valueOf(contact.when);
    if (!moment?.event || contact?.every.state !== 'silent' || contact.for.state !== 'silent') return undefined;
    return { title: 'Plan it within 48 hours', at: moment.at, text: cursor(`within 48 hours after ${moment.event.name}`) };
  },
};
