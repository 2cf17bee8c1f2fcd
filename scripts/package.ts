/** `npm run package`: the extension as one file that VS Code installs. */
import { readFile, rm, stat } from 'node:fs/promises';
import { createVSIX } from '@vscode/vsce';
import { extensionFolder } from './build/extension.ts';
import { complain, fromRoot, runScript, say } from './shared/run.ts';

const built = await runScript('scripts/build.ts');
if (built.code === 0) {
  const { name, version } = JSON.parse(await readFile(fromRoot(extensionFolder, 'package.json'), 'utf8')) as Readonly<
    Record<string, string>
  >;
  const file = `packages/vscode/dist/${name ?? ''}-${version ?? ''}.vsix`;
  await rm(fromRoot(file), { force: true });
  // All that it needs is bundled; and as long as the repository has no public address, links in the README stay as they are.
  await createVSIX({
    cwd: fromRoot(extensionFolder),
    packagePath: fromRoot(file),
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  const { size } = await stat(fromRoot(file));
  say(`Packed ${file}: ${Math.round(size / 1000)} kB.`);
} else {
  complain(built.output);
  process.exitCode = 1;
}
