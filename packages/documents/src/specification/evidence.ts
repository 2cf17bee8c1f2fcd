/** What the decisions rest on, with what each source is about and what it may not be used for. */
import type { Evidence, Finding } from '@peerspec/language';
import { evidenceItems, topLevelItems } from '@peerspec/language';
import { explainedAnswer, factsOf, subordinate } from '../answers/facts.ts';
import { itemReasons, titleOf } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import type { Bullet } from '../markdown/blocks.ts';
import { bullets, paragraph } from '../markdown/blocks.ts';
import type { Part } from '../markdown/parts.ts';
import { part } from '../markdown/parts.ts';

const { evidence: row } = topLevelItems;
const { finding: findingRow } = evidenceItems;
const words = ['citation', 'kind', 'topic', 'form', 'countries', 'population', 'not-for'] as const;

/** What was found, and which decisions and claims it can carry. */
const findingBullet = (finding: Finding, drafting: Drafting): Bullet => {
  const { about, claim } = findingRow.properties;
  const scope = [
    [about.heading, explainedAnswer(about, finding.about, drafting)],
    [claim.heading, explainedAnswer(claim, finding.claim, drafting)],
  ].flatMap(([term = '', text = '']) => (text === '' ? [] : [`${term.toLowerCase()}: ${text}`]));
  const text = titleOf(finding);
  return {
    lead: { emphasis: 'Finding:' },
    text: scope.length === 0 ? text : `${text} (${scope.join('; ')})`,
    inner: itemReasons(findingRow.properties, finding, drafting),
  };
};

const evidenceBullet = (evidence: Evidence, drafting: Drafting): Bullet => ({
  lead: { strong: `${drafting.evidenceNumber(evidence.name ?? '') ?? ''}: ${titleOf(evidence)}` },
  text: '',
  inner: [
    ...subordinate(factsOf(row.properties, evidence, words, drafting)),
    ...evidence.findings.items.map((finding) => findingBullet(finding, drafting)),
    ...itemReasons(row.properties, evidence, drafting, words),
  ],
});

export const evidence = (drafting: Drafting): Part | undefined => {
  const { cited } = drafting;
  if (cited.length === 0) return undefined;
  return part(row.heading, [
    paragraph('Each source counts only for what it is about: the issue, the form of support and the places it comes from.'),
    bullets(cited.map((one) => evidenceBullet(one, drafting))),
  ]);
};
