/** The published interventions in infant feeding, held against one another as a reviewer would. */
import { comparison, comparisonBlocks, markdown } from '@peerspec/documents';
import { openWorkspace, valueOf } from '@peerspec/language';
import { readdir } from 'node:fs/promises';
import { fromRoot } from '../shared/run.ts';
import { readIfThere } from './files.ts';

const folder = 'examples/published';

const opening = `# Comparing interventions

What makes two interventions comparable is what they are, not what they are called. \`peerspec compare\` puts the answers of any number of specifications side by side, says what is the same, what differs and what is not said, and whether a review could put them together; \`peerspec diff\` says what changed in one specification over time.

\`\`\`sh
peerspec compare a.peer b.peer                          # on the screen
peerspec compare a.peer b.peer --format html --out c.html   # a web page; docx for Word, markdown, json
peerspec compare services.peer#Visits services.peer#Groups  # two of one file
peerspec diff HEAD~1 HEAD -- service.peer               # what changed in meaning since the last revision
\`\`\`

![One file as a Word document, its theory as a picture, and two published interventions compared as a reviewer would](pictures/becomes.png)

Below, the published interventions in infant feeding that stand in [examples/published](../examples/published) are compared as a reviewer would compare them. Much is “not checked”: nobody has looked yet whether the publication says it. No score is given, and what is not said never counts as agreement.

`;

/** Each heading one level lower: the page has a title of its own. */
const lowered = (text: string): string => text.replaceAll(/^#+ /gm, '#$&');

/** The page, from the examples as they are. */
export const workedComparison = async (): Promise<string> => {
  const workspace = openWorkspace({
    read: async (path) => {
      const text = await readIfThere(path);
      return text === undefined ? { kind: 'missing' } : { kind: 'text', text };
    },
  });
  const files = (await readdir(fromRoot(folder))).filter((name) => name.endsWith('.peer')).sort();
  const readings = await Promise.all(files.map((name) => workspace.read(`${folder}/${name}`)));
  const specs = readings
    .flatMap((reading) => reading.specs)
    .filter(({ topic }) => valueOf(topic)?.some(({ value }) => value === 'infant-feeding'));
  return `${opening}${lowered(markdown(comparisonBlocks(comparison(specs))))}`;
};
