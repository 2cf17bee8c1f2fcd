/** Makes the picture of an intervention's theory. */
import type { Activity, Frame, Link, Mechanism, NameKind, Range, Spec } from '@peerspec/language';
import { valueOf } from '@peerspec/language';
import { isOnlyBegun } from '@peerspec/rules/internal';
import { gapText } from '../answers/gaps.ts';
import { titleOf } from '../answers/items.ts';
import { draftingOf } from '../drafting-of.ts';
import { oneLine } from '../markdown/author-text.ts';
import { behindTitles } from './behind-titles.ts';
import { kindInPicture } from './node-kinds.ts';
import { columnOf } from './picture-columns.ts';
import type { Circumstance, PictureArrow, PictureNode, PicturePlace, TheoryPicture } from './picture.ts';
import { theoryInWords } from './theory-in-words.ts';

/** One thing to draw, before it is known what can be said about it. */
interface Found {
  readonly name: string;
  readonly kind: PictureNode['kind'];
  readonly at: Range;
}

/** Everything that is drawn, once: first what the arrows name, in their order, then what has no arrow yet. */
const foundIn = ({ theory, contacts, activities, outcomes, computed }: Spec): readonly Found[] => {
  const kinds = new Map(computed.theory.nodes.map((node) => [node.name, kindInPicture(node)] as const));
  const linked = theory.links
    .flatMap(({ from, to }) => [from, to])
    .map(({ name, at, declaredAt }) => ({ name, kind: kinds.get(name) ?? ('undeclared' as const), at: declaredAt ?? at }));
  const loose = (items: readonly Frame[], kind: NameKind): readonly Found[] =>
    items.flatMap((item) =>
      item.name === undefined || isOnlyBegun(item)
        ? []
        : [{ name: item.name, kind: kindInPicture({ kind, level: item.word }), at: item.at }],
    );
  const all = [
    ...linked,
    ...loose(contacts.planned.items, 'contact'),
    ...loose(activities.planned.items, 'activity'),
    ...loose(theory.mechanisms.items, 'mechanism'),
    ...loose(outcomes.changes.items, 'outcome'),
  ];
  const first = new Map<string, Found>();
  for (const found of all) if (!first.has(found.name)) first.set(found.name, found);
  return [...first.values()];
};

/** The arrows as they stand in the text, and what activities make possible; each once. */
const arrowsOf = (
  spec: Spec,
  called: (ref: Link['assuming'][number]) => string,
  placed: (at: Range) => PicturePlace,
): readonly PictureArrow[] => {
  const drawn = spec.theory.links.map(({ from, to, effect, feedback, assuming, at }) => ({
    from: from.name,
    to: to.name,
    effect,
    feedback,
    assuming: assuming.map((ref) => oneLine(called(ref))),
    at: placed(at),
  }));
  const enabled = ({ name, enables }: Activity): readonly PictureArrow[] =>
    name === undefined
      ? []
      : (valueOf(enables) ?? [])
          .filter((ref) => ref.kind !== undefined)
          .map((ref) => ({ from: name, to: ref.name, effect: 'enables', feedback: false, assuming: [], at: placed(ref.at) }));
  const first = new Map<string, PictureArrow>();
  for (const arrow of [...drawn, ...spec.activities.planned.items.flatMap(enabled)]) {
    const key = JSON.stringify([arrow.from, arrow.to, arrow.effect, arrow.feedback]);
    if (!first.has(key)) first.set(key, arrow);
  }
  return [...first.values()];
};

/** The theory of a Spec as a picture. Anything may be missing: what is there is drawn. */
export const theoryPicture = (spec: Spec): TheoryPicture => {
  const drafting = draftingOf(spec, '');
  const { links, mechanisms } = spec.theory;
  const title = oneLine(titleOf(spec));
  if (links.length === 0 && mechanisms.items.length === 0) {
    const { gap } = spec.theory;
    return { title, nodes: [], arrows: [], words: gap ? [{ text: oneLine(gapText(gap)), notes: [] }] : [] };
  }
  const placed = (at: Range): PicturePlace => ({ ...at, file: at.file ?? spec.file });
  const called = (ref: { readonly name: string }): string => oneLine(drafting.called(ref));
  const circumstancesOf = ({ when, unless }: Mechanism): readonly Circumstance[] =>
    [
      { word: 'when' as const, refs: valueOf(when) ?? [] },
      { word: 'unless' as const, refs: valueOf(unless) ?? [] },
    ].flatMap(({ word, refs }) => refs.map((ref) => ({ name: ref.name, title: called(ref), word, at: placed(ref.declaredAt ?? ref.at) })));
  const hanging = new Map(mechanisms.items.map((item) => [item.name, circumstancesOf(item)] as const));
  // While a name is unknown, nobody can tell what leads where; the rules wait as well.
  const whole = links.every(({ from, to }) => from.kind !== undefined && to.kind !== undefined);
  const { unreached, deadEnds } = spec.computed.theory;
  const found = foundIn(spec);
  const behind = behindTitles(spec);
  const kinds = new Map(found.map(({ name, kind }) => [name, kind] as const));
  const nodes = found.map(({ name, kind, at }) => ({
    name,
    title: called({ name }) + behind(name),
    kind,
    column: columnOf(name, kinds, links),
    at: placed(at),
    unreached: whole && unreached.includes(name),
    deadEnd: whole && deadEnds.includes(name),
    circumstances: (kind === 'mechanism' ? hanging.get(name) : undefined) ?? [],
  }));
  return { title, nodes, arrows: arrowsOf(spec, drafting.called, placed), words: theoryInWords(drafting, nodes) };
};
