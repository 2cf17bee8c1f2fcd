/** The built program as a whole process: what a shell, a pipe and a broken machine see. `npm run build` builds it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { version } from '../../packages/cli/src/version.ts';
import { folderOf } from './support/folder.ts';

const root = join(import.meta.dirname, '../..');
const program = join(root, 'packages/cli/dist/peerspec.mjs');

const draft = 'intervention A "a service" {\n  summary: "x"\n  sumary: "y"\n}\n';

const start = (argv: readonly string[], options: { readonly cwd?: string; readonly env?: Record<string, string> } = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
    encoding: 'utf8',
    cwd: options.cwd ?? root,
    env: { PATH: process.env['PATH'] ?? '', ...options.env },
  });
  return { code: status, out: stdout, err: stderr };
};

describe('the program', () => {
  it('is built', () => {
    expect(existsSync(program)).toBe(true);
  });

  it('says its version', () => {
    expect(start(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('hands a Word document and a workbook to whatever standard output leads to, one at a time', () => {
    const cwd = folderOf({ 'a.peer': draft, 'two.peer': `${draft}${draft.replace(' A ', ' B ')}` });
    const bytes = (...argv: readonly string[]) => spawnSync(process.execPath, [program, ...argv], { cwd });
    for (const argv of [
      ['generate', 'a.peer', '--format', 'docx', '--out', '-'],
      ['compare', 'two.peer', '--format', 'docx'],
      ['table', 'a.peer', '--format', 'xlsx', '--out', '-'],
    ]) {
      const { stdout } = bytes(...argv);
      // The signs that a packed file begins with, and those of the list at its end.
      expect(stdout.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
      expect(stdout.subarray(-22, -18).toString('latin1')).toBe('PK\u0005\u0006');
    }
    const { status, stdout, stderr } = bytes('generate', 'two.peer', '--format', 'docx', '--out', '-');
    expect({ status, ends: stdout.subarray(-22, -18).toString('latin1') }).toEqual({ status: 2, ends: 'PK\u0005\u0006' });
    expect(stderr.toString()).toContain('One output holds one Word document: this is a second one.');
  });

  it('checks, formats, generates, explains and lists, with the exit codes of the shell', () => {
    const cwd = folderOf({ 'a.peer': draft, 'b.peer': 'measure Scale "a scale"\n' });
    const said = (...argv: readonly string[]) => {
      const { code, out, err } = start(argv, { cwd });
      return `${code}\n${out}${err}`;
    };
    expect(said('check', 'a.peer')).toMatch(/^1\n[^]*did you mean `summary`\?/);
    expect(said('check', 'gone.peer')).toMatch(/^2\n[^]*gone\.peer/);
    expect(said('format', '--check', 'b.peer')).toBe('0\n0 files would change, 1 already in form.\n');
    expect(said('generate', 'a.peer', '--out', '-')).toMatch(/^1\n# a service\n/);
    expect(said('explain', 'theory-missing')).toMatch(/^0\ntheory-missing\n/);
    expect(said('rules')).toMatch(/^0\n[^]*\n {2}theory-missing {2}error\n/);
    expect(said('questions', 'a.peer')).toMatch(/^0\n[^]*questions? answered/);
    expect(said('check', '--format', 'sarif')).toMatch(/^1\n\{[^]*"ruleId": "theory-missing"/);
    expect(said('chekc')).toMatch(/^2\npeerspec: [^]*did you mean check\?/);
  });
});

describe('what is not needed is not loaded', () => {
  /** What a run loads of the program. */
  const loadedBy = (...argv: readonly string[]): string => {
    const folder = folderOf({
      'a.peer': draft,
      'watch.mjs': `import { registerHooks } from 'node:module';
        registerHooks({ load: (url, context, next) => {
          if (url.startsWith('file:')) process.stderr.write('LOADED ' + url + '\\n');
          return next(url, context);
        } });`,
    });
    const { stderr } = spawnSync(process.execPath, ['--import', join(folder, 'watch.mjs'), program, ...argv], {
      encoding: 'utf8',
      cwd: folder,
    });
    const urls = [...stderr.matchAll(/^LOADED (.+)$/gm)].map(([, url = '']) => new URL(url));
    return urls.map((url) => readFileSync(url, 'utf8')).join('\n');
  };

  /** Words that stand in one part of the program and in no other. */
  const parts = { rules: 'safeguarding-missing', documents: 'flowchart', server: 'peerspec/preview' };

  const partsOf = (loaded: string): readonly string[] =>
    Object.entries(parts).flatMap(([part, word]) => (loaded.includes(word) ? [part] : []));

  it('for the version and for help: little more than the options', () => {
    for (const argv of [['--version'], ['--help'], ['lsp', '--help'], ['lsp', '--stdio', '--nonsense']]) {
      const loaded = loadedBy(...argv);
      expect(loaded.length, argv.join(' ')).toBeLessThan(80_000);
      expect(partsOf(loaded), argv.join(' ')).toEqual([]);
    }
  });

  it('for a check: neither documents nor the language server', () => {
    expect(partsOf(loadedBy('check'))).toEqual(['rules']);
    expect(partsOf(loadedBy('generate', 'a.peer'))).toEqual(['rules', 'documents']);
    expect(partsOf(loadedBy('lsp', '--stdio'))).toContain('server');
  });

  it('and what is loaded is plain ASCII, which Node decodes at once', () => {
    expect(loadedBy('check').match(/[^\0-\x7f]/g)).toBeNull();
  });
});

describe('a machine that is not as it should be', () => {
  /** What a shell shows of a script, both outputs in their order. Standard input is closed, or bash takes it for a login. */
  const sh = (script: string, cwd: string): string => {
    const env = { PATH: process.env['PATH'] ?? '', NODE: process.execPath, PEERSPEC: program };
    return spawnSync('bash', ['-c', `{ ${script}; } 2>&1`], { encoding: 'utf8', cwd, env, stdio: ['ignore', 'pipe', 'pipe'] }).stdout;
  };
  /** Enough to fill a pipe several times over. */
  const many = () => folderOf(Object.fromEntries(Array.from({ length: 150 }, (_each, index) => [`${index}.peer`, draft])));

  it('a reader that leaves: no complaint, and the exit code is that of the run', () => {
    expect(sh('"$NODE" "$PEERSPEC" check | head -1; echo "${PIPESTATUS[0]}"', many())).toMatch(/^0\.peer\n1\n$/);
  });

  it('a reader that takes its time: everything arrives', () => {
    const folder = many();
    const all = sh('"$NODE" "$PEERSPEC" check > all.txt; wc -c < all.txt', folder);
    expect(sh('"$NODE" "$PEERSPEC" check | { sleep 2; wc -c; }', folder)).toBe(all);
    expect(Number(all)).toBeGreaterThan(200_000);
  });

  it('a full disk behind standard output: said plainly, exit code 2', () => {
    const said = sh('"$NODE" "$PEERSPEC" check > /dev/full; echo "$?"', many());
    expect(said).toBe('peerspec: The output cannot be written: the disk is full.\n2\n');
  });

  it('a full disk behind both outputs: an end all the same', () => {
    expect(sh('timeout 20 "$NODE" "$PEERSPEC" check gone.peer > /dev/full 2> /dev/full; echo "$?"', many())).toBe('2\n');
  });

  it('a current folder that has gone: said plainly', () => {
    const folder = folderOf();
    mkdirSync(join(folder, 'gone'));
    expect(sh('cd gone && rmdir ../gone && "$NODE" "$PEERSPEC" check; echo "$?"', folder)).toBe(
      'peerspec: The folder in which you are is not there any more. Go to another one, and run the command there.\n2\n',
    );
  });

  it('a folder for temporary files that cannot be used: no difference', () => {
    const cwd = folderOf({ 'a.peer': draft });
    expect(start(['check', 'a.peer'], { cwd, env: { TMPDIR: join(cwd, 'a.peer') } })).toMatchObject({ code: 1, err: '' });
  });

  it('a fault of the program: one plain line, no trace but where PEERSPEC_DEBUG asks for it, exit code 2', () => {
    const folder = folderOf({ 'break.mjs': `process.cwd = () => { throw new TypeError('a defect'); };` });
    const broken = (env: Record<string, string>) => {
      const argv = ['--import', join(folder, 'break.mjs'), program, 'check'];
      const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', env });
      return { code: status, out: stdout, err: stderr };
    };
    expect(broken({})).toEqual({ code: 2, out: '', err: 'PeerSpec itself failed (a defect); please report it.\n' });
    expect(broken({ PEERSPEC_DEBUG: '1' }).err).toMatch(
      /^PeerSpec itself failed \(a defect\); please report it\.\nTypeError: a defect\n +at /,
    );
  });

  it('opens no connection', () => {
    const cwd = folderOf({ 'a.peer': `use "https://example.org/a.peer"\n${draft}` });
    const watch = folderOf({
      'watch.mjs': `import net from 'node:net'; import dns from 'node:dns';
        for (const [thing, name] of [[net.Socket.prototype, 'connect'], [dns, 'lookup'], [globalThis, 'fetch']]) thing[name] = () => { process.stdout.write('CONNECTED'); };`,
    });
    const out = execFileSync(
      'bash',
      ['-c', '"$0" --import "$1" "$2" check a.peer || true', process.execPath, join(watch, 'watch.mjs'), program],
      { encoding: 'utf8', cwd },
    );
    expect(out).toContain('it is a web address');
    expect(out).not.toContain('CONNECTED');
  });
});
