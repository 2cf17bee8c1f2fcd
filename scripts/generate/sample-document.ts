/** A whole document for the reader who wants to see one, and the parts of it that the README shows. */
import { dirname, join } from 'node:path/posix';
import { specification } from '@peerspec/documents';
import { openWorkspace } from '@peerspec/language';
import { readIfThere } from './files.ts';
import { sampleDay } from './sample-day.ts';

const example = 'examples/complete/infant-feeding-one-to-one.peer';
const documentPath = 'docs/sample-specification.md';

/** Headings of the parts that the README shows, without their numbers. */
const shown = ['Purpose and need', 'Who it is for', 'Contacts', 'The theory as a picture'];

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

interface Part {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The document cut at its headings; the first part has the title and what follows it. */
const partsOf = (document: string): Part[] => {
  const parts: { heading: string; lines: string[] }[] = [];
  let inCode = false;
  for (const line of document.trimEnd().split('\n')) {
    if (line.startsWith('```')) inCode = !inCode;
    if (!inCode && line.startsWith('#')) parts.push({ heading: line.replace(/^#+ (\d+(\.\d+)*\.? )?/, ''), lines: [] });
    parts.at(-1)?.lines.push(line);
  }
  return parts;
};

/** As a quotation: it is set apart, and its headings are not the README's. */
const quoted = (lines: readonly string[]): string => lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');

const excerpt = (document: string): string => {
  const [title, ...others] = partsOf(document);
  const chosen = shown.map((heading) => {
    const part = others.find((candidate) => candidate.heading === heading);
    if (part === undefined) throw new Error(`The sample document has no part "${heading}".`);
    return part;
  });
  return quoted([...(title?.lines ?? []), ...chosen.flatMap(({ lines }) => lines)].join('\n').trimEnd().split('\n'));
};

/** The document as a whole, and the parts of it that the README shows. */
export const sampleDocument = async (): Promise<{ readonly path: string; readonly text: string; readonly excerpt: string }> => {
  const text = await writeSample();
  return { path: documentPath, text, excerpt: excerpt(text) };
};
