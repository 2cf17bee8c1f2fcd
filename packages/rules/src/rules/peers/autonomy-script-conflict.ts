import type { RelatedPlace, Spec } from '@peerspec/language';
import { calledFirst } from '../../helpers/called.ts';
import { notApplicable, valueOf } from '../../helpers/answers.ts';
import { cursor } from '../../helpers/blanks.ts';
import type { Rule } from '../../engine/rule.ts';
import { gillard2021, harris2015 } from '../../helpers/sources.ts';

/** Where the theory leaves something to the peers' own judgement. */
const relied = ({ theory }: Spec): readonly RelatedPlace[] =>
  theory.mechanisms.items.flatMap((mechanism) =>
    valueOf(mechanism.reliesOn)?.includes('autonomy') === true
      ? [{ message: `${calledFirst(mechanism)} relies on what peers decide themselves.`, at: mechanism.reliesOn.at }]
      : [],
  );

/** Where their role is said to leave them something; it may say how little. */
const stated = ({ peers: { autonomy } }: Spec): readonly RelatedPlace[] =>
  autonomy.state === 'given' ? [{ message: 'What peers decide themselves stands here.', at: autonomy.at }] : [];

export const rule: Rule = {
  code: 'autonomy-script-conflict',
  section: 'peers',
  severity: 'warning',
  needs: ['contacts.tailoring'],
  message: 'Peers are to use their own judgement, yet nothing in their contacts may vary.',
  why: 'A script leaves no room for the experience that makes them peers.',
  remedy: 'Say in `tailoring` what is fixed and what may vary, and check that peers keep to the principles instead of the wording.',
  when: 'A mechanism relies on `autonomy`, while `tailoring` is said not to apply. Where only `autonomy` of the peers says something, which may be how little they decide, it is an info that asks.',
  quiet: 'That tailoring is undecided or unknown is no contradiction.',
  sources: [harris2015, gillard2021],
  bad: 'contacts {\n  tailoring: not-applicable because "every call follows the script"\n}',
  good: 'contacts {\n  tailoring: "the first and the last call follow the handbook; all others follow the mother"\n}',
  check: (spec) => {
    const { tailoring } = spec.contacts;
    if (!notApplicable(tailoring)) return [];
    const [ofTheory, ofRole] = [relied(spec), stated(spec)];
    if (ofTheory.length > 0) return [{ at: tailoring.at, related: [...ofTheory, ...ofRole] }];
    if (ofRole.length === 0) return [];
    return [
      {
        at: tailoring.at,
        severity: 'info',
        message:
          'Something is said of what peers decide themselves, yet nothing in their contacts may vary: what is left for them to decide?',
        related: ofRole,
      },
    ];
  },
  fix: ({ contacts: { tailoring, state } }) =>
    tailoring.state === 'gap' && state === 'given'
      ? {
          title: 'Say what may vary, and what not',
          at: { start: tailoring.at.start, end: tailoring.rationale?.at.end ?? tailoring.at.end },
          text: `"${cursor()}"`,
        }
      : undefined,
};
