/** Which evidence a Spec relies on. */
import type { Evidence, Ref, Spec } from '@peerspec/language';
import { interventionProperties, sections } from '@peerspec/language';
import { camel } from '@peerspec/language/internal';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const isEvidenceRef = (value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & Ref =>
  value['kind'] === 'evidence' && typeof value['name'] === 'string' && 'at' in value;

/** Where things stand in the text says nothing about what they cite. */
const places: ReadonlySet<string> = new Set(['at', 'extent', 'block', 'declaredAt']);

/** The names of all evidence referred to anywhere within a value, in order. */
const namesWithin = (value: unknown, found: Set<string>): void => {
  if (!isRecord(value)) return;
  if (isEvidenceRef(value)) found.add(value.name);
  else for (const [key, inner] of Object.entries(value)) if (!places.has(key)) namesWithin(inner, found);
};

/** Evidence that the Spec cites, in the order in which its document does. */
export const citedEvidence = (spec: Spec): readonly Evidence[] => {
  const found = new Set<string>();
  const parts: Readonly<Record<string, unknown>> = { ...spec };
  const others: Readonly<Record<string, unknown>> = { population: spec.otherPopulations, peers: spec.otherPeers };
  for (const word of [...Object.keys(interventionProperties), ...Object.keys(sections)]) {
    namesWithin(parts[camel(word)], found);
    namesWithin(others[word], found);
  }
  const refersTo = new Set(spec.theory.links.flatMap((link) => [link.from.name, link.to.name]));
  for (const condition of spec.shared.conditions) if (refersTo.has(condition.name ?? '')) namesWithin(condition, found);
  // Of those that share a name, the first counts.
  const byName = new Map(spec.shared.evidence.toReversed().map((evidence) => [evidence.name, evidence] as const));
  return [...found].flatMap((name) => byName.get(name) ?? []);
};
