/**
 * The documents that a specification can become. A further one is a row here: its title, and its blocks. Whatever is
 * asked for by name (the command line, the editor) and every format takes it from this table.
 */
import type { Problem, Spec } from '@peerspec/language';
import { fewOfEach } from '@peerspec/rules/internal';
import type { Block } from './markdown/blocks.ts';
import { bullets, paragraph } from './markdown/blocks.ts';
import { forReaders } from './markdown/for-readers.ts';
import type { Occasion } from './occasion.ts';
import { checklistBlocks } from './kinds/checklist.ts';
import { councilBlocks } from './kinds/council.ts';
import { evaluationBlocks } from './kinds/evaluation-plan.ts';
import { nhsBlocks, nhsClassicBlocks } from './kinds/nhs.ts';
import { summaryBlocks } from './kinds/summary.ts';
import { theoryBlocks } from './kinds/theory-page.ts';
import { tidierBlocks } from './kinds/tidier.ts';
import { specificationBlocks } from './specification/specification.ts';

export interface DocumentKind {
  /** What it is, in the words of those who read it. */
  readonly title: string;
  readonly blocks: (spec: Spec, occasion: Occasion) => readonly Block[];
}

export const documents = {
  commissioning: { title: 'Specification of a peer support intervention', blocks: specificationBlocks },
  nhs: { title: 'Service specification (NHS Standard Contract, short form)', blocks: nhsBlocks },
  'nhs-classic': { title: 'Service specification (NHS Standard Contract, classic headings)', blocks: nhsClassicBlocks },
  council: { title: 'Grant specification', blocks: councilBlocks },
  tidier: { title: 'TIDieR table', blocks: tidierBlocks },
  theory: { title: 'How it is meant to work', blocks: theoryBlocks },
  evaluation: { title: 'Plan of the evaluation', blocks: evaluationBlocks },
  'open-questions': { title: 'What is still open', blocks: checklistBlocks },
  summary: { title: 'In plain words', blocks: summaryBlocks },
} as const satisfies Readonly<Record<string, DocumentKind>>;

export type DocumentName = keyof typeof documents;

const place = ({ at }: Problem): string => {
  const line = String(at.start.line + 1);
  return at.file === undefined ? `Line ${line}:` : `${at.file}, line ${line}:`;
};

/** That a file has errors, and where: nobody may take its document for the whole. */
const warning = (problems: readonly Problem[]): readonly Block[] =>
  problems.length === 0
    ? []
    : [
        paragraph({ strong: 'The file that this document was drawn up from has errors; what stands there may be missing here.' }),
        bullets(fewOfEach(problems).map((problem) => ({ lead: { strong: place(problem) }, text: problem.message }))),
      ];

/** The blocks of a document as its readers get it: what is wrong with its file stands below the title. */
export const documentBlocks = (name: DocumentName, spec: Spec, occasion: Occasion): readonly Block[] => {
  const [title, ...rest] = forReaders(documents[name].blocks(spec, occasion));
  return title === undefined ? [] : [title, ...warning(occasion.problems ?? []), ...rest];
};
