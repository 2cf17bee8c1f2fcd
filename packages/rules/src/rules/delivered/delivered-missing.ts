import { sections } from '@peerspec/language';
import { questionsOf } from '../../helpers/blanks.ts';
import { insertSection } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, tidier } from '../../helpers/sources.ts';
import { stageOf } from '../../engine/strictness.ts';

export const rule: Rule = {
  code: 'delivered-missing',
  section: 'delivered',
  severity: 'warning',
  asks: ['delivered'],
  message: 'The service is running, and nothing records what really happened.',
  unreported: 'what really happened',
  why: 'Before an idea is judged, its delivery must be: support that few people received was never tried.',
  remedy: 'Add `delivered` with take-up, contacts received, who stayed to the end, and whether it was given as described.',
  when: 'The stage is `delivery`, and there is no `delivered`.',
  quiet: 'A service that has just begun says so: `delivered: unknown because "it began in May"`.',
  sources: [article('Unsuccessful implementation'), tidier('12')],
  bad: 'stage: delivery',
  good: 'stage: delivery\ndelivered "first year" {\n  uptake: 64%\n  contacts-received: 7\n  retention: 82%\n  fidelity: "most of the recorded calls were given as described"\n}',
  check: (spec) => (stageOf(spec) === 'delivery' && spec.delivered.state === 'silent' ? [{ at: spec.delivered.at }] : []),
  fix: (spec) => ({
    title: 'Add `delivered`',
    ...insertSection(spec, 'delivered', (indent) => {
      const words = ['uptake', 'contacts-received', 'retention', 'fidelity'];
      const asked = questionsOf(spec, sections.delivered.properties, words, `\n${indent}  `);
      return `delivered {\n${indent}  ${asked}\n${indent}}`;
    }),
  }),
};
