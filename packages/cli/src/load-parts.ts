/**
 * Loads the large files of the bundle. V8 compiles a function when it is first called, and Node's compile cache
 * keeps only what was compiled while a file was loaded. This one keeps what a run has really used, so that the
 * next run of the same command compiles next to nothing (a check of one file takes a third less time).
 */
import * as fs from 'node:fs';
import { enableCompileCache, getCompileCacheDir } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { exitCodes } from './exit-code.ts';
import type { Server } from './lsp/serve.ts';
import type { Parts } from './parts.ts';

/** Set by the build: which one this is, so that no cache of another one is taken. */
declare const nameOfBuild: string;

/** Commands that use a part of the program that others do not. */
const commands: ReadonlySet<string> = new Set(['check', 'format', 'generate', 'questions']);

/** Where Node keeps its own cache, and by the same rules: nowhere, if the user wants none. */
const cacheFile = (use: string): string | undefined => {
  enableCompileCache();
  const folder = getCompileCacheDir();
  return folder === undefined ? undefined : join(folder, `peerspec-${nameOfBuild}-${use}`);
};

/** What is kept, if this user wrote it and nobody else can. What cannot be read is made anew. */
const kept = (path: string): Buffer | undefined => {
  let file: number | undefined;
  try {
    file = fs.openSync(path, 'r');
    const { uid, mode } = fs.fstatSync(file);
    const isOurs = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    return isOurs ? fs.readFileSync(file) : undefined;
  } catch {
    // There is none yet, or it may not be read: nothing is lost but time.
    return undefined;
  } finally {
    if (file !== undefined) fs.closeSync(file);
  }
};

const keep = (path: string, cache: Buffer): void => {
  const beside = `${path}.${process.pid.toString()}`;
  try {
    fs.writeFileSync(beside, cache, { mode: 0o600, flag: 'wx' });
    fs.renameSync(beside, path);
  } catch {
    // A full or read-only disk is no reason to fail: nothing is lost but time.
    fs.rmSync(beside, { force: true });
  }
};

type Run = (module: { exports: unknown }, require: (name: string) => unknown, filename: string) => void;

/** A large file of the bundle, beside this one. */
interface Large {
  readonly name: string;
  /** What its cache is called: commands that use other parts of it have others. */
  readonly use: string;
  /** Keeps what has been used, when that is done by which the next run is to be quick. Absent where another thread does that. */
  readonly keepWhenDone?: (keep: () => void) => void;
}

const load = ({ name, use, keepWhenDone }: Large): unknown => {
  const filename = join(dirname(fileURLToPath(import.meta.url)), name);
  const cache = cacheFile(use);
  const cachedData = cache === undefined ? undefined : kept(cache);
  // The build leaves no letters in it but those of ASCII, which are read the quickest so.
  const source = `(function(module,require,__filename){${fs.readFileSync(filename, 'latin1')}\n})`;
  const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
  const module = { exports: {} };
  (script.runInThisContext() as Run)(module, (builtin) => process.getBuiltinModule(builtin), filename);
  if (cache !== undefined && (!cachedData || script.cachedDataRejected)) keepWhenDone?.(() => keep(cache, script.createCachedData()));
  return module.exports;
};

/** From its sources the program is loaded as any other. */
const isFromSources = import.meta.url.endsWith('.ts');

/** A run that failed has used too little. */
const atTheEnd = (keep: () => void): void => {
  process.on('exit', (code) => {
    if (code !== exitCodes.failed) keep();
  });
};

/** Milliseconds after which a server has long said what it finds in the first file. */
const soon = 5000;

/** A server keeps what its start has used: at the end of a long day V8 would have forgotten that, and would keep the rest. */
const keepSoon = (keep: () => void): void => {
  const once = (): void => {
    process.off('exit', once);
    keep();
  };
  process.on('exit', once);
  setTimeout(once, soon).unref();
};

/** Loads the parts for a command. `keeps`: whether this thread may keep what it has used, once the run has done its work. */
export const loadParts = async (command: string, keeps: boolean): Promise<Parts> => {
  if (isFromSources) return import('./parts.ts');
  const use = commands.has(command) ? command : 'other';
  return load({ name: 'parts.cjs', use, ...(keeps && { keepWhenDone: atTheEnd }) }) as Parts;
};

/** Loads the language server. It says when it begins to check: one that never did has used too little to be kept. */
export const loadServer = async (): Promise<{ readonly server: Server; readonly begun: () => void }> => {
  if (isFromSources) return { server: await import('./lsp/serve.ts'), begun: () => undefined };
  let begun = (): void => undefined;
  const keepWhenDone = (keep: () => void): void => {
    begun = () => {
      begun = () => undefined;
      keepSoon(keep);
    };
  };
  const server = load({ name: 'server.cjs', use: 'server', keepWhenDone }) as Server;
  return { server, begun: () => begun() };
};
