/** What the decisions rest on, with what each source is about and what it may not be used for. */
import type { Answer, Evidence, EvidenceFinding, PropertyRow } from '@peerspec/language';
import { evidenceItems, topLevelItems } from '@peerspec/language';
import { libraryFile } from '@peerspec/language/internal';
import { cellText, factsOf, subordinate } from '../answers/facts.ts';
import { itemReasons } from '../answers/item-reasons.ts';
import { titleOf } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import type { Bullet } from '../markdown/blocks.ts';
import { bullets, paragraph } from '../markdown/blocks.ts';
import type { Part } from '../markdown/parts.ts';
import { part } from '../markdown/parts.ts';

const { evidence: row } = topLevelItems;
const { finding: findingRow } = evidenceItems;
const words = [
  'citation',
  'year',
  'kind',
  'certainty',
  'superseded-by',
  'topic',
  'form',
  'countries',
  'population',
  'reach',
  'initiation',
  'first-contact',
  'planned-contacts',
  'not-for',
] as const;

const termed = (row: PropertyRow, answer: Answer<unknown>, drafting: Drafting): string => {
  const text = cellText(row, answer, drafting);
  return text === '' ? '' : `${row.heading.toLowerCase()}: ${text}`;
};

/** What was found, which decisions it is about, which kind of claim it can carry, and whether it helped. */
const findingBullet = (finding: EvidenceFinding, drafting: Drafting): Bullet => {
  const { about, claim, direction, countries } = findingRow.properties;
  const scope = [
    finding.about.state === 'given' ? `about ${cellText(about, finding.about, drafting)}` : termed(about, finding.about, drafting),
    finding.claim.state === 'given' ? `says ${claim.kind.options?.[finding.claim.value] ?? ''}` : termed(claim, finding.claim, drafting),
    finding.direction.state === 'given'
      ? (direction.kind.options?.[finding.direction.value] ?? '')
      : termed(direction, finding.direction, drafting),
    termed(countries, finding.countries, drafting),
  ].filter((text) => text !== '');
  const text = finding.title ?? '';
  return {
    lead: { emphasis: 'Finding:' },
    text: scope.length === 0 ? text : `${text} (${scope.join('; ')})`,
    at: finding.at,
    inner: itemReasons(findingRow, finding, drafting),
  };
};

/** What comes with PeerSpec for want of a source (a hunch, what practitioners know) says all of itself in its title. */
const isBare = ({ at, citation }: Evidence): boolean => at.file === libraryFile && citation.state === 'silent';

const evidenceBullet = (evidence: Evidence, drafting: Drafting): Bullet => ({
  lead: { strong: `${drafting.evidenceNumber(evidence.name ?? '') ?? ''}: ${titleOf(evidence)}` },
  text: '',
  at: evidence.at,
  inner: [
    ...subordinate(factsOf(row.properties, evidence, isBare(evidence) ? [] : words, drafting)),
    ...evidence.findings.items.map((finding) => findingBullet(finding, drafting)),
    ...itemReasons(row, evidence, drafting, words),
    ...(drafting.doubts.get(evidence.name ?? '') ?? []).map((text) => ({ lead: { strong: 'Doubt:' }, text, at: evidence.at })),
  ],
});

export const evidence = (drafting: Drafting): Part => {
  const { cited, spec } = drafting;
  if (cited.length === 0) return part(row.heading, [], [], spec.at, 'No evidence is cited.');
  return part(row.heading, [
    paragraph('Each source counts only for what it is about: the issue, the form of support and the places it comes from.'),
    bullets(cited.map((one) => evidenceBullet(one, drafting))),
  ]);
};
