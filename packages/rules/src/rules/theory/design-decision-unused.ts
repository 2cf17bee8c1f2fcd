import type { Answer, Contact, Range, Spec } from '@peerspec/language';
import { valueOf } from '../../helpers/answers.ts';
import { cursor } from '../../helpers/blanks.ts';
import { isMutualAid } from '../../helpers/forms.ts';
import { stageOf } from '../../engine/strictness.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, credeci } from '../../helpers/sources.ts';

interface Decision {
  /** How a message goes on behind "Nothing says why". */
  readonly why: string;
  /** The words of `relies-on` and `about` that refer to it. */
  readonly words: readonly string[];
  /** Places where it is recorded. */
  readonly answers: readonly Answer<unknown>[];
  /** A reason that stands elsewhere. */
  readonly reasoned?: boolean;
}

/** To meet is the plain way to be in contact: only another one has to be chosen. */
const isPlainMeeting = ({ mode }: Contact): boolean => valueOf(mode)?.every((each) => each === 'face-to-face') === true;

/** It begins where the support does: there is no earlier time, and a later one would be a decision. */
const isFromTheStart = ({ when }: Contact): boolean => {
  const moment = valueOf(when);
  return moment?.qualifier === 'from' && moment.days.earliest === 0;
};

const decisionsOf = (spec: Spec): readonly Decision[] => {
  const { contacts, peers } = spec;
  // Members of mutual aid meet as they always have: nobody has decided it for them.
  const planned = isMutualAid(spec) ? [] : contacts.planned.items;
  const contactsReasoned = contacts.planned.items.some((contact) => contact.rationale !== undefined);
  return [
    {
      why: 'contact is made in this way',
      words: ['mode'],
      answers: planned.filter((contact) => !isPlainMeeting(contact)).map((contact) => contact.mode),
      reasoned: contactsReasoned,
    },
    {
      why: 'contacts happen when they do',
      words: ['timing'],
      answers: planned.filter((contact) => !isFromTheStart(contact)).map((contact) => contact.when),
      reasoned: contactsReasoned,
    },
    { why: 'peers are trained in this way of talking', words: ['approach', 'training'], answers: [peers.approach] },
    // Volunteers are the plain case, with what they spend refunded: only pay has to be chosen.
    { why: 'peers are paid', words: ['reward'], answers: valueOf(peers.reward) === 'paid' ? [peers.reward] : [] },
  ];
};

/** Where the decision is recorded, if nothing says why it was made. */
const unexplained = ({ answers, reasoned }: Decision): Range | undefined => {
  const given = answers.filter((answer) => answer.state === 'given');
  return reasoned === true || given.some((answer) => answer.rationale !== undefined) ? undefined : given[0]?.at;
};

export const rule: Rule = {
  code: 'design-decision-unused',
  section: 'theory',
  severity: 'warning',
  after: ['theory-missing'],
  waits: 'Without a theory no decision plays a part in it, which is one gap and not as many as there are decisions.',
  message: 'This design decision plays no part in the theory, so it is not clear why it was made.',
  why: 'Design decisions have many reasons; unless each is recorded, nobody knows what may be changed without harm.',
  remedy:
    'Name it in a mechanism (`relies-on: …`) or an assumption (`about: …`), or give the practical reason behind it: `because "cost, policy or custom"`.',
  when: 'The mode or timing of contacts, the way of talking, or that peers are paid is recorded, and neither the theory nor a reason refers to it.',
  quiet:
    'Cost, policy and custom are good reasons. That people simply meet (`face-to-face`), that contacts begin where support does, or that peers are volunteers, need not be explained, nor when and how members of mutual aid meet. One reason at one contact is enough for all of them. What people are matched on is asked for by `matching-without-rationale`.',
  sources: [article('A thousand design differences'), credeci('2')],
  bad: 'peers Volunteers "mothers who have breastfed" {\n  reward: paid\n}',
  good: 'peers Volunteers "mothers who have breastfed" {\n  reward: paid because "unpaid work would leave out mothers with little money"\n}',
  check: (spec) => {
    const { mechanisms, assumptions } = spec.theory;
    const used = new Set<string>([
      ...mechanisms.items.flatMap((mechanism) => valueOf(mechanism.reliesOn) ?? []),
      ...assumptions.items.flatMap((assumption) => (valueOf(assumption.about) ?? []).map((about) => about.value)),
    ]);
    return decisionsOf(spec).flatMap((decision) => {
      const at = decision.words.some((word) => used.has(word)) ? undefined : unexplained(decision);
      // Its authors can no longer be asked.
      const severity = stageOf(spec) === 'published' ? ({ severity: 'info' } as const) : {};
      return at ? [{ at, ...severity, message: `Nothing says why ${decision.why}: neither the theory nor a reason refers to it.` }] : [];
    });
  },
  fix: (_, hit) => ({
    title: 'Give the reason',
    at: { start: hit.at.end, end: hit.at.end },
    text: ` because "${cursor()}"`,
  }),
};
