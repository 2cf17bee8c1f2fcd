/** What is done to texts that grow: something that looks at the whole text again for each word shows here. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatText, placesIn, readText } from '@peerspec/language';
import { findingsOf } from '@peerspec/rules';
import { documentSymbols } from '../../packages/server/src/features/document-symbols.ts';
import { rename } from '../../packages/server/src/features/rename.ts';
import { completion } from '@peerspec/server';
import { run } from '../cli/support/run-main.ts';
import { folderOf, pageOf } from '../server/support/folder.ts';

type Doing = (text: string) => Promise<unknown>;

const file = 'long.peer';

const checkAtATerminal: Doing = async (text) => {
  const folder = mkdtempSync(join(tmpdir(), 'peerspec-growth-'));
  try {
    writeFileSync(join(folder, file), text);
    await run(folder, ['check', file]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const pageWith = async (text: string) => {
  const folder = folderOf({ [file]: text });
  return { folder, page: await pageOf(folder, file) };
};

export const doings = {
  /** As an author reads it, with the lines of the text. */
  check: checkAtATerminal,
  /** The same from memory: what no file can hold, an editor can. */
  findings: async (text) => findingsOf(await readText(text), { today: '2026-10-01' }),
  layout: (text) => Promise.resolve(formatText(text)),
  completion: async (text) => {
    const { folder, page } = await pageWith(text);
    return completion(folder, page, placesIn(text).positionAt(Math.floor(text.length / 2)), {});
  },
  symbols: async (text) => {
    const { folder, page } = await pageWith(text);
    return documentSymbols(folder, page);
  },
  rename: async (text) => {
    const { folder, page } = await pageWith(text);
    // The name behind the first word of the text.
    const position = placesIn(text).positionAt(text.indexOf(' ') + 1);
    return rename(folder, page, { position, newName: 'Renamed' });
  },
} satisfies Readonly<Record<string, Doing>>;

export interface GrowthCase {
  /** One of `families.ts`. */
  readonly family: string;
  readonly doing: keyof typeof doings;
}

export const growthCases: readonly GrowthCase[] = [
  { family: 'long-word', doing: 'completion' },
  { family: 'open-braces', doing: 'check' },
  { family: 'comment-openers', doing: 'check' },
  { family: 'emoji-line', doing: 'check' },
  { family: 'surrogates', doing: 'findings' },
  { family: 'arrows', doing: 'layout' },
  { family: 'dois-in-texts', doing: 'check' },
  { family: 'use-lines', doing: 'check' },
  { family: 'events-forwards', doing: 'check' },
  { family: 'outcomes-in-one-chain', doing: 'check' },
  { family: 'interventions-with-names', doing: 'check' },
  { family: 'interventions-with-names', doing: 'symbols' },
  { family: 'interventions-with-names', doing: 'rename' },
];
