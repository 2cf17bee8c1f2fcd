import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { enrichComponents, kingSimmons, tidier } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'peer-tasks-undefined',
  section: 'peers',
  severity: 'warning',
  asks: ['peers.tasks'],
  within: 'peers',
  waits: 'Where nothing is said of the peers, one message asks who they are.',
  message: 'It says who the peers are, but not what they do and do not do.',
  unreported: 'what the peers did and did not do',
  why: 'The role must be as clear to a peer as to the staff who work beside the peer, and another provider could not repeat it otherwise.',
  remedy: 'List what peers do with people, and where their role ends.',
  when: 'The peers are described, and nothing is written under `tasks`.',
  sources: [tidier('4'), kingSimmons, enrichComponents],
  bad: 'peers Volunteers "mothers who have breastfed" {\n  // nothing about tasks\n}',
  good: 'peers Volunteers "mothers who have breastfed" {\n  tasks: "listen, share experience, and point to local groups; never advise on medicines"\n}',
  check: (spec) => ifMissing(spec.peers.tasks),
  fix: addAnswer('peers.tasks'),
};
