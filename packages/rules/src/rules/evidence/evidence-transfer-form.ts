import type { Evidence, Ref, Spec } from '@peerspec/language';
import { missing, valueOf } from '../../answers.ts';
import { factsOf } from '../../facts.ts';
import type { Form, Hit, Rule } from '../../rule.ts';
import { article, lyons2021, white2020 } from '../../sources.ts';

const spoken: Readonly<Record<Form, string>> = {
  'one-to-one': 'one-to-one support',
  group: 'group support',
  mixed: 'one-to-one and group support together',
};

/** Evidence that is about this place and these people has the form that they have. */
const ownKnowledge: ReadonlySet<string> = new Set(['hunch', 'practice-knowledge', 'local-data', 'guideline']);

const isWithin = (inner: Ref['at'], outer: Ref['at']): boolean =>
  inner.file === outer.file &&
  (inner.start.line > outer.start.line || (inner.start.line === outer.start.line && inner.start.character >= outer.start.character)) &&
  (inner.end.line < outer.end.line || (inner.end.line === outer.end.line && inner.end.character <= outer.end.character));

/** The form that a citation has to fit: that of the mechanism in which it stands, else that of the whole. */
const formAt = (spec: Spec, ref: Ref): Form | undefined => {
  const mechanism = spec.theory.mechanisms.items.find((each) => each.form.state === 'given' && isWithin(ref.at, each.extent));
  return (mechanism && valueOf(mechanism.form)) ?? valueOf(spec.format.form);
};

const misfit = (ref: Ref, evidence: Evidence, form: Form): Hit | undefined => {
  const kind = valueOf(evidence.kind);
  if (kind !== undefined && ownKnowledge.has(kind)) return undefined;
  const about = valueOf(evidence.form);
  if (about === undefined) {
    return missing(evidence.form)
      ? {
          at: ref.at,
          severity: 'info',
          message: `Nothing says which form of support \`${ref.name}\` is about, so nobody can tell whether it holds for ${spoken[form]}.`,
          remedy: `State it where \`${ref.name}\` is declared: \`form: one-to-one\`, \`group\`, \`mixed\` or \`any\`.`,
        }
      : undefined;
  }
  if (about === 'any' || about === form || form === 'mixed') return undefined;
  return {
    at: ref.at,
    message: `\`${ref.name}\` is about ${spoken[about]}, but this is ${spoken[form]}, and findings should not be carried from one form to the other.`,
    ...(about === 'mixed' && { severity: 'info' as const }),
  };
};

/** Places where a hunch is cited beside other evidence: there the transfer is openly a guess. */
const hunches = (spec: Spec): ReadonlySet<number> =>
  new Set(
    spec.uses
      .filter((use) => use.kind === 'evidence' && valueOf(factsOf(spec).evidence.get(use.name)?.kind ?? silentKind) === 'hunch')
      .map((use) => use.at.start.line),
  );

const silentKind: Evidence['kind'] = { state: 'silent', at: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };

export const rule: Rule = {
  code: 'evidence-transfer-form',
  section: 'evidence',
  severity: 'error',
  needs: ['format.form'],
  message: 'The evidence that is cited is about another form of support.',
  why: 'One-to-one and group support are likely to work in very different ways and to lead to different results.',
  remedy: 'Cite evidence about the same form, or say openly that it is a guess: `from Jolly2012, Hunch`.',
  when: 'Evidence about one-to-one support is cited for a group, or the other way round. Evidence whose form nobody states gives an info.',
  quiet:
    'Where `Hunch` is cited on the same line, the transfer is openly a guess. In a mixed service only a mechanism with a `form` of its own is held against its evidence.',
  sources: [article('One-to-one or group-based?'), white2020, lyons2021],
  bad: 'implementation {\n  access-points: "midwife at booking", "self-referral" because "several ways in" from Dykes2005\n}',
  good: 'implementation {\n  access-points: "midwife at booking", "self-referral" because "several ways in" from Harris2015\n}',
  check: (spec) => {
    const { evidence } = factsOf(spec);
    const guesses = hunches(spec);
    return spec.uses.flatMap((ref) => {
      const cited = ref.kind === 'evidence' ? evidence.get(ref.name) : undefined;
      const form = cited && formAt(spec, ref);
      const hit = form && !guesses.has(ref.at.start.line) && misfit(ref, cited, form);
      return hit ? [hit] : [];
    });
  },
};
