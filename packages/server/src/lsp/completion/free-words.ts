/**
 * Words for questions that leave the words to the author: those that are in use already, in the file and what it uses and in
 * the built-in library, so that what means the same is called the same.
 */
import type { Answer, Evidence, Said } from '@peerspec/language';
import { builtInEvidence, sections, valueOf } from '@peerspec/language';
import { compareText } from '@peerspec/language/internal';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Around } from './around.ts';
import type { Proposal } from './proposal.ts';

type Words = readonly (Answer<readonly Said[]> | undefined)[];

const inEvidence = (pick: (evidence: Evidence) => Words) => (around: Around) =>
  [...(around.spec?.shared.evidence ?? []), ...builtInEvidence()].flatMap(pick);

const countries = inEvidence((each) => [each.countries, ...each.findings.items.map((finding) => finding.countries)]);

/** Where the words of each question are found in use. */
const used: Readonly<Record<string, (around: Around) => Words>> = {
  topic: inEvidence(({ topic }) => [topic]),
  country: countries,
  countries,
  'not-for': inEvidence(({ notFor }) => [notFor]),
  about: inEvidence(({ findings }) => findings.items.map(({ about }) => about)),
};

const reliances = sections.theory.items.mechanism.properties['relies-on'].kind.options ?? {};

/** What parts of a design are called, with what is meant. */
const parts: Readonly<Record<string, string | undefined>> = {
  ...reliances,
  ...Object.fromEntries(Object.values(sections).map(({ word, heading }) => [word, heading])),
};

/** The words in use for a question, the commonest first; but for those that are said already. */
export const freeWordProposals = (question: string, around: Around, given: readonly string[]): readonly Proposal[] => {
  const found = Object.hasOwn(used, question) ? used[question] : undefined;
  if (!found) return [];
  const counts = new Map<string, number>();
  for (const answer of found(around))
    for (const { value } of (answer && valueOf(answer)) ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  const isAbout = question === 'about';
  if (isAbout) for (const word of Object.keys(parts)) counts.set(word, counts.get(word) ?? 0);
  return [...counts]
    .filter(([word]) => !given.includes(word))
    .sort(([one, often], [other, oftener]) => oftener - often || compareText(one, other))
    .map(([label]) => ({ label, kind: CompletionItemKind.Value, rank: 0, ...(isAbout && { detail: parts[label] }) }));
};
