/**
 * `npm run generate` writes every file that follows from another one; with `-- --check` it writes nothing
 * and fails if one of them is not what it would write.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { compareWithDisk, type Difference, type GeneratedFiles } from './generate/files.ts';
import { languageSources } from './generate/language-sources.ts';
import { complain, fromRoot, say } from './shared/run.ts';

const check = process.argv.includes('--check');

const settle = async (files: GeneratedFiles): Promise<readonly Difference[]> => {
  const differences = await compareWithDisk(files);
  if (check) return differences;
  for (const { path, wanted } of differences) {
    if (wanted === undefined) {
      await rm(fromRoot(path));
    } else {
      await mkdir(dirname(fromRoot(path)), { recursive: true });
      await writeFile(fromRoot(path), wanted);
    }
  }
  return differences;
};

const differences = [...(await settle(await languageSources()))];
// What follows imports the language, and with it the syntax tree that has just been written.
const { derivedFiles } = await import('./generate/derived.ts');
differences.push(...(await settle(await derivedFiles())));

if (!check) {
  for (const { path, wanted } of differences) say(`${wanted === undefined ? 'removed' : 'written'}  ${path}`);
  if (differences.length === 0) say('All generated files were fresh.');
} else if (differences.length > 0) {
  for (const { path, wanted } of differences) complain(`${wanted === undefined ? 'no longer generated' : 'stale'}: ${path}`);
  complain('Run "npm run generate" and commit what it writes.');
  process.exitCode = 1;
}
