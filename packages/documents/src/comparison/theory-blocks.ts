/** The theories side by side: what they share, and what only one of them has. */
import type { Block, Bullet } from '../markdown/blocks.ts';
import { bullets, heading, paragraph, row, table } from '../markdown/blocks.ts';
import { quoted } from '../words/lists.ts';
import type { Comparison, Likeness, SharedNode } from './types.ts';

const because: Readonly<Record<Likeness, string>> = {
  measure: 'measured alike',
  title: 'the same title',
  words: 'by words only: to be checked',
};

const kinds: Readonly<Record<SharedNode['kind'], string>> = { mechanism: 'Mechanism', outcome: 'Outcome' };

/** So many paths are told for each; the data have all. */
const mostPaths = 6;

const sharedBlock = ({ theories, interventions }: Comparison, inColumns: boolean): Block =>
  !inColumns
    ? bullets(
        theories.shared.map(({ kind, titles, likeness }) => ({
          lead: { strong: `${kinds[kind]} (${because[likeness]}):` },
          text: titles
            .flatMap((title, index) => (title === undefined ? [] : [`${interventions[index]?.label ?? ''}: ${quoted(title)}`]))
            .join('; '),
        })),
      )
    : table(
        row(['Shared', ...interventions.map(({ label }) => label), 'Taken for the same']),
        theories.shared.map(({ kind, titles, likeness }) => row([kinds[kind], ...titles.map((title) => title ?? '–'), because[likeness]])),
      );

const ownBullets = ({ mechanisms, outcomes, paths }: Comparison['theories']['own'][number]): readonly Bullet[] => {
  const list = (lead: string, texts: readonly string[]): readonly Bullet[] =>
    texts.length === 0 ? [] : [{ lead: { emphasis: lead }, text: '', inner: texts.map((text) => ({ text })) }];
  const more = paths.length - mostPaths;
  return [
    ...list('Mechanisms:', mechanisms),
    ...list('Outcomes:', outcomes),
    ...list('Paths:', [
      ...paths.slice(0, mostPaths).map((titles) => titles.join(' → ')),
      ...(more > 0 ? [`and ${String(more)} more`] : []),
    ]),
  ];
};

export const theoryBlocks = (comparison: Comparison, inColumns: boolean): readonly Block[] => {
  const { theories, interventions } = comparison;
  const own = interventions.flatMap(({ label }, index): readonly Bullet[] => {
    const found = theories.own[index];
    const inner = found ? ownBullets(found) : [];
    return inner.length === 0 ? [] : [{ lead: { strong: `Only in ${label}:` }, text: '', inner }];
  });
  if (theories.shared.length === 0 && own.length === 0) return [];
  return [
    heading(2, 'Theories and outcomes held against one another'),
    ...(theories.shared.length === 0
      ? [paragraph('They share no mechanism and no outcome, as far as their titles and measures tell.')]
      : [sharedBlock(comparison, inColumns)]),
    ...(own.length === 0 ? [] : [bullets(own)]),
  ];
};
