import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, dennis2003, kingSimmons } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'peer-definition-missing',
  section: 'peers',
  severity: 'error',
  asks: ['peers.experience'],
  message: 'This is called peer support, but nothing says what makes the supporters peers.',
  unreported: 'what made the supporters peers',
  why: 'Shared experience is what sets a peer apart from any other helper.',
  remedy: 'State the experience that the peers share with the people they support.',
  when: 'There is no `peers`, or it does not say which experience they share.',
  sources: [article('Who is a peer?'), dennis2003, kingSimmons],
  bad: 'peers Volunteers "friendly local people" {\n  // nothing about experience\n}',
  good: 'peers Volunteers "mothers who have breastfed" {\n  experience: "has breastfed at least one baby, with some difficulty on the way"\n}',
  check: (spec) => ifMissing(spec.peers.experience),
  fix: addAnswer('peers.experience'),
};
