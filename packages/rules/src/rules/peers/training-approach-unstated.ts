import { missing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, mamKind } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'training-approach-unstated',
  section: 'peers',
  severity: 'info',
  asks: ['peers.approach'],
  within: 'peers',
  after: ['peer-training-missing'],
  waits: 'The style is part of the training, and that is asked for as a whole first.',
  message: 'It is not clear what style of conversation peers are trained to have.',
  unreported: 'what style of conversation peers were trained to have',
  why: 'To listen, to advise and to persuade are different kinds of help, and people answer them differently.',
  remedy: 'Name the approach (`approach: "person-centred listening"`) or the view of people behind it, or say that none is prescribed.',
  when: 'The peers are trained, and nothing is written under `approach` or `philosophy`.',
  quiet: 'Peers who may talk as they like are a choice: `approach: not-applicable because "each peer brings their own way"`.',
  sources: [article('A thousand design differences'), mamKind],
  bad: [
    'peers Volunteers "mothers who have breastfed" {',
    '  // nothing about approach',
    '  // nothing about philosophy',
    '}',
    'theory {',
    '  mechanism Understood "understood, not judged" {',
    '    offers: "somebody nearby who has been there and listens"',
    '    responds: "says early what is wrong, and weighs her own options"',
    '    in: Mothers',
    '    when: Referral',
    '    relies-on: peerness, matching, training, mode',
    '  }',
    '}',
  ].join('\n'),
  good: 'peers Volunteers "mothers who have breastfed" {\n  approach: "person-centred listening" because "it keeps decisions with the mother"\n  // nothing about philosophy\n}',
  check: ({ peers }) => (missing(peers.approach) && missing(peers.philosophy) ? [{ at: peers.approach.at }] : []),
  fix: addAnswer('peers.approach'),
};
