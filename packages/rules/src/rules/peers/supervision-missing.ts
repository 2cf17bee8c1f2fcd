import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import { isMutualAid } from '../../helpers/forms.ts';
import type { Rule } from '../../engine/rule.ts';
import { dykes2005, enrichComponents, harris2015, niceCommissioning } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'supervision-missing',
  section: 'peers',
  severity: 'error',
  asks: ['peers.supervision'],
  within: 'peers',
  waits: 'Where nothing is said of the peers, one message asks who they are.',
  message: 'Nothing says who supports and supervises the peers.',
  unreported: 'who supported and supervised the peers',
  why: 'Reviews of several kinds of peer support agree that ongoing supervision matters; peers who are left alone drift, tire or leave.',
  remedy: 'State who supervises, how often and in what form, or write `supervision: not-applicable because "…"`.',
  when: 'The peers are described, and nothing is written about their supervision.',
  quiet:
    'Members of mutual aid (`natural-peer` with `mutual-support: yes`) have nobody above them; who looks after them is still asked (`wellbeing`).',
  sources: [harris2015, dykes2005, niceCommissioning, enrichComponents],
  bad: 'peers Volunteers "mothers who have breastfed" {\n  // nothing about supervision\n}',
  good: 'peers Volunteers "mothers who have breastfed" {\n  supervision: every 2 weeks "by the co-ordinator, in a group"\n}',
  check: (spec) => (isMutualAid(spec) ? [] : ifMissing(spec.peers.supervision)),
  fix: addAnswer('peers.supervision'),
};
