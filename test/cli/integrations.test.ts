/** What build servers and hooks run: as they would run it, on a real repository with a change. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fromRoot, root } from '../../scripts/shared/run.ts';
import { folderOf } from './support/folder.ts';
import { committed, complete, git, withChange } from './support/repository.ts';
import type { SarifLog } from './support/reports.ts';
import { run } from './support/run-main.ts';

const yaml = (path: string): unknown => parse(readFileSync(fromRoot(path), 'utf8'));

describe('the action for GitHub', { timeout: 120_000 }, () => {
  interface Step {
    readonly id?: string;
    readonly run?: string;
    readonly uses?: string;
    readonly if?: string;
    readonly with?: Readonly<Record<string, string>>;
    readonly env?: Readonly<Record<string, string>>;
  }
  const action = yaml('action.yml') as {
    readonly inputs: Readonly<Record<string, { readonly default: string }>>;
    readonly outputs: Readonly<Record<string, { readonly value: string }>>;
    readonly runs: { readonly using: string; readonly steps: readonly Step[] };
  };

  /** Runs the step that checks, as GitHub would: its command in a file, its inputs filled in. */
  const checkIn = (folder: string, inputs: Readonly<Record<string, string>> = {}) => {
    const step = action.runs.steps.find(({ id }) => id === 'check');
    const temporary = folderOf({ 'step.sh': step?.run ?? '', outputs: '', summary: '' });
    const filled = Object.entries(step?.env ?? {}).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ inputs\.(\w+) \}\}/, (_, input: string) => inputs[input] ?? action.inputs[input]?.default ?? ''),
    ]);
    const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', join(temporary, 'step.sh')], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        ...(Object.fromEntries(filled) as Record<string, string>),
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: root,
        GITHUB_OUTPUT: join(temporary, 'outputs'),
        GITHUB_STEP_SUMMARY: join(temporary, 'summary'),
        GITHUB_WORKSPACE: folder,
        RUNNER_TEMP: temporary,
      },
    });
    const read = (name: string): string => readFileSync(join(temporary, name), 'utf8');
    const outputs = Object.fromEntries(
      read('outputs')
        .split('\n')
        .map((line) => line.split('=')),
    ) as Record<string, string>;
    return { status, stdout, outputs, summary: read('summary') };
  };

  it('annotates, writes SARIF and the summary of the job, and ends with the exit code of the check', () => {
    const { status, stdout, outputs, summary } = checkIn(withChange(), { arguments: '--since main --fail-on warning', paths: 'specs\n' });
    expect(status).toBe(1);
    expect(stdout).toContain('::error file=specs/new.peer,line=2,endLine=2,col=3,endColumn=9,title=unknown-word::');
    expect(outputs['exit-code']).toBe('1');
    const { runs } = JSON.parse(readFileSync(outputs['sarif'] ?? '', 'utf8')) as SarifLog;
    expect(
      new Set(runs[0].results.flatMap(({ locations }) => locations.map((each) => each.physicalLocation.artifactLocation.uri))),
    ).toEqual(new Set(['specs/new.peer']));
    expect(summary).toContain('### specs/new\\.peer\n');
  });

  it('is green where there is nothing to complain of, and says so where it could not run', () => {
    expect(checkIn(committed({ 'a b.peer': complete }), { paths: 'a b.peer' })).toMatchObject({ status: 0, outputs: { 'exit-code': '0' } });
    const { status, outputs } = checkIn(committed({ 'a.peer': complete }), { arguments: '--fail-on nothing' });
    expect({ status, code: outputs['exit-code'], sarif: outputs['sarif'] }).toEqual({ status: 2, code: '2' });
  });

  it('takes its inputs for words and never for commands', () => {
    const folder = committed({ 'a.peer': complete });
    const { status } = checkIn(folder, { paths: '$(touch broken)\n`touch broken`; touch broken', arguments: '--since $(touch broken)' });
    expect(status).toBe(2);
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  it('hands on the file that it writes, and names what its steps give', () => {
    expect(action.runs.using).toBe('composite');
    const upload = action.runs.steps.find(({ uses }) => uses?.startsWith('github/codeql-action/upload-sarif@'));
    expect(upload).toMatchObject({
      if: expect.stringContaining('always()') as string,
      with: { sarif_file: '${{ steps.check.outputs.sarif }}' },
    });
    for (const { value } of Object.values(action.outputs)) expect(value).toMatch(/^\$\{\{ steps\.check\.outputs\.(exit-code|sarif) \}\}$/);
  });
});

describe('the template for GitLab', () => {
  it('runs a check whose reports are those that it hands on', async () => {
    const { peerspec } = yaml('packages/cli/integrations/peerspec.gitlab-ci.yml') as {
      readonly peerspec: { readonly script: readonly [string]; readonly artifacts: { readonly reports: Readonly<Record<string, string>> } };
    };
    const words = peerspec.script[0].replace('$PEERSPEC ', '').replace(' $PEERSPEC_OPTIONS', '').split(' ');
    const folder = withChange();
    expect((await run(folder, words)).code).toBe(1);
    const { codequality = '', junit = '' } = peerspec.artifacts.reports;
    expect(JSON.parse(readFileSync(join(folder, codequality), 'utf8'))).toHaveProperty('0.location.path', 'specs/new.peer');
    expect(readFileSync(join(folder, junit), 'utf8')).toContain('<testsuites');
  });
});

const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0;

describe(hasPreCommit ? 'pre-commit' : 'pre-commit, which is not on this machine', () => {
  const hooks = (yaml('.pre-commit-hooks.yaml') as { readonly id: string; readonly entry: string }[]).map(({ id }) => id);

  /** This repository as pre-commit would clone it, with what is installed and built in it. */
  const ourRepository = (): string => {
    const folder = committed(
      Object.fromEntries(['.pre-commit-hooks.yaml', 'package-lock.json'].map((path) => [path, readFileSync(fromRoot(path), 'utf8')])),
    );
    mkdirSync(join(folder, 'packages/cli'), { recursive: true });
    for (const path of ['scripts', 'node_modules', 'packages/cli/dist']) symlinkSync(fromRoot(path), join(folder, path));
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '--message', 'second');
    return folder;
  };

  it(
    hasPreCommit ? 'runs the hooks: what has an error is refused, what has none goes through' : 'is needed to see the hooks run',
    () => {
      if (!hasPreCommit) {
        expect(hooks).toEqual(['peerspec-check', 'peerspec-staged', 'peerspec-format']);
        return;
      }
      const ours = ourRepository();
      const folder = withChange();
      const configuration = { repos: [{ repo: ours, rev: git(ours, 'rev-parse', 'HEAD').trim(), hooks: hooks.map((id) => ({ id })) }] };
      writeFileSync(join(folder, '.pre-commit-config.yaml'), JSON.stringify(configuration));
      git(folder, 'add', '.');
      const env = { ...process.env, PRE_COMMIT_HOME: folderOf() };
      const { status, stdout } = spawnSync('pre-commit', ['run', '--color', 'never'], { cwd: folder, encoding: 'utf8', env });
      expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringMatching(/peerspec check\.+Failed/) as string });
      expect(stdout).toMatch(/peerspec check --staged\.+Failed/);
      expect(stdout).toContain('did you mean `summary`?');
      git(folder, 'rm', '--quiet', '--force', 'specs/new.peer');
      const again = spawnSync('pre-commit', ['run', '--all-files', '--color', 'never'], { cwd: folder, encoding: 'utf8', env });
      expect({ status: again.status, passed: again.stdout.match(/Passed|Skipped/g)?.length }).toEqual({ status: 0, passed: 3 });
    },
    120_000,
  );
});
