import type { Answer, Range, Spec } from '@peerspec/language';
import { listed } from '@peerspec/language/internal';
import { notApplicable, valueOf } from '../../helpers/answers.ts';
import { isAboutDanger } from '../../helpers/danger.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, enrichComponents } from '../../helpers/sources.ts';

interface Question {
  readonly word: string;
  readonly answer: Answer<unknown>;
  /** Without it nobody knows what to do at the moment of danger. */
  readonly isForDanger: boolean;
}

/** Words by which a question is waved away as `not-applicable` does it. */
const none =
  /^(?:no|none|nothing|not|nobody|no one|never)(?: (?:training|supervision|support|policy|rules|need))?(?: (?:is|are))?(?: (?:at all|needed|required|necessary|planned|given|provided|offered|wanted))?[.!]?$/i;

/** What a text says, also where it stands behind an amount or a frequency. */
const wordsOf = (answer: Answer<unknown>): string => {
  const value = valueOf(answer);
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' ? value.text : '';
};

const isWaived = (answer: Answer<unknown>): boolean => {
  const said = wordsOf(answer).trim();
  return notApplicable(answer) || (/^n/i.test(said) && none.test(said));
};

const questionsOf = ({ peers, implementation }: Spec): readonly Question[] => [
  { word: 'training', answer: peers.training, isForDanger: false },
  { word: 'supervision', answer: peers.supervision, isForDanger: false },
  { word: 'wellbeing', answer: peers.wellbeing, isForDanger: false },
  { word: 'safeguarding', answer: implementation.safeguarding, isForDanger: true },
  { word: 'escalation', answer: implementation.escalation, isForDanger: true },
];

/** How many may be waved away anywhere: peers of a fellowship may well go without training and supervision. */
const mostWaived = 2;

export const rule: Rule = {
  code: 'safety-unanswered',
  section: 'implementation',
  severity: 'warning',
  acceptable: false,
  since: '0.2.0',
  message: 'Questions of safety are said not to apply.',
  why: 'Somebody who is supported, or who supports, will one day be in danger or distress; that nobody asked the question does not keep it from happening.',
  remedy: 'Say what a peer does then, whom they can turn to, and who looks after the peers; also where that is little.',
  when: 'Three or more of training, supervision, wellbeing, safeguarding and escalation are `not-applicable`, or a text that says no more than that there is none (“none needed”); or safeguarding or escalation is, where the issue is suicide, self-harm, mental health, alcohol or drugs, domestic or sexual abuse, or the summary, the aims or the training speak of it, or it is for children or young people.',
  quiet: 'A fellowship may do without training and supervision, and say so.',
  sources: [article('Who is a peer?'), enrichComponents],
  bad: [
    'peers Volunteers "mothers who have breastfed" {',
    '  wellbeing: not-applicable because "they are grown-up people"',
    '}',
    'implementation {',
    '  safeguarding: not-applicable because "nobody is at risk"',
    '  escalation: not-applicable because "nobody is at risk"',
    '}',
  ].join('\n'),
  good: 'implementation {\n  safeguarding: "the charity\'s policy; the co-ordinator is the named lead"\n}',
  check: (spec) => {
    const waived = questionsOf(spec).filter(({ answer }) => isWaived(answer));
    const [first, ...others] = waived.toSorted((one, other) => Number(other.isForDanger) - Number(one.isForDanger));
    if (!first || (waived.length <= mostWaived && !(isAboutDanger(spec) && first.isForDanger))) return [];
    const at: Range = first.answer.at;
    return [
      {
        at,
        message: `${listed(
          waived.map(({ word }) => `\`${word}\``),
          'and',
        )} ${waived.length === 1 ? 'is' : 'are'} said not to apply, but somebody may be in danger or distress.`,
        related: others.map(({ word, answer }) => ({ message: `\`${word}\` is said not to apply.`, at: answer.at })),
      },
    ];
  },
};
