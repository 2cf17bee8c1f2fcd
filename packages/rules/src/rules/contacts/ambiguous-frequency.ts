import type { Answer, Contact, Range, Spec } from '@peerspec/language';
import { valueOf } from '../../helpers/answers.ts';
import type { Hit, Rule } from '../../engine/rule.ts';
import { tidier } from '../../helpers/sources.ts';

/** Words that say how often in more than one way. */
const vague =
  /\b(bi-?weekly|bi-?monthly|regular(?:ly)?|frequent(?:ly)?|ongoing|occasional(?:ly)?|periodic(?:al)?(?:ly)?|from time to time|now and (?:then|again)|every (?:so often|now and then)|as needed|as required)\b/i;

/** Words beside which they do no harm: a number, or a stretch of time that recurs. */
const exact =
  /\d|\b(once|twice|one|two|three|four|five|six|seven|eight|nine|ten|twelve|every|each|daily|weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?|a (?:day|week|fortnight|month|quarter|term|year))\b/i;

/** What is said in one place, and what stands beside it and may tell how often. */
interface Said {
  readonly text: string;
  readonly beside?: string;
  readonly at: Range;
}

const said = (answer: Answer<string>): readonly Said[] => (answer.state === 'given' ? [{ text: answer.value, at: answer.at }] : []);

/** What the service is called is read before all else, and stands beside nothing that makes it exact. */
const ofName = ({ title, at }: Spec): readonly Said[] => (title === undefined ? [] : [{ text: title, at }]);

const numberIn = (count: Contact['count']): number => {
  const value = valueOf(count);
  return typeof value === 'object' && value.per === undefined ? value.high : 0;
};

/** Contacts whose number is known, but not how often they take place; where no number is known either, that is told elsewhere. */
const ofContacts = ({ contacts }: Spec): readonly Said[] =>
  contacts.planned.items
    .filter(({ count, every }) => numberIn(count) > 1 && every.state === 'silent')
    .flatMap(({ title, at }) => (title === undefined ? [] : [{ text: title, at }]));

/** A number that is left open for a reason which is itself such a word. */
const ofOpenNumbers = ({ contacts }: Spec): readonly Said[] =>
  contacts.planned.items.flatMap(({ count }) =>
    count.state === 'gap' && count.because !== undefined ? [{ text: count.because, at: count.at }] : [],
  );

const ofActivities = ({ activities }: Spec): readonly Said[] =>
  activities.planned.items.flatMap(({ title, at, content }) => {
    const told = valueOf(content);
    const named = title === undefined ? [] : [{ text: title, at, ...(told !== undefined && { beside: told }) }];
    return [...named, ...said(content).map((each) => ({ ...each, ...(title !== undefined && { beside: title }) }))];
  });

const ofOthers = ({ peers, format, implementation: { fidelity, serviceLinks, staffPreparation } }: Spec): readonly Said[] =>
  [peers.wellbeing, format.moderation, fidelity, serviceLinks, staffPreparation].flatMap(said);

/** What should recur, and is told without a length of time. */
const ofRecurring = ({ theory, implementation }: Spec): readonly Said[] =>
  [theory.reviewed, implementation.reporting].flatMap((answer) => {
    const { every, text } = valueOf(answer) ?? {};
    return text === undefined || every ? [] : [{ text, at: answer.at }];
  });

const hitIn = ({ text, beside = '', at }: Said): readonly Hit[] => {
  const [word] = vague.exec(text) ?? [];
  return word !== undefined && !exact.test(`${text.replace(word, '')} ${beside}`)
    ? [{ at, message: `“${word}” can be read in more than one way, so two providers would deliver different services.` }]
    : [];
};

export const rule: Rule = {
  code: 'ambiguous-frequency',
  section: 'contacts',
  severity: 'warning',
  message: 'This word can be read in more than one way, so two providers would deliver different services.',
  why: 'Every two weeks and twice a week are both called biweekly, and one provider’s “regular” is another’s “hardly ever”.',
  remedy: 'Write a number instead: `every: 2 weeks`, or “twice a year in each team”.',
  when: 'How often something takes place is told only by a word such as biweekly, regular, frequent, ongoing, occasional, periodic, from time to time or as needed. It looks at the titles of the service and of contacts with a number and no frequency, reasons for an open number, activities, moderation, wellbeing, quality checks, links, the preparation of staff, reports and the review of the theory.',
  quiet: 'Beside a number or a stretch of time the word does no harm. A summary may say it in short: the contacts say how often.',
  sources: [tidier('8')],
  bad: 'contacts {\n  contact WeeklyCall "biweekly calls" { when: from 1 week after Birth  count: 6  mode: telephone, text  length: 20 minutes }\n}',
  good: 'contacts {\n  contact WeeklyCall "biweekly calls" { when: from 1 week after Birth  every: 2 weeks  for: 12 weeks  mode: telephone, text  length: 20 minutes }\n}',
  check: (spec) =>
    [...ofName(spec), ...ofContacts(spec), ...ofOpenNumbers(spec), ...ofActivities(spec), ...ofOthers(spec), ...ofRecurring(spec)].flatMap(
      hitIn,
    ),
};
