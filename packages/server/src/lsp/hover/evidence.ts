/** What a source can carry: its kind, its scope, what it found, and what it is not for. */
import type { Block, Bullet } from '@peerspec/documents';
import type { Naming } from '@peerspec/documents/internal';
import { bullets, paragraph } from '@peerspec/documents/internal';
import type { Evidence, EvidenceFinding } from '@peerspec/language';
import { evidenceItems, topLevelItems } from '@peerspec/language';
import { answerBullets } from './answers.ts';

const { 'not-for': notFor, ...scope } = topLevelItems.evidence.properties;

const findingBullet = (finding: EvidenceFinding, naming: Naming): Bullet => ({
  text: finding.title ?? '',
  inner: answerBullets(finding, evidenceItems.finding.properties, naming),
});

/** Everything that is known of a source; what it is not for comes last, where it is read. */
export const evidenceBlocks = (evidence: Evidence, naming: Naming): readonly Block[] => {
  const facts = answerBullets(evidence, scope, naming);
  const limits = answerBullets(evidence, { 'not-for': notFor }, naming);
  const findings = evidence.findings.items.map((finding) => findingBullet(finding, naming));
  return [
    ...(facts.length > 0 ? [bullets(facts)] : []),
    ...(findings.length > 0 ? [paragraph({ emphasis: 'What was found:' }), bullets(findings)] : []),
    ...(limits.length > 0 ? [paragraph({ emphasis: 'Its limits:' }), bullets(limits)] : []),
  ];
};
