/**
 * Fetches an editor from the npm registry, once, and keeps it in `.vscode-test/`. A folder there is
 * complete as soon as it has its name: it is filled under another one. So a run that is cut off leaves
 * nothing half done, and of two runs that fetch the same the first to finish wins.
 */
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { complain, fromRoot, run } from '../../../scripts/shared/run.ts';
import { chromium, type Editor, type Pinned } from './editors.ts';

const kept = fromRoot('.vscode-test');
const beingFilled = /^filling-(\d+)-/;

/** What the server brings along and the tests have no use for: 300 MB of assistants. */
const unused = ['extensions/copilot', 'node_modules/@github', 'node_modules/@microsoft/mxc-sdk'];

export interface KeptEditor {
  readonly vscode: string;
  readonly folder: string;
  /** The Node to run it with. */
  readonly node: string;
  /** The browser to show it in, and the folder of its fonts. */
  readonly browser: string;
  readonly fonts: string;
}

/** The editor's place on this disk; fetches it if it is not there yet. */
export const keepEditor = async ({ vscode, server, node }: Editor): Promise<KeptEditor> => {
  await mkdir(kept, { recursive: true });
  await removeLeftovers();
  const folder = await keep(server, fillServer);
  const own = node === undefined ? process.execPath : join(await keep(node, fillPackage), 'bin', 'node');
  const browser = await keep(chromium, fillBrowser);
  return { vscode, folder, node: own, browser: join(browser, 'chromium'), fonts: join(browser, 'fonts') };
};

/** Folders that a run was filling when it was ended; those of runs that are still at it stay. */
const removeLeftovers = async (): Promise<void> => {
  for (const name of await readdir(kept)) {
    const owner = beingFilled.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) await rm(join(kept, name), { recursive: true, force: true });
  }
};

const isRunning = (id: number): boolean => {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // A process of somebody else may not be signalled, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

type Fill = (wanted: Pinned, folder: string) => Promise<void>;

const keep = async (wanted: Pinned, fill: Fill): Promise<string> => {
  const folder = join(kept, `${wanted.name.replaceAll(/[@/]+/g, '-').replace(/^-/, '')}-${wanted.version}`);
  if (existsSync(folder)) return folder;
  complain(`Fetching ${wanted.name} ${wanted.version} from the npm registry (needed once) …`);
  const filling = await mkdtemp(join(kept, `filling-${process.pid}-`));
  try {
    await fill(wanted, filling);
    await rename(join(filling, 'content'), folder);
  } catch (error) {
    // Another run was faster: what it has put there is as good.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(filling, { recursive: true, force: true });
  }
  return folder;
};

const fillServer: Fill = async (wanted, filling) => {
  const content = await unpack(await download(wanted, filling), 'package/lib/vscode', filling);
  await succeed('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--loglevel=error'], content);
  await Promise.all(unused.map((path) => rm(join(content, path), { recursive: true, force: true })));
};

const fillPackage: Fill = async (wanted, filling) => {
  await unpack(await download(wanted, filling), 'package', filling);
};

/** The browser is packed as tightly as its makers could: Brotli, and three archives in one. */
const fillBrowser: Fill = async (wanted, filling) => {
  const packed = await unpack(await download(wanted, filling), 'package/bin', filling, 'packed');
  const content = join(filling, 'content');
  await mkdir(join(content, 'fonts'), { recursive: true });
  const expand = (name: string, to: string): Promise<void> =>
    pipeline(createReadStream(join(packed, name)), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }));
  await expand('chromium.br', join(content, 'chromium'));
  for (const [name, folder] of [
    ['swiftshader.tar', content],
    ['fonts.tar', join(content, 'fonts')],
  ] as const) {
    await expand(`${name}.br`, join(packed, name));
    await succeed('tar', ['-xf', join(packed, name), '-C', folder], filling);
  }
};

/** The package as one file, which is what it should be, byte by byte. */
const download = async ({ name, version, integrity }: Pinned, folder: string): Promise<string> => {
  const said = await succeed('npm', ['pack', `${name}@${version}`, '--json', '--loglevel=error'], folder);
  const [packed] = JSON.parse(said) as { readonly filename: string; readonly integrity: string }[];
  if (packed?.integrity !== integrity) throw new Error(`${name} ${version} is not the one that was tried: its checksum is another.`);
  return join(folder, packed.filename);
};

/** Unpacks one folder of a package into a folder of the given name. */
const unpack = async (file: string, inside: string, folder: string, name = 'content'): Promise<string> => {
  const content = join(folder, name);
  await mkdir(content);
  await succeed('tar', ['-xzf', file, '-C', content, `--strip-components=${inside.split('/').length}`, inside], folder);
  await rm(file);
  return content;
};

const succeed = async (program: string, programArguments: readonly string[], folder: string): Promise<string> => {
  const { code, output, stdout } = await run(program, programArguments, {}, folder);
  if (code === 0) return stdout;
  throw new Error(
    `The editor to test in could not be fetched: "${program} ${programArguments.join(' ')}" failed. Is the npm registry within reach?\n${output}`,
  );
};
