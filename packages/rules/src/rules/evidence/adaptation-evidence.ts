import type { Change, Range, SectionWord, Spec } from '@peerspec/language';
import { isWithin } from '@peerspec/language/internal';
import { valueOf } from '../../helpers/answers.ts';
import { callItAGuess, citationsOf } from '../../helpers/citations.ts';
import type { Rule } from '../../engine/rule.ts';
import { mrcFramework, tidier } from '../../helpers/sources.ts';

const holds = (spec: Spec, word: SectionWord, at: Range): boolean => spec[word].state === 'given' && isWithin(at, spec[word].extent);

/** The first change that affects the part of the specification in which a place lies. */
const changeAround = (spec: Spec, at: Range): Change | undefined =>
  spec.adaptation.changes.items.find(({ affects }) => (valueOf(affects) ?? []).some((word) => holds(spec, word, at)));

export const rule: Rule = {
  code: 'adaptation-evidence',
  section: 'evidence',
  severity: 'info',
  since: '0.2.0',
  message: 'This evidence is about the original, and what stands here was changed from it.',
  why: 'A trial shows what its own intervention did; of what was changed since it shows nothing.',
  remedy: 'Cite something that is about the change, let a study look at it, or say openly that it is a guess, by `Hunch` behind it.',
  when: 'Evidence that is named in `adaptation` under `of` is cited in a part of the specification that a `change` `affects`.',
  quiet: 'Where `Hunch` is cited on the same line, it is openly a guess. What was not changed can be cited as before.',
  sources: [tidier('10'), mrcFramework],
  bad: 'adaptation "the trial in Birmingham" {\n  of: Jolly2012\n  change "calls instead of visits" because "mothers live far apart" { affects: contacts }\n}',
  good: 'adaptation "the trial in Birmingham" {\n  of: Jolly2012\n  change "volunteers instead of paid staff" because "there is no money for wages" { affects: peers }\n}',
  check: (spec) => {
    const originals = new Set((valueOf(spec.adaptation.of) ?? []).map(({ name }) => name));
    if (originals.size === 0) return [];
    return citationsOf(spec).flatMap(({ ref }) => {
      const change = originals.has(ref.name) ? changeAround(spec, ref.at) : undefined;
      return change
        ? [
            {
              at: ref.at,
              message: `\`${ref.name}\` is about the original, and what stands here was changed from it: “${change.title ?? ''}”.`,
              related: [{ message: 'The change is named here.', at: change.at }],
            },
          ]
        : [];
    });
  },
  fix: callItAGuess,
};
