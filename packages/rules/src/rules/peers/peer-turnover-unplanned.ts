import type { Spec } from '@peerspec/language';
import { missing, valueOf } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { dykes2005, rapsidPilot, walshe2020 } from '../../helpers/sources.ts';

/** That too few peers may join is foreseen, and something is done about it. */
const isForeseen = ({ implementation }: Spec): boolean =>
  implementation.risks.items.some(({ kind, handledBy }) => valueOf(kind) === 'recruitment' && handledBy.state === 'given');

export const rule: Rule = {
  code: 'peer-turnover-unplanned',
  section: 'peers',
  severity: 'info',
  asks: ['peers.rolling-training'],
  within: 'peers',
  waits: 'Where nothing is said of the peers, one message asks who they are.',
  message: 'Peers leave, and nothing says how more are recruited and trained.',
  unreported: 'how peers who left were replaced',
  why: 'In one published project half of the peers withdrew; in another 48 people showed interest and 12 were trained.',
  remedy: 'Train new peers as they come (`rolling-training: yes`), or say why one round is enough: `rolling-training: no because "…"`.',
  when: 'Nothing is written under `rolling-training`, or `no` without a reason.',
  quiet: 'A risk of the kind `recruitment` with something done about it is such a plan. So is a reason why one round is enough.',
  sources: [dykes2005, rapsidPilot, walshe2020],
  bad: 'peers Volunteers "mothers who have breastfed" {\n  // nothing about rolling-training\n}',
  good: 'peers Volunteers "mothers who have breastfed" {\n  rolling-training: yes\n}',
  check: (spec) => {
    const { rollingTraining } = spec.peers;
    const oneRound = rollingTraining.state === 'given' && !rollingTraining.value && rollingTraining.rationale === undefined;
    return (missing(rollingTraining) || oneRound) && !isForeseen(spec) ? [{ at: rollingTraining.at }] : [];
  },
  fix: addAnswer('peers.rolling-training'),
};
