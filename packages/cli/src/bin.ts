#!/usr/bin/env node
/** What starts first. It runs on any Node, so that an old one is told in words and not by what breaks. */
import module from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 12)) {
  module.enableCompileCache();
  // Packages that are no modules ask for Node's own by it when they are bundled. In bundles for Node each file often makes
  // one for itself; of twenty-seven files that is 2 to 4 % of the time for one specification.
  globalThis.require = module.createRequire(import.meta.url);
  // Whoever asks for traces wants to see the lines of the sources in them.
  if (process.env['PEERSPEC_DEBUG']) process.setSourceMapsEnabled(true);
  const { main } = await import('./main.ts');
  await main(process);
} else {
  process.stderr.write(
    `peerspec needs Node 22.12 or newer, and this is Node ${process.versions.node}: install a current one (https://nodejs.org) and run the command again.\n`,
  );
  process.exitCode = 2;
}
