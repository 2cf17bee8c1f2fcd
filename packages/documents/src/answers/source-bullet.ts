/** A source in a line, for documents that have no part of their own on evidence. */
import type { Evidence } from '@peerspec/language';
import { topLevelItems } from '@peerspec/language';
import type { Drafting } from '../drafting.ts';
import type { Bullet } from '../markdown/blocks.ts';
import { sentence } from '../words/lists.ts';
import { cellText } from './facts.ts';
import { titleOf } from './items.ts';

/** "E1: Infant feeding audit, South Vale 2026 (local data)", and what speaks against the use that is made of it. */
export const sourceBullet = (evidence: Evidence, drafting: Drafting): Bullet => {
  const { citation, kind } = topLevelItems.evidence.properties;
  const cited = cellText(citation, evidence.citation, drafting);
  const told = `${titleOf(evidence)}${cited && `, ${cited} (${cellText(kind, evidence.kind, drafting)})`}`;
  const doubts = (drafting.doubts.get(evidence.name ?? '') ?? []).map((doubt) => ` Doubt: ${sentence(doubt)}`);
  return { lead: { strong: `${drafting.evidenceNumber(evidence.name ?? '') ?? ''}:` }, text: [told, ...doubts].join('.'), at: evidence.at };
};
