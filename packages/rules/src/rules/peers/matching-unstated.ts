import type { Spec } from '@peerspec/language';
import { noneOf, valueOf } from '../../helpers/answers.ts';
import { matchingOn } from '../../helpers/blanks.ts';
import { insertItem } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, dennis2003 } from '../../helpers/sources.ts';

/** One person is brought together with another. */
const isOfPairs = ({ format }: Spec): boolean => ['one-to-one', 'circle'].includes(valueOf(format.form) ?? '');

export const rule: Rule = {
  code: 'matching-unstated',
  section: 'peers',
  severity: 'warning',
  asks: ['matching.on'],
  message: 'Nothing says whether, and in what, a peer is matched to a person.',
  unreported: 'whether, and in what, a peer was matched to a person',
  toldOtherwise: (spec) => !isOfPairs(spec),
  why: 'Likeness may be what makes support work, or may not matter: it has hardly been tested, so a reader has to know what you assume.',
  remedy: 'List what they are to be alike in (`on local-area: preferred`), or write `matching: not-applicable because "…"`.',
  when: 'Support is one to one, and `matching` lists nothing.',
  quiet: 'In a group nobody is matched one to one.',
  sources: [article('Who is a peer?'), dennis2003],
  bad: [
    '// nothing about matching',
    'theory {',
    '  mechanism Understood "understood, not judged" {',
    '    offers: "somebody who has been there and listens"',
    '    responds: "says early what is wrong, and weighs her own options"',
    '    in: Mothers',
    '    when: Referral',
    '    relies-on: approach, mode',
    '  }',
    '}',
  ].join('\n'),
  good: 'matching {\n  peerness: helpful because "shared experience eases trust"\n  on local-area: preferred\n}',
  check: (spec) => (isOfPairs(spec) && noneOf(spec.matching.characteristics) ? [{ at: spec.matching.characteristics.at }] : []),
  fix: (spec) => {
    const inserted = insertItem(spec, 'matching', matchingOn(spec, 'local-area'));
    return inserted && { title: 'Say what they are matched on', ...inserted };
  },
};
