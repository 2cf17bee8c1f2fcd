/**
 * `npm run generate` writes every file that follows from another one; with `-- --check` it writes nothing
 * and fails if one of them is not what it would write.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { everyRule } from './generate/every-rule.ts';
import { compareWithDisk, type Difference, type GeneratedFiles } from './generate/files.ts';
import { languageSources } from './generate/language-sources.ts';
import { complain, fromRoot, run, say } from './shared/run.ts';

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

const differences = [...(await settle(await languageSources())), ...(await settle(await everyRule()))];
// What follows imports the language and the rules, and with them what has just been written.
const { libraryAsRead } = await import('./generate/library-as-read.ts');
const ofLibrary = await settle(libraryAsRead());
differences.push(...ofLibrary);

const report = (): void => {
  if (!check) {
    for (const { path, wanted } of differences) say(`${wanted === undefined ? 'removed' : 'written'}  ${path}`);
    if (differences.length === 0) say('All generated files were fresh.');
  } else if (differences.length > 0) {
    for (const { path, wanted } of differences) complain(`${wanted === undefined ? 'no longer generated' : 'stale'}: ${path}`);
    complain('Run "npm run generate" and commit what it writes.');
    process.exitCode = 1;
  }
};

if (!check && ofLibrary.length > 0) {
  report();
  // This process has imported the library as it was; a fresh one goes on with the new one.
  const { code, output } = await run(process.execPath, [import.meta.filename]);
  say(output.trimEnd());
  process.exitCode = code;
} else {
  const { derivedFiles } = await import('./generate/derived.ts');
  differences.push(...(await settle(await derivedFiles())));
  report();
}
