/** The server half of VS Code, started for one run and stopped with all that it has started. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptEditor } from './keep.ts';

/** An editor that does its work and nothing else: no assistant, no news, nothing that asks. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'window.restoreWindows': 'none',
  'git.enabled': false,
  'npm.autoDetect': 'off',
  'files.autoSave': 'off',
};

const startLimit = 60_000;
const stopLimit = 5_000;

export interface EditorServer {
  /** Where it is reached, such as `127.0.0.1:40123`. */
  readonly authority: string;
  readonly token: string;
  /** What it has said so far. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

export interface ServerStart {
  readonly settings?: Readonly<Record<string, unknown>>;
  /**
   * Whether the page heeds the extension and the suite in its address. An editor that does shows no error messages: what a
   * person would see is tried without.
   */
  readonly runsSuite?: boolean;
}

/** Starts the server; everything that it writes lands below `folder`. */
export const startServer = async (
  { folder: editor, node }: KeptEditor,
  folder: string,
  { settings = {}, runsSuite = false }: ServerStart = {},
): Promise<EditorServer> => {
  const token = crypto.randomUUID();
  const data = join(folder, 'server-data');
  const temporary = join(folder, 'tmp');
  await mkdir(temporary, { recursive: true });
  await mkdir(join(data, 'data', 'User'), { recursive: true });
  await writeFile(join(data, 'data', 'User', 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, undefined, 2));
  const child = spawn(
    node,
    [
      join(editor, 'out', 'server-main.js'),
      ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
      ...['--accept-server-license-terms', '--telemetry-level', 'off', '--disable-workspace-trust'],
      ...(runsSuite ? ['--enable-smoke-test-driver'] : []),
      // Should this process be killed, the server ends by itself when nobody has come for a while.
      '--enable-remote-auto-shutdown',
      ...['--server-data-dir', data],
    ],
    {
      // A group of its own: what the server has started is stopped with it.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, TMPDIR: temporary, XDG_RUNTIME_DIR: temporary },
    },
  );
  let said = '';
  const stop = () => stopGroup(child);
  try {
    const port = await new Promise<string>((found, fail) => {
      const timer = setTimeout(() => fail(new Error(`The editor's server has not started within a minute.\n${said}`)), startLimit);
      const listen = (text: string): void => {
        said += text;
        const [, bound] = /Server bound to [^\n]*:(\d+)/.exec(said) ?? [];
        if (bound === undefined || !said.includes('Extension host agent started')) return;
        clearTimeout(timer);
        found(bound);
      };
      child.stdout.setEncoding('utf8').on('data', listen);
      child.stderr.setEncoding('utf8').on('data', listen);
      child.on('error', fail);
      child.on('exit', (code) => fail(new Error(`The editor's server has ended by itself (${code}).\n${said}`)));
    });
    return { authority: `127.0.0.1:${port}`, token, log: () => said, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** Asks the whole group to end, and ends it if it does not. */
const stopGroup = async (child: ChildProcess): Promise<void> => {
  const { pid } = child;
  if (pid === undefined) return;
  const ended = new Promise<void>((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done();
    else child.once('exit', () => done());
  });
  signalGroup(pid, 'SIGTERM');
  await Promise.race([ended, new Promise((done) => setTimeout(done, stopLimit).unref())]);
  // Its children may outlive it by a moment, or for good.
  signalGroup(pid, 'SIGKILL');
  await ended;
};

const signalGroup = (group: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(-group, signal);
  } catch (error) {
    // Nobody is left: that is what was wanted.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};
