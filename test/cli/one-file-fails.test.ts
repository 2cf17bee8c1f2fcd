/** A fault of the program at one file: that file is named, and the others are dealt with and told of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examiner } from '../../packages/cli/src/check/examiner.ts';
import type { Projects } from '../../packages/cli/src/config/projects.ts';
import { openProjects } from '../../packages/cli/src/config/projects.ts';
import { realDisk } from '../../packages/cli/src/disk/disk.ts';
import { RunFailure } from '../../packages/cli/src/run-failure.ts';
import { folderOf } from './support/folder.ts';
import { checkReport, sarifRun } from './support/reports.ts';
import { run } from './support/run-main.ts';

const untidy = 'intervention A “a” { summary: "x" }\n';
const files = { 'a.peer': untidy, 'b.peer': untidy.replace(' A ', ' B '), 'c.peer': untidy.replace(' A ', ' C ') };

/** A disk at which the program itself stumbles over one file. */
const stumbling = (name: string, error: Error = new TypeError('a defect')): typeof realDisk => ({
  ...realDisk,
  openSync: (path, ...further) => {
    if (String(path).endsWith(name)) throw error;
    return realDisk.openSync(path, ...further);
  },
});

const message = 'PeerSpec could not check this file (a defect). This is a fault of PeerSpec, not of your file.';

describe('check', () => {
  const checked = (format: string) => run(folderOf(files), ['check', '--format', format], { disk: stumbling('b.peer') });

  it('names the file, goes on, and ends with 2: in every format', async () => {
    const json = await checked('json');
    expect(json.code).toBe(2);
    const { files: told, failures } = checkReport(json.out);
    expect(told.map(({ file }) => file)).toEqual(['a.peer', 'c.peer']);
    expect(failures).toEqual([{ path: 'b.peer', message, remedy: 'Please report it. The other files are not affected.' }]);
    const { invocations, results } = sarifRun((await checked('sarif')).out);
    expect(invocations[0]?.executionSuccessful).toBe(false);
    expect(invocations[0]?.toolExecutionNotifications[0]?.message.text).toContain(message);
    expect(results.length).toBeGreaterThan(0);
    expect((await checked('github')).out).toMatch(
      /^::error file=b\.peer,title=not checked::PeerSpec could not check this file[^]*file=c\.peer/,
    );
    expect((await checked('lines')).out).toMatch(/^b\.peer:1:1: error: PeerSpec could not check this file[^]*\nc\.peer:1:/);
    const text = await checked('text');
    expect(text.err).toMatch(/^b\.peer\n {2}PeerSpec could not check this file/);
    expect(text.out).toMatch(/^a\.peer\n[^]*\nc\.peer\n[^]*2 files checked, 1 could not be\./);
  });

  it('does so when the stack overflows', async () => {
    const { code, err } = await run(folderOf(files), ['check'], {
      disk: stumbling('a.peer', new RangeError('Maximum call stack size exceeded')),
    });
    expect(code).toBe(2);
    expect(err).toContain('PeerSpec could not check this file');
  });
});

describe('an examiner', () => {
  const io = (cwd: string) => {
    const output = { write: () => undefined, isTTY: false };
    return { cwd, env: {}, disk: realDisk, stdout: output, stderr: output, now: () => new Date() };
  };

  /** Projects that stumble at one file: where its project is opened, or where that is asked how the file is checked. */
  const stumblingProjects = (folder: string, step: 'open' | 'checkOptions', error: Error): Projects => {
    const projects = openProjects(io(folder), {});
    return {
      ...projects,
      open: async (target) => {
        const opened = await projects.open(target);
        if (target.path !== 'b.peer') return opened;
        if (step === 'open') throw error;
        const checkOptions = (): never => {
          throw error;
        };
        return { ...opened, project: { ...opened.project, checkOptions } };
      },
    };
  };

  it.each(['open', 'checkOptions'] as const)('tells a fault in place of the findings of that file alone: %s', async (step) => {
    const folder = folderOf(files);
    const projects = stumblingProjects(folder, step, new TypeError('a defect'));
    const examine = examiner(io(folder), projects, { today: '2026-10-01' });
    const { targets } = projects.targets(['.']);
    const told: string[] = [];
    for (const target of targets) {
      const { outcome } = await examine(target);
      told.push('findings' in outcome ? 'checked' : outcome.message);
    }
    expect(told).toEqual(['checked', message, 'checked']);
  });

  it('lets what ends the run end it', async () => {
    const folder = folderOf(files);
    const projects = stumblingProjects(folder, 'open', new RunFailure('no more'));
    const examine = examiner(io(folder), projects, { today: '2026-10-01' });
    const examineAll = Promise.all(projects.targets(['.']).targets.map(examine));
    await expect(examineAll).rejects.toThrow('no more');
  });
});

describe('the other commands', () => {
  it('format goes on', async () => {
    const folder = folderOf(files);
    const { code, out, err } = await run(folder, ['format'], { disk: stumbling('b.peer') });
    expect(code).toBe(2);
    expect(err).toMatch(/^b\.peer\n {2}PeerSpec could not format this file \(a defect\)/);
    expect(out).toBe('Formatted a.peer\nFormatted c.peer\n2 files formatted, 0 already in form.\n');
    expect(readFileSync(join(folder, 'b.peer'), 'utf8')).toBe(files['b.peer']);
  });

  it('generate goes on', async () => {
    const { code, out, err } = await run(folderOf(files), ['generate', '.'], { disk: stumbling('b.peer') });
    expect(code).toBe(2);
    expect(err).toMatch(/b\.peer\n {2}PeerSpec could not write the documents of this file \(a defect\)/);
    expect(out).toContain('2 documents written.');
  });

  it('questions goes on, also past files without an intervention', async () => {
    const folder = folderOf({ ...files, 'shared.peer': 'measure Scale "a scale"\n' });
    const { code, out, err } = await run(folder, ['questions', '.'], { disk: stumbling('b.peer') });
    expect(code).toBe(2);
    expect(err).toMatch(/^b\.peer\n {2}PeerSpec could not read this file \(a defect\)/);
    expect(out).toMatch(/^A: a\n[^]*\nC: a\n/);
    expect((await run(folder, ['questions', '.'])).code).toBe(0);
  });
});
