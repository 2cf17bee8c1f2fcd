import { figure, isWithin, listed, minutesInDay } from '@peerspec/language/internal';
import type { Evidence, Ref, Spec } from '@peerspec/language';
import { valueOf } from '../../helpers/answers.ts';
import { citationsOf, firstOfEach, isOfOtherForm } from '../../helpers/citations.ts';
import { sinceBirth } from '../../helpers/infant-feeding.ts';
import { otherTopics } from '../../helpers/countries-and-topics.ts';
import type { Rule, RuleContext } from '../../engine/rule.ts';
import { article, dennis2002, jolly2012 } from '../../helpers/sources.ts';

/** Trials often count from going home, a service from the birth: a start up to twice as late still counts as the same. */
const latitude = 2;

/** Sections in which evidence is cited for what the support achieves, and not for how peers are found or trained. */
const isAboutSupport = ({ contacts, theory, outcomes }: Spec, { at }: Ref): boolean =>
  [contacts, theory, outcomes].some((section) => section.state === 'given' && isWithin(at, section.extent));

const fewer = ({ computed: { plannedContacts } }: Spec, evidence: Evidence): string | undefined => {
  const there = valueOf(evidence.plannedContacts);
  return there && plannedContacts && there.qualifier !== 'at most' && !plannedContacts.orMore && plannedContacts.high < there.low
    ? `it planned ${there.text} contacts for each person, and this plans ${figure(plannedContacts.high)} (${plannedContacts.working})`
    : undefined;
};

/** When the first contact after the birth begins, in days; undefined where one of the contacts cannot be timed. */
const beginning = (spec: Spec): number | undefined => {
  const times = spec.contacts.planned.items.map(({ name }) => (name === undefined ? undefined : sinceBirth(spec, name)?.earliest));
  const after = times.filter((time) => time !== undefined && time >= 0);
  return times.includes(undefined) || after.length === 0 ? undefined : Math.min(...after.map((time) => time ?? 0));
};

const later = (spec: Spec, evidence: Evidence): string | undefined => {
  const there = valueOf(evidence.firstContact);
  const here = there && beginning(spec);
  return there && here !== undefined && here > (latitude * there.minutes.high) / minutesInDay
    ? `it began within ${there.text} of the birth or of going home, and this begins ${figure(here)} days after the birth`
    : undefined;
};

const lessActive = ({ contacts }: Spec, evidence: Evidence): string | undefined => {
  const whole = valueOf(contacts.initiation);
  const moves = contacts.planned.items.map(({ initiation }) => valueOf(initiation) ?? whole);
  return valueOf(evidence.initiation) === 'proactive' && moves.length > 0 && moves.every((move) => move === 'reactive')
    ? 'there the peer made the first move, and here people have to ask'
    : undefined;
};

/** How the service that is cited did more; what another rule already tells is not told again. */
const differences = (spec: Spec, evidence: Evidence, { finds }: RuleContext): readonly string[] =>
  [
    finds('low-intensity') ? undefined : fewer(spec, evidence),
    finds('first-contact-late') ? undefined : later(spec, evidence),
    finds('reactive-only') ? undefined : lessActive(spec, evidence),
  ].filter((text) => text !== undefined);

export const rule: Rule = {
  code: 'evidence-transfer-dose',
  section: 'evidence',
  severity: 'warning',
  needs: ['contacts.contact'],
  message: 'A more intensive service is cited than the one that is planned.',
  why: 'What many, early or proactive contacts achieved cannot be expected of fewer, later ones, or of a number to ring.',
  remedy: 'Plan as much as was given there, or lower what you expect and say that it is a guess: `from RUBY2019, Hunch`.',
  when: 'Evidence that is cited for contacts, theory or outcomes planned more contacts, began more than twice as soon, or was proactive where this is reactive.',
  quiet:
    'It speaks only where both figures are given. What `low-intensity`, `first-contact-late` or `reactive-only` tells is not told again.',
  sources: [article('A thousand design differences'), dennis2002, jolly2012],
  bad: [
    'contacts {',
    '  contact WeeklyCall "six calls, where RUBY2019 planned twelve" { when: from 1 week after Birth  every: 1 week  for: 6 weeks  mode: telephone  length: 20 minutes }',
    '}',
    'theory {',
    '  WeeklyCall -> Understood because "weekly calls build trust" from RUBY2019, PracticeKnowledge',
    '}',
  ].join('\n'),
  good: [
    'contacts {',
    '  contact WeeklyCall "twelve calls, as RUBY2019 planned" { when: from 1 week after Birth  every: 1 week  for: 12 weeks  mode: telephone  length: 20 minutes }',
    '}',
    'theory {',
    '  WeeklyCall -> Understood because "weekly calls build trust" from RUBY2019, PracticeKnowledge',
    '}',
  ].join('\n'),
  check: (spec, _, ruleContext) =>
    firstOfEach(citationsOf(spec).filter((citation) => isAboutSupport(spec, citation.ref) && !isOfOtherForm(spec, citation))).flatMap(
      ({ ref, evidence }) => {
        const found = otherTopics(spec.topic, evidence.topic) ? [] : differences(spec, evidence, ruleContext);
        return found.length === 0
          ? []
          : [{ at: ref.at, message: `\`${ref.name}\` is about a more intensive service than this one: ${listed(found)}.` }];
      },
    ),
};
