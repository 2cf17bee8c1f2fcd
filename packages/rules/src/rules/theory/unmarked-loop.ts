import type { Link } from '@peerspec/language';
import { compareStarts } from '@peerspec/language/internal';
import { chainEnd } from '../../helpers/arrow-fixes.ts';
import { chainText, specIndex, placesOn } from '../../helpers/spec-index.ts';
import type { Rule } from '../../engine/rule.ts';
import { harris2015 } from '../../helpers/sources.ts';

const isLater = (first: Link, second: Link): boolean => compareStarts(first.at, second.at) > 0;

export const rule: Rule = {
  code: 'unmarked-loop',
  section: 'theory',
  severity: 'warning',
  after: ['theory-missing'],
  waits: 'It judges arrows, and there are none.',
  message: 'The theory goes round in a circle, which is fine only if you mean it.',
  why: 'Support that changes its own surroundings is common, but a circle by mistake hides what comes first.',
  remedy: 'Mark the step that closes the circle with `feedback`, or remove it.',
  when: 'Arrows lead from something back to itself, and none of them is marked as `feedback`.',
  quiet: 'Circles are legitimate: people who were supported may become peers themselves.',
  sources: [harris2015],
  bad: 'theory {\n  Continuation -> Confidence because "each week that goes well gives heart" from Hunch assuming StillTime\n}',
  good: 'theory {\n  Continuation -> Confidence because "each week that goes well gives heart" from Hunch assuming StillTime feedback\n}',
  check: (spec) => {
    const facts = specIndex(spec);
    const { from } = facts;
    return spec.computed.theory.loops
      .filter((loop) => !loop.feedback)
      .flatMap(({ nodes }) => {
        const links = nodes.flatMap(
          (name, index) => from.get(name)?.find((link) => link.to.name === nodes[(index + 1) % nodes.length]) ?? [],
        );
        const [start, ...rest] = links;
        if (!start) return [];
        // The arrow that was written last is most likely the one that closed the circle.
        const last = rest.reduce((latest, link) => (isLater(link, latest) ? link : latest), start);
        const begin = nodes.indexOf(last.to.name);
        const round = chainText([...nodes.slice(begin), ...nodes.slice(0, begin), last.to.name]);
        return [
          {
            at: last.at,
            message: `The theory goes round in a circle, which is fine only if you mean it: \`${round}\`.`,
            related: placesOn(facts, [...links.slice(links.indexOf(last) + 1), ...links.slice(0, links.indexOf(last) + 1)]),
          },
        ];
      });
  },
  fix: ({ theory }, hit) => {
    const last = chainEnd(theory.links, hit.at);
    return last && { title: 'Mark it as feedback', at: { start: last, end: last }, text: ' feedback' };
  },
};
