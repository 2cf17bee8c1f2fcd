import { missing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import { isRemote } from '../../helpers/forms.ts';
import type { Rule } from '../../engine/rule.ts';
import { tidier } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'setting-unstated',
  section: 'contacts',
  severity: 'warning',
  asks: ['context.setting'],
  within: 'context',
  waits: 'Where nothing is said of the surroundings, one message asks for them.',
  message: 'The places where support happens are not stated.',
  unreported: 'where support happened',
  why: 'A ward, a home and a community centre are different offers, and some people cannot come to some of them.',
  remedy: 'List the places: `setting: "at home, or in the family hub"`.',
  when: 'There is no `setting`, and a contact in person has no `place` either.',
  quiet: 'Support that takes place only by telephone, by message or online needs no place.',
  sources: [tidier('7')],
  bad: 'context {\n  // nothing about setting\n}\ncontacts {\n  contact FirstCall "the first visit after the birth" { when: within 48 hours after Birth  count: 1  mode: face-to-face  length: 30 minutes }\n}',
  good: 'context {\n  // nothing about setting\n}\ncontacts {\n  contact FirstCall "the first visit after the birth" { when: within 48 hours after Birth  count: 1  mode: face-to-face  length: 30 minutes  place: "at home" }\n}',
  check: ({ context, contacts }) => {
    const { items } = contacts.planned;
    const told = items.length > 0 && items.every((contact) => isRemote(contact) || !missing(contact.place));
    return missing(context.setting) && !told ? [{ at: context.setting.at }] : [];
  },
  fix: addAnswer('context.setting'),
};
