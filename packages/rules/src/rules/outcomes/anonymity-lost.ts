import type { Measurement, Outcome, Spec } from '@peerspec/language';
import { called, calledFirst } from '../../helpers/called.ts';
import { valueOf } from '../../helpers/answers.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

/** Words by which people can be asked again although nobody knows who they are. The rule's page names them; it looks for no others. */
const foundAgain =
  /\b(?:nicknames?|pseudonyms?|user ?names?|accounts?|codes?|consent\w*|agree[ds]?|willing|leaves? (?:a|an|their|his|her)|opt(?:s|ed)? in|invit\w+|posted|pop-up|anonymous\w*)\b/i;

/** In days: what is asked on the day itself is asked of whoever is there. */
const sameDay = 1;

const isLater = ({ times }: Measurement): boolean =>
  times.some(({ relation, days, duration }) => relation === 'after' && duration !== undefined && days.earliest > sameDay);

/** Outcomes of single people, which are measured when they are no longer there. */
const followedUp = ({ outcomes }: Spec): readonly { readonly outcome: Outcome; readonly measure: Measurement }[] =>
  outcomes.changes.items.flatMap((outcome) => {
    const level = valueOf(outcome.level);
    const later = (valueOf(outcome.measure) ?? []).find(isLater);
    return outcome.word === 'unintended' || (level !== undefined && level !== 'individual') || !later ? [] : [{ outcome, measure: later }];
  });

/** Whether it is said of the studies, or of an outcome that is measured later, how people are asked again. */
const isToldHow = ({ evaluation }: Spec, followed: ReturnType<typeof followedUp>): boolean =>
  [
    ...evaluation.studies.items.map(({ title }) => title),
    ...followed.flatMap(({ outcome, measure }) => [outcome.title, measure.text]),
  ].some((text) => text !== undefined && foundAgain.test(text));

export const rule: Rule = {
  code: 'anonymity-lost',
  section: 'outcomes',
  severity: 'info',
  since: '0.2.0',
  message: 'The theory relies on nobody knowing who somebody is, and the same people are to be measured later.',
  why: 'Whoever is anonymous cannot be found again, and whoever lets himself be found is another kind of person: the figure would be that of a few, or the anonymity would be gone.',
  remedy:
    'Say how they are found again (`measure: "question to those who agreed to be asked" …`), or measure something of the day itself, or of a whole place.',
  when: 'A mechanism relies on `anonymity`, and an outcome of single people is measured later than a day after an event, with no word of a nickname, a user name, an account, a code, consent, people who agree or are willing, who leave an address, opt in, are invited, or of an anonymous question.',
  sources: [article('Towards better interpretation')],
  bad: [
    'theory {',
    '  mechanism Expected "she knows who will call" {',
    '    offers: "a first talk before the birth"',
    '    responds: "expects the call and answers it"',
    '    in: Mothers',
    '    when: Referral',
    '    relies-on: initiation, timing, anonymity',
    '  }',
    '}',
  ].join('\n'),
  good: [
    'theory {',
    '  mechanism Expected "she knows who will call" {',
    '    offers: "a first talk before the birth"',
    '    responds: "expects the call and answers it"',
    '    in: Mothers',
    '    when: Referral',
    '    relies-on: initiation, timing',
    '  }',
    '}',
  ].join('\n'),
  check: (spec) => {
    const relying = spec.theory.mechanisms.items.find(({ reliesOn }) => valueOf(reliesOn)?.includes('anonymity'));
    const followed = followedUp(spec);
    const [first] = followed;
    if (!relying || !first || isToldHow(spec, followed)) return [];
    const { outcome, measure } = first;
    return [
      {
        at: measure.at,
        message: `${calledFirst(relying)} relies on nobody knowing who somebody is, and ${called(outcome)} is to be measured of the same people later.`,
        related: [{ message: 'The mechanism is here.', at: relying.at }],
      },
    ];
  },
};
