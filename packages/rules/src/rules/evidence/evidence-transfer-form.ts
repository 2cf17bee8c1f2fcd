import { missing, valueOf } from '../../helpers/answers.ts';
import type { Citation } from '../../helpers/citations.ts';
import { callItAGuess, citationsOf, formAt } from '../../helpers/citations.ts';
import type { Form, Hit, Rule } from '../../engine/rule.ts';
import { article, lyons2021, white2020 } from '../../helpers/sources.ts';
import { areAkin, formInWords } from '../../helpers/forms.ts';

const misfit = ({ ref, evidence }: Citation, form: Form): Hit | undefined => {
  const about = valueOf(evidence.form);
  if (about === undefined) {
    return missing(evidence.form)
      ? {
          at: ref.at,
          severity: 'info',
          message: `Nothing says which form of support \`${ref.name}\` is about, so nobody can tell whether it holds for ${formInWords[form]}.`,
          remedy: `State it where \`${ref.name}\` is declared: \`form: one-to-one\`, \`group\`, another form or \`any\`.`,
        }
      : undefined;
  }
  if (about === 'any' || form === 'mixed' || areAkin(about, form)) return undefined;
  return {
    at: ref.at,
    message: `\`${ref.name}\` is about ${formInWords[about]}, but this is ${formInWords[form]}, and findings should not be carried from one form to the other.`,
    ...(![about, form].every((each) => each === 'one-to-one' || each === 'group') && {
      why: 'Different forms of support are likely to work in very different ways and to lead to different results.',
    }),
    ...(about === 'mixed' && { severity: 'info' as const }),
  };
};

export const rule: Rule = {
  code: 'evidence-transfer-form',
  section: 'evidence',
  severity: 'error',
  needs: ['format.form'],
  message: 'The evidence that is cited is about another form of support.',
  why: 'One-to-one and group support are likely to work in very different ways and to lead to different results.',
  remedy: 'Cite evidence about the same form, or say openly that it is a guess, by `Hunch` behind it.',
  when: 'Evidence about one form of support is cited for another: about one-to-one support for a group, about groups that meet for an online community. Evidence whose form nobody states gives an info.',
  quiet:
    'Where `Hunch` is cited on the same line, the transfer is openly a guess. A circle of support and help on demand are kinds of one-to-one support, and mutual aid has groups and sponsors in it. In a mixed service only a mechanism with a `form` of its own is held against its evidence.',
  sources: [article('One-to-one or group-based?'), white2020, lyons2021],
  bad: 'implementation {\n  access-points: "midwife at booking", "self-referral" because "several ways in" from Dykes2005\n}',
  good: 'implementation {\n  access-points: "midwife at booking", "self-referral" because "several ways in" from Harris2015\n}',
  check: (spec) =>
    citationsOf(spec).flatMap((citation) => {
      const form = formAt(spec, citation.ref);
      const hit = form && misfit(citation, form);
      return hit ? [hit] : [];
    }),
  fix: callItAGuess,
};
