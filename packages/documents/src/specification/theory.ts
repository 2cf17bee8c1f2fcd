/** How it is meant to work: in words, in a picture, by its mechanisms and assumptions. */
import type { Spec } from '@peerspec/language';
import { sections } from '@peerspec/language';
import { factList, factsOf, opening } from '../answers/facts.ts';
import { columnsOf, explainedColumn, gapOfWhole, titles, wholeList } from '../answers/items.ts';
import { diagramKey } from '../diagram/diagram-key.ts';
import { theoryDiagram } from '../diagram/theory-diagram.ts';
import type { Drafting } from '../drafting.ts';
import type { Block } from '../markdown/blocks.ts';
import { bullets, code, paragraph } from '../markdown/blocks.ts';
import type { Part } from '../markdown/parts.ts';
import { part, partAsking } from '../markdown/parts.ts';
import { pictureBlock } from '../picture/picture-block.ts';
import { mechanisms } from './mechanisms.ts';
import { stepBullets } from './steps.ts';

const row = sections.theory;

/** The picture of the theory and how to read it; nothing where there is nothing to draw. */
export const theoryPictureBlocks = (spec: Spec): readonly Block[] => {
  const diagram = theoryDiagram(spec);
  return diagram === '' ? [] : [pictureBlock('theory', code('mermaid', diagram), paragraph(diagramKey(spec)))];
};

/** The picture, and each of its steps with its reasons. */
const steps = (drafting: Drafting): Part => {
  const lines = stepBullets(drafting);
  const blocks = [...theoryPictureBlocks(drafting.spec), ...(lines.length === 0 ? [] : [bullets(lines)])];
  return part('Step by step', blocks, [], undefined, 'No steps are written down.');
};

const assumptions = (drafting: Drafting): Part => {
  const { assumption } = row.items;
  const listing = drafting.spec.theory.assumptions;
  const own = columnsOf(assumption.properties, drafting);
  const columns = [explainedColumn(assumption.properties, 'certainty', drafting), own('about')];
  return partAsking(assumption, wholeList(listing, { row: assumption, first: titles('Assumption'), columns }, drafting));
};

export const theory = (drafting: Drafting): Part => {
  const section = drafting.spec.theory;
  if (section.state === 'gap') return part(row.heading, gapOfWhole(section, drafting), [], section.at);
  const words = ['aims-to', 'draws-on', 'agreed-with', 'reviewed', 'changed'] as const;
  return part(
    row.heading,
    [...opening(row.properties.statement, section.statement, drafting), ...factList(factsOf(row.properties, section, words, drafting))],
    [steps(drafting), mechanisms(drafting), assumptions(drafting)],
    section.at,
  );
};
