/** What changed in the steps of a theory. */
import type { Link } from '@peerspec/language';
import { plainText } from '../comparison/meaning.ts';
import { listOf, quoted } from '../words/lists.ts';
import type { Placed } from './answer-changes.ts';
import { changeFrom, reasonChange } from './answer-changes.ts';
import type { Version } from './reading.ts';

const arrows = { 'leads-to': 'leads to', 'holds-back': 'holds back' } as const;

const ends = ({ from, to }: Link, { reading }: Version): string => JSON.stringify([reading.named(from), reading.named(to)]);

const stepText = ({ from, to, effect }: Link, { naming }: Version): string =>
  `${quoted(plainText(naming.called(from)))} ${arrows[effect]} ${quoted(plainText(naming.called(to)))}`;

const assumedText = ({ assuming }: Link, { naming }: Version): string =>
  assuming.length === 0 ? '' : `assuming ${listOf(assuming.map(naming.mentioned))}`;

const marksText = ({ feedback, certainty }: Link): string =>
  [certainty ?? '', feedback ? 'closes a circle on purpose' : ''].filter((mark) => mark !== '').join(', ');

const stepChanges = (was: Link, is: Link, versions: readonly [Version, Version]): readonly Placed[] => {
  const [before, now] = versions;
  const what = stepText(is, now);
  const assumed = (link: Link, { reading }: Version): string => JSON.stringify(link.assuming.map(reading.named).sort());
  return [
    ...(was.effect === is.effect ? [] : [changeFrom('changed', 'Steps', stepText(was, before), what, is.at)]),
    ...(assumed(was, before) === assumed(is, now)
      ? []
      : [changeFrom('changed', what, assumedText(was, before), assumedText(is, now), is.at)]),
    ...(marksText(was) === marksText(is) ? [] : [changeFrom('changed', what, marksText(was), marksText(is), is.at)]),
    ...reasonChange(what, [was.rationale, is.rationale], versions, is.at),
  ];
};

/** Steps from and to the same, in the order in which they stand. */
const byEnds = (version: Version): ReadonlyMap<string, readonly Link[]> =>
  Map.groupBy(version.spec.theory.links, (link) => ends(link, version));

/** A reason behind a chain is that of each of its steps, and is told once. */
const together = (changes: readonly Placed[]): readonly Placed[] =>
  [...Map.groupBy(changes, ({ kind, from, to }) => JSON.stringify([kind, from, to])).values()].flatMap((those) => {
    const [first] = those;
    return first ? [{ ...first, what: [...new Set(those.map(({ what }) => what))].join('; ') }] : [];
  });

const stepsBetween = (old: readonly Link[], fresh: readonly Link[], [before, now]: readonly [Version, Version]): readonly Placed[] =>
  Array.from({ length: Math.max(old.length, fresh.length) }).flatMap((_, index): readonly Placed[] => {
    const [one, other] = [old[index], fresh[index]];
    if (one && other) return stepChanges(one, other, [before, now]);
    if (other) return [changeFrom('added', 'Steps', '', stepText(other, now), other.at)];
    return one ? [changeFrom('removed', 'Steps', stepText(one, before), '')] : [];
  });

/** Arrows that came, went, or say something else. */
export const linkChanges = (versions: readonly [Version, Version]): readonly Placed[] => {
  const [was, is] = [byEnds(versions[0]), byEnds(versions[1])];
  return together(
    [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => stepsBetween(was.get(key) ?? [], is.get(key) ?? [], versions)),
  );
};
