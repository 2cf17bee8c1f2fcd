/** The built-in evidence library: whole, citable from everywhere, and read only where something is cited from it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInEvidence, readText } from '@peerspec/language';
import { libraryFile, parse } from '@peerspec/language/internal';
import { describe, expect, test, vi } from 'vitest';
import { libraryText } from '../../packages/language/src/library/generated/library-text.ts';
import { builtInLibrary } from '../../packages/language/src/library/library.ts';
import { importing } from '../../packages/language/src/references/parsed-document.ts';
import { readExports } from '../../packages/language/src/workspace/exports.ts';
import { intervention, specOf } from './support/saying.ts';

vi.mock(import('../../packages/language/src/library/library.ts'), { spy: true });

const folder = join(import.meta.dirname, '..', '..', 'packages', 'language', 'src', 'library');
const files = readdirSync(folder).filter((name) => name.endsWith('.peer'));
const text = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
const names = [...text.matchAll(/^evidence (\S+)/gm)].map(([, name = '']) => name);

describe('is not read', () => {
  test.each([
    ['nothing is cited', intervention('topic: sleep', 'stage: design')],
    ['a hunch is written out, not cited', intervention('topic: sleep because "a hunch"')],
    ['evidence of the file is cited', `${intervention('topic: sleep from Audit')}evidence Audit "…" { kind: local-data }`],
  ])('where %s', async (_, source) => {
    vi.mocked(builtInLibrary).mockClear();
    expect((await readText(source)).problems).toEqual([]);
    expect(builtInLibrary).not.toHaveBeenCalled();
  });

  test('but where a name of it is cited', async () => {
    vi.mocked(builtInLibrary).mockClear();
    await specOf(intervention('topic: sleep from Jolly2012'));
    expect(builtInLibrary).toHaveBeenCalled();
  });
});

test('nothing is wrong with it', async () => {
  expect(names.length).toBeGreaterThan(5);
  expect((await readText(text)).problems).toEqual([]);
});

describe.each(names)('%s', (name) => {
  test('can be cited everywhere, and says what kind of evidence it is', async () => {
    const spec = await specOf(intervention(`topic: sleep from ${name}`));
    expect(spec.shared.evidence.map((evidence) => evidence.name)).toEqual([name]);
    const [evidence] = spec.shared.evidence;
    expect(evidence?.kind.state).toBe('given');
    expect(evidence?.title).toBeTruthy();
    expect(evidence?.at.file).toBe(libraryFile);
    // Published sources can be looked up; a hunch, experience and local figures have no publication.
    const isPublished = !['Hunch', 'PracticeKnowledge', 'LocalData'].includes(name);
    expect(evidence?.citation.state).toBe(isPublished ? 'given' : 'silent');
    expect((evidence?.findings.items.length ?? 0) > 0).toBe(isPublished);
  });
});

test('what is kept of it is what its text says, in the same places', () => {
  const whole = readExports(libraryFile, parse(libraryText), importing([]));
  expect(builtInEvidence()).toEqual(whole.parts.evidence);
  expect([...builtInLibrary().names]).toEqual([...whole.names]);
});
