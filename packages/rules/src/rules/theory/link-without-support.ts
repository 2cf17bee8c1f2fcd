import type { Link, Spec } from '@peerspec/language';
import { specIndex, placesOn } from '../../helpers/spec-index.ts';
import { cursor } from '../../helpers/blanks.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, breuer } from '../../helpers/sources.ts';

/** Arrows that are written one after the other in one line belong together, and so do their reasons. */
const chainsOf = (links: readonly Link[]): readonly (readonly Link[])[] => {
  const chains: Link[][] = [];
  for (const link of links) {
    const last = chains.at(-1);
    if (last?.at(-1)?.to === link.from) last.push(link);
    else chains.push([link]);
  }
  return chains;
};

const unsupported = (spec: Spec): readonly (readonly Link[])[] => {
  const { mechanisms } = specIndex(spec);
  const reasoned = (name: string): boolean => mechanisms.get(name)?.rationale !== undefined;
  return chainsOf(spec.theory.links).filter((chain) =>
    chain.some((link) => !link.rationale && !reasoned(link.from.name) && !reasoned(link.to.name)),
  );
};

const written = (chain: readonly Link[]): string =>
  [chain[0]?.from.name ?? '', ...chain.map((link) => `${link.effect === 'leads-to' ? '->' : '-|'} ${link.to.name}`)].join(' ');

export const rule: Rule = {
  code: 'link-without-support',
  section: 'theory',
  severity: 'info',
  after: ['theory-missing'],
  waits: 'It judges arrows, and there are none.',
  message: 'No reason or evidence is given for this step.',
  why: 'A reader should see which steps are known, which are experience and which are a hunch.',
  remedy: 'Give the reason (`because "…"`) or the evidence (`from …`); `from Hunch` and `from PracticeKnowledge` are honest answers.',
  when: 'A line of arrows has neither `because` nor `from`.',
  quiet: 'A step to or from a mechanism that has a reason of its own needs no other.',
  sources: [article('Lack of theory of change'), breuer('3')],
  bad: 'theory {\n  WeeklyCall -> Understood\n}',
  good: 'theory {\n  WeeklyCall -> Understood because "trust grows with time" from PracticeKnowledge\n}',
  check: (spec) =>
    unsupported(spec).flatMap((chain) => {
      const [first] = chain;
      const last = chain.at(-1);
      return first && last
        ? [
            {
              at: { start: first.at.start, end: last.at.end },
              message: `No reason or evidence is given for \`${written(chain)}\`.`,
              related: placesOn(specIndex(spec), chain),
            },
          ]
        : [];
    }),
  fix: (_, hit) => ({
    title: 'Give the reason',
    at: { start: hit.at.end, end: hit.at.end },
    text: ` because "${cursor()}"`,
  }),
};
