/** What changed, as a document: part by part, with what follows from it. */
import { oneLine } from '../markdown/author-text.ts';
import type { Block, Bullet } from '../markdown/blocks.ts';
import { bullets, heading, paragraph } from '../markdown/blocks.ts';
import { capitalised, sentence } from '../words/lists.ts';
import type { Change, ChangedIntervention, ChangeKind, Changes } from './types.ts';

const kinds: Readonly<Record<ChangeKind, string>> = {
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  opened: 'left open now',
  decided: 'decided',
  reason: 'for another reason',
};

const fromTo = ({ from, to }: Pick<Change, 'from' | 'to'>): string => {
  if (from === undefined) return to ?? '';
  return to === undefined ? from : `${from} → ${to}`;
};

const changeBullet = (change: Change): Bullet => {
  const said = oneLine(fromTo(change));
  return {
    lead: { strong: `${capitalised(change.what)}, ${kinds[change.kind]}${said === '' ? '' : ':'}` },
    text: said,
    inner: [...change.judged.map((text) => ({ text })), ...change.found.map((message) => ({ text: `Found since: ${message}` }))],
  };
};

const ownBlocks = ({ is, parts, consequences, found, gone }: ChangedIntervention): readonly Block[] => {
  if (is !== 'changed') return [paragraph(is === 'new' ? 'This intervention is new.' : 'This intervention is gone.')];
  const list = (title: string, texts: readonly string[]): readonly Block[] =>
    texts.length === 0 ? [] : [heading(3, title), bullets(texts.map((text) => ({ text: sentence(text) })))];
  return [
    ...parts.flatMap(({ heading: title, changes }) => [heading(3, title), bullets(changes.map(changeBullet))]),
    ...(consequences.length === 0
      ? []
      : [
          heading(3, 'What follows'),
          bullets(
            consequences.map(({ what, from, to, judged }) => ({
              lead: { strong: `${what}:` },
              text: `${from} → ${to}`,
              inner: judged.map((text) => ({ text })),
            })),
          ),
        ]),
    ...list('Found by the check since', found),
    ...list('No longer found', gone),
  ];
};

/** The blocks of what changed; none where nothing did. */
export const changesBlocks = ({ from, to, interventions }: Changes): readonly Block[] =>
  interventions.length === 0
    ? []
    : [
        heading(1, `What changed from ${from} to ${to}`),
        ...interventions.flatMap((intervention) => [heading(2, intervention.title), ...ownBlocks(intervention)]),
      ];
