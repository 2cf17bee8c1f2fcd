/** Evidence that can be named behind `from`, each with what it is about. */
import { markdown } from '@peerspec/documents';
import { bullets, paragraph, prose } from '@peerspec/documents/internal';
import type { Evidence } from '@peerspec/language';
import { builtInEvidence, valueOf } from '@peerspec/language';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Around } from './around.ts';
import type { Proposal } from './proposal.ts';

const said = (values: readonly { readonly value: string }[] | undefined): string | undefined =>
  values?.map(({ value }) => value).join(', ');

/** Kind, topic, form, countries and people: how far it reaches. */
const scopeOf = ({ kind, topic, form, countries, population, reach }: Evidence): string =>
  [valueOf(kind), said(valueOf(topic)), valueOf(form), said(valueOf(countries)), valueOf(reach), valueOf(population)]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');

/** What an author wrote is data: it commands nothing, and shows no picture. */
const aboutIt = (evidence: Evidence): string => {
  const findings = evidence.findings.items.flatMap(({ title }) => (title === undefined ? [] : [{ text: title }]));
  const notFor = said(valueOf(evidence['notFor']));
  return markdown([
    ...prose(evidence.title ?? ''),
    ...(findings.length > 0 ? [bullets(findings)] : []),
    ...(notFor === undefined ? [] : [paragraph(`Not for: ${notFor}`)]),
  ]).trimEnd();
};

/** The file's own and used evidence first, then what the built-in library has on the topic, then the rest of it. */
export const evidenceProposals = (around: Around, given: readonly string[]): readonly Proposal[] => {
  const { spec } = around;
  const topics = new Set((spec ? (valueOf(spec.topic) ?? []) : []).map(({ value }) => value));
  const builtIn = builtInEvidence();
  const known = new Map([...builtIn, ...(spec?.shared.evidence ?? [])].map((each) => [each.name, each]));
  const own = around.names(['evidence']).map(({ name }) => name);
  const rankOf = (name: string): number => {
    if (own.includes(name) && !builtIn.some((each) => each.name === name)) return 0;
    const entry = known.get(name);
    const topic = entry && valueOf(entry.topic);
    if (!topic) return 1;
    return topic.some(({ value }) => topics.has(value)) ? 2 : 3;
  };
  return [...new Set([...own, ...builtIn.flatMap(({ name }) => name ?? [])])]
    .filter((name) => !given.includes(name))
    .map((name) => {
      const entry = known.get(name);
      const base = { label: name, kind: CompletionItemKind.Reference, rank: rankOf(name) };
      return entry ? { ...base, detail: scopeOf(entry), documentation: aboutIt(entry) } : base;
    });
};
