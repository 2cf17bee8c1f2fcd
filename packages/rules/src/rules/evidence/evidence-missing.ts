import type { Rule } from '../../engine/rule.ts';
import { article, guided, tidier } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'evidence-missing',
  section: 'evidence',
  severity: 'warning',
  message: 'No evidence or experience is cited for any decision of the design.',
  why: 'A reader cannot tell what is known, what has been learned in practice, and what is a guess.',
  remedy:
    'Cite it behind the decision that rests on it: `from` with the name of a publication, `from PracticeKnowledge`, or `from Hunch` where it is untested.',
  when: 'Nothing in the whole specification is followed by `from` and the name of evidence.',
  quiet: 'A hunch counts: it is an honest answer.',
  sources: [tidier('2'), guided('5'), article('A thousand design differences')],
  bad: [
    'contacts {',
    '  minimum: at least 5 because "fewer would not be enough"',
    '}',
    'theory {',
    '  VisitTeams -> Referral because "teams refer to people whom they have met"',
    '  Introduction -> Expected -> FirstCall because "a known voice is answered"',
    '  FirstCall -> Understood -> Confidence because "trouble that is shared can be worked on"',
    '  WeeklyCall -> Understood because "trust grows with time"',
    '  FamilyAgainst -| Confidence because "she hears every day that it is not worth the trouble"',
    '  Confidence -> Continuation because "she carries on through a bad day" assuming StillTime',
    '}',
  ].join('\n'),
  good: [
    'contacts {',
    '  minimum: at least 5 because "fewer would not be enough"',
    '}',
    'theory {',
    '  VisitTeams -> Referral because "teams refer to people whom they have met"',
    '  Introduction -> Expected -> FirstCall because "a known voice is answered"',
    '  FirstCall -> Understood -> Confidence because "trouble that is shared can be worked on" from Schmied2011',
    '  WeeklyCall -> Understood because "trust grows with time" from PracticeKnowledge',
    '  FamilyAgainst -| Confidence because "she hears every day that it is not worth the trouble"',
    '  Confidence -> Continuation because "she carries on through a bad day" from Hunch assuming StillTime',
    '}',
  ].join('\n'),
  // A name that nothing has may be meant for evidence; that it is unknown is told as a problem.
  check: ({ uses, at }) => (uses.some(({ kind }) => kind === 'evidence' || kind === undefined) ? [] : [{ at }]),
  fix: ({ theory }) => {
    const reason = theory.links.find(({ rationale }) => rationale)?.rationale;
    return (
      reason && {
        title: 'Say openly that the first step is a guess',
        at: { ...reason.at, start: reason.at.end },
        text: ' from Hunch',
      }
    );
  },
};
