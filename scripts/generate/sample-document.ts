/** A whole document for the reader who wants to see one. */
import { dirname, join } from 'node:path/posix';
import { specification } from '@peerspec/documents';
import { openWorkspace } from '@peerspec/language';
import { readIfThere } from './files.ts';
import { sampleDay } from './sample-day.ts';

const example = 'examples/complete/infant-feeding-one-to-one.peer';
const documentPath = 'docs/sample-specification.md';

const writeSample = async (): Promise<string> => {
  const workspace = openWorkspace({
    read: async (path) => {
      const text = await readIfThere(join(dirname(example), path));
      return text === undefined ? { kind: 'missing' } : { kind: 'text', text };
    },
  });
  const { specs } = await workspace.read(example.slice(dirname(example).length + 1));
  const [spec] = specs;
  if (spec === undefined) throw new Error(`There is no intervention in ${example}.`);
  return specification(spec, { today: sampleDay });
};

/** The document as a whole. */
export const sampleDocument = async (): Promise<{ readonly path: string; readonly text: string }> => ({
  path: documentPath,
  text: await writeSample(),
});
