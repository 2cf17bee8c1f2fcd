import { sections } from '@peerspec/language';
import type { Outcome, Range, Spec } from '@peerspec/language';
import { called } from '../../helpers/called.ts';
import { capturedBy } from '../../helpers/evaluation.ts';
import { isAbout } from '../../helpers/countries-and-topics.ts';
import { declarationOf } from '../../helpers/blanks.ts';
import { freshName, insertItem } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, embuldeniya2013, mcleish2024 } from '../../helpers/sources.ts';

/** Issues for which people are judged by others, so that to be seen with a peer can do harm by itself. */
const judged = ['mental-health', 'suicide', 'hiv', 'alcohol', 'drugs', 'partner-violence', 'prison'];

const isJudged = ({ topic }: Spec): boolean => judged.some((issue) => isAbout(topic, issue));

/** The one unintended change that is looked for, if there is no other and no step of the theory leads to it. */
const onlyOne = ({ outcomes, theory }: Spec): Outcome | undefined => {
  const [one, ...more] = outcomes.changes.items.filter(({ word }) => word === 'unintended');
  return more.length > 0 || theory.links.some(({ to }) => to.name === one?.name) ? undefined : one;
};

/** Where it is said that nothing unintended can come of it. */
const deniedAt = ({ open }: Spec): Range | undefined =>
  open.find(({ path, gap }) => path === 'outcomes.unintended' && gap.gap === 'not-applicable')?.gap.at;

const whyJudged =
  'To be seen with a supporter can tell others what somebody lives with. People may come to depend on one supporter, compare themselves, or have less say than their peer; and the peers may carry too much.';

export const rule: Rule = {
  code: 'harms-thin',
  section: 'theory',
  severity: 'info',
  since: '0.2.0',
  message: 'Only one unintended change is looked for, and support can do harm in several ways.',
  why: 'People may come to depend on one supporter, compare themselves with others, be told the wrong thing, or have less say than their peer; and the peers may carry too much.',
  remedy: 'Name what might do harm, to those who receive support and to those who give it, as `unintended`, each with a way to notice it.',
  when: `One \`unintended\` outcome is named and no step of the theory leads to it, and no study captures \`unintended\`. Where people are judged for what they live with (${judged.map((issue) => `\`${issue}\``).join(', ')}) it is a warning, also where \`unintended\` is said not to apply.`,
  quiet:
    'Whether a change is pleasant cannot be told from its words, so this asks. A theory that says how the change comes about has thought of it, and a study that looks for anything unintended would notice others.',
  sources: [article('Towards better interpretation'), embuldeniya2013, mcleish2024],
  bad: [
    'outcomes {',
    '  // nothing about Guilt',
    '}',
    'evaluation {',
    '  study Process "talks with mothers, volunteers and midwives" { design: process  asks: "how did it come about?"  captures: fidelity, experience, mechanisms, context, peers  guards-against: TooFewVolunteers }',
    '}',
  ].join('\n'),
  good: 'outcomes {\n  unintended Guilt "mothers who stop feel that they failed" { in: Mothers  measure: "interviews" at 8 weeks after Birth }\n}',
  check: (spec) => {
    const weight = isJudged(spec) ? ({ severity: 'warning', why: whyJudged } as const) : {};
    const denied = deniedAt(spec);
    if (denied && isJudged(spec)) {
      return [{ at: denied, message: 'Nothing is looked for that might go wrong, and support can do harm in several ways.', ...weight }];
    }
    const one = onlyOne(spec);
    if (!one || capturedBy(spec).has('unintended')) return [];
    const message = `Only ${called(one)} is looked for as an unintended change, and support can do harm in several ways.`;
    return [{ at: one.at, message, ...weight }];
  },
  fix: (spec) => {
    const said = { name: freshName(spec, 'Harm'), asks: ['in', 'measure'] };
    const inserted = insertItem(spec, 'outcomes', declarationOf(spec, sections.outcomes.items.unintended, said));
    return inserted && { title: 'Add a harm to look for', ...inserted };
  },
};
