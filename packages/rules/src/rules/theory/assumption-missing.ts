import type { Link } from '@peerspec/language';
import { valueOf } from '../../helpers/answers.ts';
import { chainEnd } from '../../helpers/arrow-fixes.ts';
import { specIndex, placesOn } from '../../helpers/spec-index.ts';
import { cursor } from '../../helpers/blanks.ts';
import type { Rule } from '../../engine/rule.ts';
import { breuer } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'assumption-missing',
  section: 'theory',
  severity: 'warning',
  after: ['theory-missing'],
  waits: 'It judges arrows, and there are none.',
  asks: ['theory.assumption'],
  message: 'What must be true for this step to happen is not stated.',
  unreported: 'what must be true for each step to happen',
  why: 'From one change to the next much can go wrong that is not in the hands of the service; what nobody states nobody checks.',
  remedy: 'Write an `assumption`, say how sure you are, and name it at the step (`assuming …`); mark the step `certain` if it needs none.',
  when: 'On a way to an outcome, a step from one outcome to the next has no assumption and is not marked as `certain`.',
  quiet: 'Each way is told once, at its weakest step: one without any reason before one that rests on a hunch, and that before the others.',
  sources: [breuer('3')],
  bad: 'theory {\n  Confidence -> Continuation because "she carries on through a bad day" from Hunch\n}',
  good: 'theory {\n  Confidence -> Continuation because "she carries on through a bad day" from Hunch assuming StillTime\n}',
  check: (spec) => {
    const facts = specIndex(spec);
    const { outcomes, from, evidence } = facts;
    const isHunch = (name: string): boolean => {
      const cited = evidence.get(name);
      return cited !== undefined && valueOf(cited.kind) === 'hunch';
    };
    const strength = ({ rationale }: Link): number => {
      if (!rationale) return 0;
      return rationale.from.length > 0 && rationale.from.every((ref) => isHunch(ref.name)) ? 1 : 2;
    };
    const told = new Set<Link>();
    for (const { nodes } of spec.computed.theory.paths) {
      const open = nodes.flatMap((name, index) => {
        const next = nodes[index + 1];
        const step =
          next !== undefined && outcomes.has(name) && outcomes.has(next)
            ? from.get(name)?.find((link) => link.to.name === next)
            : undefined;
        return step && step.assuming.length === 0 && step.certainty !== 'certain' ? [step] : [];
      });
      if (open.some((link) => told.has(link))) continue;
      const [weakest] = open.toSorted((first, second) => strength(first) - strength(second));
      if (weakest) told.add(weakest);
    }
    return [...told].map((link) => ({
      at: link.at,
      message: `What must be true for \`${link.from.name}\` to lead to \`${link.to.name}\` is not stated.`,
      related: placesOn(facts, [link]),
    }));
  },
  fix: ({ theory }, hit) => {
    const [assumption] = theory.assumptions.items;
    const last = chainEnd(theory.links, hit.at);
    return assumption?.name !== undefined && last
      ? { title: `Rest it on \`${assumption.name}\``, at: { start: last, end: last }, text: ` assuming ${cursor(assumption.name)}` }
      : undefined;
  },
};
