import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { embuldeniya2013, enrichComponents } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'peer-wellbeing-missing',
  section: 'peers',
  severity: 'warning',
  asks: ['peers.wellbeing'],
  message: 'Nothing says who looks after the peers themselves.',
  unreported: 'who looked after the peers themselves',
  why: 'What peers hear can bring their own trouble back; support can harm those who give it.',
  remedy: 'Describe a debrief after hard contacts, somebody who asks how they are, and the right to pause.',
  when: 'The peers are described, and nothing is written under `wellbeing`.',
  sources: [embuldeniya2013, enrichComponents],
  bad: 'peers Volunteers "mothers who have breastfed" {\n  // nothing about wellbeing\n}',
  good: 'peers Volunteers "mothers who have breastfed" {\n  wellbeing: "a debrief after a hard call; a volunteer may pause at any time"\n}',
  check: (spec) => ifMissing(spec.peers.wellbeing),
  fix: addAnswer('peers.wellbeing'),
};
