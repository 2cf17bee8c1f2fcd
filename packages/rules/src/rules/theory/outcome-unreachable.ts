import { groupsOf } from '@peerspec/language/internal';
import { specIndex, ledToByOthers } from '../../helpers/spec-index.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, breuer } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'outcome-unreachable',
  section: 'theory',
  severity: 'error',
  after: ['theory-missing'],
  waits: 'Without arrows nothing is reached, which is one gap and not as many as there are outcomes.',
  message: 'Nothing that this service does is shown to lead to this outcome.',
  why: 'An outcome that the theory does not reach cannot be put down to the service, whichever way it turns out.',
  remedy: 'Add the missing steps to the theory, or remove the outcome.',
  when: 'No contact and no activity leads to an outcome, by whatever steps.',
  quiet:
    'Where one outcome is not reached and others follow from it, only the first is named. Unintended outcomes need not be reached. It waits while a name in the arrows is unknown.',
  sources: [article('Lack of theory of change'), breuer('3')],
  bad: [
    'outcomes {',
    '  long-term Sleep "babies sleep longer" { in: Mothers  expect: increase  by: 6 months after Birth  measure: "diary" at 6 months after Birth }',
    '}',
  ].join('\n'),
  good: [
    'outcomes {',
    '  long-term Sleep "babies sleep longer" { in: Mothers  expect: increase  by: 6 months after Birth  measure: "diary" at 6 months after Birth }',
    '}',
    'theory {',
    '  Continuation -> Sleep because "fed babies settle sooner" from Hunch assuming StillTime',
    '}',
  ].join('\n'),
  check: (spec) => {
    const facts = specIndex(spec);
    if (!facts.whole || facts.unreached.size === 0) return [];
    const unreached = spec.outcomes.changes.items.filter((outcome) => outcome.name !== undefined && facts.unreached.has(outcome.name));
    const names = unreached.map(({ name = '' }) => name);
    const later = ledToByOthers(facts, names);
    const groups = groupsOf(facts.next, [...new Set([...names, ...facts.next.keys(), ...facts.previous.keys()])]);
    const isOnCircle = (name: string): boolean => (groups.get(name)?.size ?? 0) > 1 || facts.next.get(name)?.includes(name) === true;
    /** What those that are named lead to. */
    const following = new Set<string>();
    const follow = (name: string): void => {
      const queue = [name];
      for (const node of queue) {
        for (const next of facts.next.get(node) ?? []) {
          if (following.has(next)) continue;
          following.add(next);
          queue.push(next);
        }
      }
    };
    // Where outcomes lead to one another in a circle, the first of them is named.
    const hits = unreached.filter(({ name = '' }) => {
      const first = !later.has(name) || (isOnCircle(name) && !following.has(name));
      if (first) follow(name);
      return first;
    });
    return hits.map(({ name = '', at }) => ({ at, message: `Nothing that this service does is shown to lead to \`${name}\`.` }));
  },
};
