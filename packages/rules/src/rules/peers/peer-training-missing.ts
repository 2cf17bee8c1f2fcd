import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import { isMutualAid } from '../../helpers/forms.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, dennis2003, niceCommissioning, tidier } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'peer-training-missing',
  section: 'peers',
  severity: 'error',
  asks: ['peers.training'],
  within: 'peers',
  waits: 'Where nothing is said of the peers, one message asks who they are.',
  message: 'Nothing says whether the peers are trained.',
  unreported: 'whether the peers were trained',
  why: 'Support by a friend without training and by a trained lay worker are different things, and another provider could not repeat it.',
  remedy: 'State hours and content of the training, or write `training: not-applicable because "…"`.',
  when: 'The peers are described, and nothing is written about their training.',
  quiet:
    'Members of mutual aid (`natural-peer` with `mutual-support: yes`) are not trained. Elsewhere peers without training are a choice: `training: not-applicable because "friends are meant to stay friends"`.',
  sources: [article('Who is a peer?'), tidier('5'), niceCommissioning, dennis2003],
  bad: 'peers Volunteers "mothers who have breastfed" {\n  // nothing about training\n}',
  good: 'peers Volunteers "mothers who have breastfed" {\n  training: 16 hours "listening, feeding basics, boundaries"\n}',
  check: (spec) => (isMutualAid(spec) ? [] : ifMissing(spec.peers.training)),
  fix: addAnswer('peers.training'),
};
