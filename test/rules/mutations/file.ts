/** The file itself: what is told of gaps, of accepted departures and of names in a specification that is otherwise complete. */
import type { Change, Mutant } from './mutants.ts';
import { running } from './delivered.ts';
import { added, all, everywhere, inSection, replaced, without } from './mutants.ts';

/** Leaves open how the service is made known. */
const open = (gap: string): Change => inSection('implementation', replaced(/\n {4}marketing:[^]*?(?=\n {4}\S)/, `\n    marketing: ${gap}`));

const reported = added('  delivered "first year" {\n    uptake: 70%\n  }');

export const mutants: readonly Mutant[] = [
  {
    what: 'a decision should have been made',
    rule: 'decision-overdue',
    changes: everywhere(open('undecided because "the provider proposes it" owner "the co-ordinator" decide-by 2026-11-01')),
  },
  {
    what: 'the service is running, and something is undecided',
    rule: 'undecided-in-delivery',
    changes: everywhere(all(running, reported, open('undecided because "the provider proposes it"'))),
  },
  {
    what: 'a text stands for an answer and only says that there is none',
    rule: 'placeholder-answer',
    changes: everywhere(open('"TBC"')),
  },
  { what: 'something is left open without a word of why', rule: 'gap-without-reason', changes: everywhere(open('unknown')) },
  { what: 'an author does not report it', rule: 'not-reported-outside-published', changes: everywhere(open('not-reported')) },
  {
    what: 'something is openly undecided',
    rule: 'still-open',
    changes: everywhere(open('undecided because "the provider proposes it" decide-by 2027-03-01')),
  },
  {
    what: 'a departure is accepted that nobody makes',
    rule: 'accept-unused',
    changes: everywhere(added('  accept promotion-missing because "the town is small"')),
  },
  {
    what: 'a departure is accepted without a reason',
    rule: 'accept-without-reason',
    changes: everywhere(all(without('implementation', 'marketing'), added('  accept promotion-missing'))),
  },
  {
    what: 'a departure is accepted from a rule that does not exist',
    rule: 'accept-unknown-rule',
    changes: everywhere(added('  accept promotion-mising because "the town is small"')),
  },
  {
    what: 'safety is accepted away',
    rule: 'accept-not-allowed',
    changes: everywhere(added('  accept safeguarding-missing because "the charity knows"')),
  },
  { what: 'nothing says how far along it is', rule: 'stage-missing', changes: everywhere(replaced('\n  stage: commissioning', '')) },
  {
    what: 'a measure is described, and nothing is measured by it',
    rule: 'name-unused',
    changes: {
      feeding: replaced('measure: BSES at', 'measure: "ten questions" at'),
      groups: replaced('measure: EPDS at', 'measure: "ten questions" at'),
      wards: replaced('measure: HopeQuestions at', 'measure: "ten questions" at'),
    },
  },
];
