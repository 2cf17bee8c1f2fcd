/** The steps of a theory in words. */
import type { Link, NameKind, Range, Ref } from '@peerspec/language';
import { reasonBullets } from '../answers/rationale.ts';
import type { Drafting } from '../drafting.ts';
import type { Bullet } from '../markdown/blocks.ts';
import { changeIn } from '../words/directions.ts';
import { capitalised, listOf, quoted } from '../words/lists.ts';

/** Whether one step goes on where the other ends, with the same reasons. */
const continues = (before: Link, after: Link): boolean =>
  before.to.name === after.from.name &&
  before.rationale === after.rationale &&
  before.feedback === after.feedback &&
  before.certainty === after.certainty &&
  before.assuming.length === after.assuming.length &&
  before.assuming.every((ref, index) => ref.name === after.assuming[index]?.name);

/** Steps that go on where another ends, for the same reasons, make one chain. */
export const chainsOf = (links: readonly Link[]): readonly (readonly Link[])[] => {
  const chains: Link[][] = [];
  for (const link of links) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (chain && last && continues(last, link)) chain.push(link);
    else chains.push([link]);
  }
  return chains;
};

const kinds: Readonly<Partial<Record<NameKind, string>>> = {
  contact: 'the contact',
  activity: 'the activity',
  condition: 'the condition',
  mechanism: 'the mechanism',
  outcome: 'the outcome',
};

/** "the contact “first visit”"; of an outcome what happens to it, unless it is held back. */
const node = (ref: Ref, drafting: Drafting, effect: Link['effect'] = 'leads-to'): string => {
  const title = quoted(drafting.called(ref));
  const direction = ref.kind === 'outcome' && effect === 'leads-to' ? drafting.directions.get(ref.name) : undefined;
  if (direction !== undefined) return changeIn(direction, title);
  const kind = ref.kind && kinds[ref.kind];
  return kind === undefined ? title : `${kind} ${title}`;
};

const verb = (link: Link): string => (link.effect === 'leads-to' ? 'leads to' : 'holds back');

/** "The contact “first visit” leads to the mechanism “safe to say”, which leads to the outcome “confidence”." */
const chainText = (chain: readonly Link[], drafting: Drafting): string => {
  const [first] = chain;
  if (!first) return '';
  const steps = chain.map((link, index) => `${index === 0 ? '' : ', which'} ${verb(link)} ${node(link.to, drafting, link.effect)}`);
  return `${capitalised(node(first.from, drafting))}${steps.join('')}.`;
};

/** How sure the author is of a step, in a sentence. */
export const sureness: Readonly<Record<NonNullable<Link['certainty']>, string>> = {
  certain: 'This step needs no assumption.',
  likely: 'This step probably holds.',
  uncertain: 'This step may well not hold.',
};

const notes = (link: Link, drafting: Drafting): readonly Bullet[] => [
  ...reasonBullets(link.rationale, drafting),
  ...(link.assuming.length === 0
    ? []
    : [{ lead: { emphasis: 'Assuming that:' }, text: listOf(link.assuming.map(drafting.called)), at: link.assuming[0]?.at }]),
  ...(link.feedback ? [{ text: 'This step is meant to close a circle (feedback).', at: link.at }] : []),
  ...(link.certainty ? [{ text: sureness[link.certainty], at: link.at }] : []),
];

/** From the first step to the last. */
export const placeOf = (chain: readonly Link[]): Range | undefined => {
  const [first] = chain;
  const last = chain.at(-1);
  return first && last && { ...first.at, end: last.at.end };
};

/** The chains of steps of a kind, without their reasons. */
export const stepsThat = (fits: (link: Link) => boolean, drafting: Drafting): readonly Bullet[] =>
  chainsOf(drafting.spec.theory.links)
    .filter(([first]) => first && fits(first))
    .map((chain) => ({ text: chainText(chain, drafting), at: placeOf(chain) }));

/** One line for each chain of steps, with its reasons and assumptions. */
export const stepBullets = (drafting: Drafting): readonly Bullet[] =>
  chainsOf(drafting.spec.theory.links).map((chain) => ({
    text: chainText(chain, drafting),
    at: placeOf(chain),
    inner: chain[0] ? notes(chain[0], drafting) : [],
  }));
