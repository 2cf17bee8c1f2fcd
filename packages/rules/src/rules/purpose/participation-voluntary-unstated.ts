import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { dykes2005, mcleish2023 } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'participation-voluntary-unstated',
  section: 'purpose',
  severity: 'info',
  asks: ['implementation.access-points'],
  message: 'Nothing says how people come to be offered support.',
  unreported: 'how people came to be offered support',
  why: 'Who makes the offer, and whether people have to ask for it themselves, decides who takes it up.',
  remedy: 'State each way in, and who makes the offer: `access-points: "offer by the nurse at discharge", "self-referral"`.',
  when: 'Nothing is written under `access-points` in `implementation`.',
  sources: [dykes2005, mcleish2023],
  bad: 'implementation {\n  // nothing about access-points\n}',
  good: 'implementation {\n  access-points: "offer by the nurse at discharge; women may decline", "self-referral"\n}',
  check: (spec) => ifMissing(spec.implementation.accessPoints),
  fix: addAnswer('implementation.access-points'),
};
