/** On a Node that is too old, the command says so in one line. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { fromRoot } from '../../scripts/shared/run.ts';

const runOn = (version: string) => {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, fromRoot('packages/cli/src/bin.ts'), '--version'],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

it.each(['18.20.0', '20.20.2', '22.11.0'])('refuses Node %s with 2', (version) => {
  const stderr = `peerspec needs Node 22.12 or newer, and this is Node ${version}: install a current one (https://nodejs.org) and run the command again.\n`;
  expect(runOn(version)).toEqual({ status: 2, stdout: '', stderr });
});

it.each(['22.12.0', '24.1.0', '26.0.0'])('runs on Node %s', (version) => {
  expect(runOn(version)).toEqual({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string, stderr: '' });
});
