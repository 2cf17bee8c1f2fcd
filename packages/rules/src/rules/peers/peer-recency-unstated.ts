import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, superb2021 } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'peer-recency-unstated',
  section: 'peers',
  severity: 'warning',
  asks: ['peers.experience-recency'],
  within: 'peers',
  after: ['peer-definition-missing'],
  message: 'Nothing says how long ago a peer may have lived through this.',
  unreported: 'how long ago a peer may have lived through this',
  why: 'How recent it is affects how credible a peer is, and how safe the work is for them.',
  remedy: 'Give a span, such as `experience-recency: 1 to 5 years`, or write `experience-recency: not-applicable because "…"`.',
  when: 'The experience of the peers is described, and nothing is written under `experience-recency`.',
  quiet: 'Where it does not matter, say so: `not-applicable because "the peers live with the condition for good"`.',
  sources: [article('Who is a peer?'), superb2021],
  bad: 'peers Volunteers "mothers who have breastfed" {\n  // nothing about experience-recency\n}',
  good: 'peers Volunteers "mothers who have breastfed" {\n  experience-recency: within 5 years\n}',
  check: (spec) => ifMissing(spec.peers.experienceRecency),
  fix: addAnswer('peers.experience-recency'),
};
