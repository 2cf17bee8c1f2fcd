import { sections } from '@peerspec/language';
import type { Spec } from '@peerspec/language';
import { unsaid, valueOf } from '../../helpers/answers.ts';
import { roomFor } from '../../helpers/blanks.ts';
import { insertAnswer } from '../../helpers/fixes.ts';
import { listed } from '@peerspec/language/internal';
import type { Form, Rule } from '../../engine/rule.ts';
import { article, tidier } from '../../helpers/sources.ts';

interface Fact {
  readonly word: 'group-size' | 'membership' | 'facilitated-by';
  readonly asked: string;
}

/** What has to be described; nothing where nobody meets in a group. */
const described: Readonly<Partial<Record<Form, string>>> = {
  group: 'The group',
  mixed: 'The group',
  circle: 'The circle',
  'mutual-aid': 'The group',
};

/** How often the group meets is asked of its contacts. */
const facts: readonly Fact[] = [
  { word: 'group-size', asked: 'how big it is' },
  { word: 'membership', asked: 'whether anybody can join at any time' },
  { word: 'facilitated-by', asked: 'who runs it' },
];

const unstated = ({ format }: Spec): readonly Fact[] => {
  const answers = { 'group-size': format.groupSize, membership: format.membership, 'facilitated-by': format.facilitatedBy };
  // A circle is formed around one person: how many there are is all that is asked of it.
  const asked = valueOf(format.form) === 'circle' ? facts.slice(0, 1) : facts;
  return asked.filter(({ word }) => unsaid(answers[word]));
};

export const rule: Rule = {
  code: 'group-composition-unstated',
  section: 'contacts',
  severity: 'warning',
  needs: ['format.form'],
  message: 'The group is not described.',
  why: 'Six people who know one another talk differently from twenty who come and go, and another provider would run another group.',
  remedy: 'Add what is missing behind the form: `format: group { group-size: 6 to 10 people  membership: closed  facilitated-by: "…" }`.',
  when: 'Support is given in groups, circles or mutual aid, and their size, their membership or who runs them is not stated.',
  quiet: 'How often the group meets is asked of its contacts.',
  sources: [article('One-to-one or group-based?'), tidier('6'), tidier('8')],
  bad: 'format: group { group-size: 6 to 8 people }\ncontacts {\n  minimum: at least 4\n}',
  good: 'format: group { group-size: 6 to 8 people  membership: closed  facilitated-by: "two volunteers" }\ncontacts {\n  minimum: at least 4\n}',
  check: (spec) => {
    const { form } = spec.format;
    const what = described[valueOf(form) ?? 'one-to-one'];
    const gaps = unstated(spec);
    if (what === undefined || gaps.length === 0) return [];
    return [{ at: form.at, message: `${what} is not fully described: ${listed(gaps.map(({ asked }) => asked))} is not stated.` }];
  },
  fix: (spec) => {
    const [first, ...others] = unstated(spec);
    if (!first) return undefined;
    const room = roomFor(spec, sections.format.properties, first.word, ...others.map(({ word }) => word));
    const inserted = insertAnswer(spec, `format.${first.word}`, room);
    return inserted && { title: 'Describe the group', ...inserted };
  },
};
