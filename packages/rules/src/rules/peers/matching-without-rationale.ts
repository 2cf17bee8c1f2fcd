import { valueOf } from '../../helpers/answers.ts';
import { cursor } from '../../helpers/blanks.ts';
import { itemAt } from '../../helpers/fixes.ts';
import { listed } from '@peerspec/language/internal';
import { matchedOn } from '../../helpers/matched.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

const reliances: ReadonlySet<string> = new Set(['matching', 'peerness']);

export const rule: Rule = {
  code: 'matching-without-rationale',
  section: 'peers',
  severity: 'warning',
  needs: ['matching.on'],
  after: ['theory-missing'],
  waits: 'The theory would say why likeness helps, and is asked for as a whole first.',
  message: 'Peers and people are to be alike in something, but nothing says why that would help.',
  why: 'Each match costs time and narrows the choice of peers; it is worth that only if likeness does some of the work.',
  remedy: 'Let a mechanism rely on it (`relies-on: matching`), give the reason (`on local-area: preferred because "…"`), or drop it.',
  when: 'People are matched, no mechanism relies on `matching` or `peerness`, no assumption is about them, and no reason is given in `matching`.',
  quiet: 'A practical reason is a reason. One is enough for all that is matched.',
  sources: [article('Who is a peer?')],
  bad: [
    'matching {',
    '  peerness: helpful',
    '  on local-area: preferred',
    '}',
    'theory {',
    '  mechanism Understood "understood, not judged" {',
    '    offers: "somebody nearby who has been there and listens"',
    '    responds: "says early what is wrong, and weighs her own options"',
    '    in: Mothers',
    '    when: Referral',
    '    relies-on: approach, mode',
    '  }',
    '}',
  ].join('\n'),
  good: 'matching {\n  peerness: helpful\n  on local-area: preferred because "a friend who knows the clinic and the bus is one of us"\n}',
  check: ({ matching, theory }) => {
    const matched = matchedOn(matching);
    const [first] = matched;
    const inTheory =
      theory.mechanisms.items.some((mechanism) => valueOf(mechanism.reliesOn)?.some((word) => reliances.has(word)) === true) ||
      theory.assumptions.items.some((assumption) => valueOf(assumption.about)?.some(({ value }) => reliances.has(value)) === true);
    const reasoned = [matching.peerness, ...matched.map((each) => each.required)].some(
      (answer) => answer.state === 'given' && answer.rationale !== undefined,
    );
    if (!first || inTheory || reasoned) return [];
    const names = listed(matched.flatMap(({ name }) => (name === undefined ? [] : [`\`${name}\``])));
    return [{ at: first.at, message: `Peers and people are to be alike in ${names}, but nothing says why that would help.` }];
  },
  fix: ({ matching }, hit) => {
    const required = itemAt(matching.characteristics.items, hit.at)?.required;
    if (required?.state !== 'given') return undefined;
    const { end } = required.at;
    return { title: 'Give the reason', at: { start: end, end }, text: ` because "${cursor()}"` };
  },
};
