/** What can stand at the start of a statement: what is still missing first, each with what it asks. */
import type { ItemRow, PropertyRow, SectionRow } from '@peerspec/language';
import { statementWords } from '@peerspec/language';
import type { CompletionContext } from '@peerspec/language/internal';
import { blankText, propertyShape } from '@peerspec/language/internal';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Around } from './around.ts';
import type { Proposal } from './proposal.ts';
import { holding } from './rows.ts';
import { itemShape, sectionShape } from './shapes.ts';
import { skeleton } from './skeleton.ts';

const example = (text: string): string => `\`\`\`peer\n${text}\n\`\`\``;

const asks = ({ question, why }: PropertyRow | ItemRow | SectionRow, typed?: string) => ({
  detail: question,
  documentation: typed === undefined ? why : `${why}\n\n${example(typed)}`,
});

const acceptance = ['accept ', { stop: 'rule-name' }, ' because ', ...blankText];

/** What counts comes before what is welcome. */
const missing = (core: boolean): number => (core ? 0 : 1);

/** The start of an intervention, at the top of a file. */
export const interventionProposal = (around: Around): Proposal => ({
  label: 'intervention',
  kind: CompletionItemKind.Module,
  detail: statementWords.intervention,
  documentation: 'A whole specification, with the questions that count still to be answered.',
  template: skeleton(around),
  rank: 0,
});

/** Everything that the block around the place can hold and does not hold yet; declarations can be repeated. */
export const statementProposals = ({ blocks }: CompletionContext, around: Around): readonly Proposal[] => {
  const { properties, sections, items } = holding(blocks);
  const written = new Set(blocks.at(-1)?.written);
  const isTop = blocks.length === 0;
  const proposals: Proposal[] = [];
  for (const [word, row] of Object.entries(properties)) {
    if (written.has(word)) continue;
    const rank = missing(row.core);
    proposals.push({
      label: word,
      kind: CompletionItemKind.Property,
      template: propertyShape(word, row, around),
      rank,
      ...asks(row, `${word}: ${around.example(row.example)}`),
    });
  }
  for (const [word, row] of Object.entries(sections)) {
    if (written.has(word) && row.repeats !== true) continue;
    if (isTop)
      proposals.push({ label: word, kind: CompletionItemKind.Module, template: sharedContext(row, around), rank: 1, ...asks(row) });
    else
      proposals.push({
        label: word,
        kind: CompletionItemKind.Module,
        template: sectionShape(row, around),
        rank: written.has(word) ? 1 : 0,
        ...asks(row),
      });
  }
  for (const [word, row] of Object.entries(items)) {
    const rank = isTop ? 1 : missing(row.core) + (written.has(word) ? 1 : 0);
    proposals.push({
      label: word,
      kind: CompletionItemKind.Class,
      template: itemShape(row, around),
      rank,
      ...asks(row, around.example(row.example)),
    });
  }
  if (isTop) {
    proposals.unshift(interventionProposal(around));
    proposals.push({
      label: 'use',
      kind: CompletionItemKind.Keyword,
      detail: statementWords.use,
      template: ['use ', ...blankText],
      rank: 2,
    });
  }
  if (blocks.length === 1 && blocks[0]?.word === 'intervention')
    proposals.push({ label: 'accept', kind: CompletionItemKind.Keyword, detail: statementWords.accept, template: acceptance, rank: 3 });
  return proposals;
};

/** A shared context needs a name. */
const sharedContext = (row: SectionRow, around: Around): ReturnType<typeof sectionShape> =>
  sectionShape({ ...row, name: 'required' }, around);
