/** Names that can be referred to, and those that make sense next in a chain. */
import type { Declared, NameKind } from '@peerspec/language';
import { kindCalled, theoryNodeKinds } from '@peerspec/language/internal';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Around } from './around.ts';
import type { Proposal } from './proposal.ts';

const nameProposal = ({ name, kind, title }: Declared, rank: number): Proposal => ({
  label: name,
  kind: CompletionItemKind.Reference,
  detail: title === undefined ? kindCalled(kind) : `${kindCalled(kind)}: ${title}`,
  rank,
});

/** The names of some kinds, but for those that are said already. */
export const nameProposals = (kinds: readonly NameKind[], around: Around, given: readonly string[] = []): readonly Proposal[] => {
  const said = new Set(given);
  return around
    .names(kinds)
    .filter(({ name }) => !said.has(name))
    .map((declared) => nameProposal(declared, 0));
};

/** How far along the way from what is done to what it is for; outcomes by the word that declares them. */
const stepsIn = ({ spec }: Around): ((declared: Declared) => number) => {
  const words = new Map(spec?.outcomes.changes.items.toReversed().map(({ name, word }) => [name, word]));
  return ({ name, kind }) => {
    if (kind === 'contact' || kind === 'activity') return 0;
    if (kind === 'condition') return 1;
    if (kind === 'mechanism') return 2;
    const word = words.get(name);
    return word === 'intermediate' ? 3 : word === 'long-term' ? 4 : 5;
  };
};

/** From here, the next steps come first, then the same step, then those before. A contact leads on to a mechanism before a condition. */
const rankAfter = (from: number, to: number): number => {
  if (from === 0 && to === 1) return 2;
  if (from === 0 && to === 2) return 1;
  return to > from ? to - from : 10 + from - to;
};

/** The nodes of a theory that can stand behind the names of a chain: never the last name again. */
export const nodeProposals = (names: readonly string[], around: Around): readonly Proposal[] => {
  const all = around.names(theoryNodeKinds);
  const stepOf = stepsIn(around);
  const said = new Set(names);
  const last = all.find(({ name }) => name === names.at(-1));
  return all
    .filter(({ name }) => name !== names.at(-1))
    .map((declared) => {
      const step = stepOf(declared);
      const rank = last ? rankAfter(stepOf(last), step) : step;
      return nameProposal(declared, said.has(declared.name) ? rank + 20 : rank);
    });
};

/** Among more nodes than these nobody chooses from a list in the text; each node would bring one of all the others. */
const mostChosenFrom = 200;

/** A chain that begins here: each node that could begin it, with the choice of what it leads to. */
export const chainProposals = (around: Around): readonly Proposal[] => {
  const proposals = nodeProposals([], around);
  if (proposals.length > mostChosenFrom)
    return proposals.map((proposal) => ({ ...proposal, rank: 4 + proposal.rank, template: [`${proposal.label} -> `] }));
  return proposals.flatMap((proposal) => {
    const next = nodeProposals([proposal.label], around).toSorted((first, second) => first.rank - second.rank);
    return next.length === 0
      ? []
      : [{ ...proposal, rank: 4 + proposal.rank, template: [`${proposal.label} -> `, { choose: next.map(({ label }) => label) }] }];
  });
};
