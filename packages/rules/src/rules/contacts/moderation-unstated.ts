import { sections } from '@peerspec/language';
import type { Spec } from '@peerspec/language';
import { listed } from '@peerspec/language/internal';
import { missing } from '../../helpers/answers.ts';
import { roomFor } from '../../helpers/blanks.ts';
import { insertAnswer } from '../../helpers/fixes.ts';
import { isOnlineCommunity } from '../../helpers/forms.ts';
import type { Rule } from '../../engine/rule.ts';
import { tidier } from '../../helpers/sources.ts';

interface Fact {
  readonly word: 'moderated-by' | 'moderation' | 'rules';
  readonly asked: string;
}

const facts: readonly Fact[] = [
  { word: 'moderated-by', asked: 'who moderates it' },
  { word: 'moderation', asked: 'how soon what is written is read' },
  { word: 'rules', asked: 'which rules hold' },
];

const unstated = ({ format }: Spec): readonly Fact[] => {
  const answers = { 'moderated-by': format.moderatedBy, moderation: format.moderation, rules: format.rules };
  return facts.filter(({ word }) => missing(answers[word]));
};

export const rule: Rule = {
  code: 'moderation-unstated',
  section: 'contacts',
  severity: 'warning',
  asks: ['format.moderated-by', 'format.moderation', 'format.rules'],
  needs: ['format.form'],
  message: 'Nothing says how the community is moderated.',
  unreported: 'how the community was moderated',
  why: 'Whatever somebody writes at night is read by all; whether anybody answers who knows what to do decides whether it is safe.',
  remedy: 'Say it behind the form: `format: online-community { moderated-by: "…"  moderation: "…"  rules: "…" }`.',
  when: 'Support is an online community, and who moderates it, how soon, or by which rules is not stated.',
  quiet: 'A group that meets by video is a group, and is asked who facilitates it.',
  sources: [tidier('5')],
  bad: 'format: online-community { moderated-by: "two trained volunteers" }\ncontacts {\n  minimum: at least 4\n}',
  good: 'format: online-community { moderated-by: "two trained volunteers"  moderation: "every post is read within two hours"  rules: "no advice on medicines" }\ncontacts {\n  minimum: at least 4\n}',
  check: (spec) => {
    const gaps = unstated(spec);
    if (!isOnlineCommunity(spec) || gaps.length === 0) return [];
    const are = gaps.length === 1 ? 'is' : 'are';
    return [
      {
        at: spec.format.form.at,
        message: `The community is not fully described: ${listed(gaps.map(({ asked }) => asked))} ${are} not stated.`,
      },
    ];
  },
  fix: (spec) => {
    const [first, ...others] = unstated(spec);
    if (!first) return undefined;
    const room = roomFor(spec, sections.format.properties, first.word, ...others.map(({ word }) => word));
    const inserted = insertAnswer(spec, `format.${first.word}`, room);
    return inserted && { title: 'Say how it is moderated', ...inserted };
  },
};
