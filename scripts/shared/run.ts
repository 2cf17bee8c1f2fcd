/** Starting the tools of this repository, and saying things. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

/** The top of the repository. */
export const root = resolve(import.meta.dirname, '..', '..');

export const fromRoot = (...parts: string[]): string => join(root, ...parts);

export interface Ended {
  readonly code: number;
  /** Both streams, in the order in which they came. */
  readonly output: string;
  /** Standard output alone. */
  readonly stdout: string;
}

/** Runs a program, at the top of the repository unless told otherwise, and keeps what it says. */
export const run = (
  program: string,
  programArguments: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  folder: string = root,
): Promise<Ended> =>
  new Promise((done, fail) => {
    const child = spawn(program, programArguments, {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, output, stdout }));
  });

/** Runs a tool that npm has installed, such as `eslint`. */
export const runTool = (name: string, toolArguments: readonly string[], environment?: NodeJS.ProcessEnv): Promise<Ended> =>
  run(fromRoot('node_modules', '.bin', name), toolArguments, environment);

/** Runs a script of this repository. */
export const runScript = (path: string, scriptArguments: readonly string[] = []): Promise<Ended> =>
  run(process.execPath, [fromRoot(path), ...scriptArguments]);

export const say = (text = ''): void => {
  process.stdout.write(`${text}\n`);
};

export const complain = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
