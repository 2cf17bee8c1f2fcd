#!/usr/bin/env node
/**
 * The command line from this copy of the repository, in the folder from which it is called, built when it is first asked
 * for: what action.yml and .pre-commit-hooks.yaml run. Plain JavaScript, because it is called with the Node that is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = 'packages/cli/dist/peerspec.mjs';

/** Runs a script with what it needs, a Node that is new enough among it. */
const run = (script, scriptArguments, stdio) => {
  const { status, error } = spawnSync(process.execPath, [join(root, 'scripts/with-setup.mjs'), script, ...scriptArguments], { stdio });
  if (error) throw error;
  return status ?? 2;
};

// What the build says is not what was asked for: it goes to standard error.
const built = existsSync(join(root, program)) ? 0 : run('scripts/build.ts', ['--programs'], ['ignore', 2, 2]);
process.exitCode = built === 0 ? run(program, process.argv.slice(2), 'inherit') : 2;
