import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { niceCommissioning, tidierPhp } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'peer-reward-unstated',
  section: 'peers',
  severity: 'warning',
  asks: ['peers.reward'],
  within: 'peers',
  waits: 'Where nothing is said of the peers, one message asks who they are.',
  message: 'Nothing says whether peers are paid.',
  unreported: 'whether peers were paid',
  why: 'It decides who can afford to be a peer, and what the service costs.',
  remedy: 'State `volunteer`, `expenses` or `paid`, and say why; name childcare and travel where they are refunded.',
  when: 'The peers are described, and nothing is written under `reward`.',
  sources: [niceCommissioning, tidierPhp('3')],
  bad: 'peers Volunteers "mothers who have breastfed" {\n  // nothing about reward\n}',
  good: 'peers Volunteers "mothers who have breastfed" {\n  reward: expenses because "travel and childcare are refunded; the budget allows no wages"\n}',
  check: (spec) => ifMissing(spec.peers.reward),
  fix: addAnswer('peers.reward'),
};
