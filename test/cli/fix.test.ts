/** `check --fix`: what an editor would offer is applied as far as nobody has to be asked, and nothing is answered for anybody. */
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '@peerspec/rules';
import { describe, expect, it } from 'vitest';
import { folderOf } from './support/folder.ts';
import { refusing } from './support/refusing-disk.ts';
import { run } from './support/run-main.ts';

const resource = (name: string): string => readFileSync(join(import.meta.dirname, 'resources/drafts', name), 'utf8');

const rulePages = join(import.meta.dirname, '../../docs/rules');

/** The file on a page in which its finding is the only one. */
const wholeFile = (page: string): string | undefined => /```peer\n((?:(?!```)[^])*?\bintervention [^]*?)```/.exec(page)?.[1];

const slips = `// Slips, and departures that are not needed.
intervention One "one" {
  sumary: "x"
  topic: infant-feeding
  accept contact-number-missing because "needed"
  accept contact-number-missing because "twice"
  accept outcome-unreachable because "idle"
  accept theory-mising because "misspelt"
}
`;
const fixed = slips.replace('sumary', 'summary').replace(/^.*"twice"\n.*"idle"\n/m, '');

const text = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

describe('check --fix', () => {
  it('corrects what is certain, removes departures that are not needed, and tells what is left', async () => {
    const folder = folderOf({ 'a.peer': slips, 'sub/gaps.peer': resource('many-gaps.peer') });
    const { code, out, err } = await run(folder, ['check', '--fix', '--format', 'concise']);
    expect({ code, err, text: text(folder, 'a.peer') }).toEqual({ code: 1, err: 'Fixed a.peer\n', text: fixed });
    expect(text(folder, 'sub/gaps.peer')).toBe(resource('many-gaps.peer'));
    expect(out).toContain('[accept-unknown-rule]');
    expect(out).not.toMatch(/unknown-word|accept-unused/);
    expect((await run(folder, ['check', '--fix', '--quiet'])).err).toBe('');
  });

  it('takes its kind behind a blank too, as help has it, and a file behind it else', async () => {
    const folder = folderOf({ 'a.peer': slips, 'b.peer': slips });
    expect((await run(folder, ['check', '--fix', 'suggested', 'a.peer', '--quiet'])).err).toBe('Fixed a.peer\n');
    expect(text(folder, 'a.peer')).toBe(fixed.replace('mising', 'missing'));
    await run(folder, ['check', '--fix', 'b.peer', '--quiet']);
    expect(text(folder, 'b.peer')).toBe(fixed);
  });

  it('takes what was likely meant when asked to, and leaves every question to its author', async () => {
    const folder = folderOf({ 'a.peer': slips, 'gaps.peer': resource('many-gaps.peer'), 'broken.peer': resource('broken.peer') });
    const questions = (await run(folder, ['questions', 'gaps.peer'])).out;
    const { err } = await run(folder, ['check', '--fix=suggested', '--quiet']);
    expect(err).toContain('Fixed a.peer\nFixed broken.peer\n');
    expect(text(folder, 'a.peer')).toBe(fixed.replace('mising', 'missing'));
    expect(text(folder, 'broken.peer')).toMatchInlineSnapshot(`
      "use "shared/nowhere.peer"

      intervention Broken "A file with slips of the pen" {
        summary: "One word misspelt."
        stage: commissioning
        timeline {
          event Birth "the baby is born"
          event Birth "said twice"
        }
        contacts {
          contact Visit "not closed { when: at Birth" }
        }
        outcomes {
          long-term Wellbeing "parents feel well" { in: Nobody }
        }
      "
    `);
    expect((await run(folder, ['questions', 'gaps.peer'])).out).toBe(questions);
    for (const file of ['a.peer', 'gaps.peer', 'broken.peer']) expect(text(folder, file)).not.toMatch(/\$\{|…/);
  });

  it('says nothing of a service that its author has not said, for any rule: not how it is studied, who agreed, or what it rests on', async () => {
    const pages = readdirSync(rulePages).map((page) => ({ page, example: wholeFile(readFileSync(join(rulePages, page), 'utf8')) }));
    const ofRules = new Set(rules.map(({ code }) => `${code}.md`));
    const files = pages.flatMap(({ page, example }) =>
      ofRules.has(page) && example !== undefined ? [[page.replace('.md', '.peer'), example] as const] : [],
    );
    const folder = folderOf(Object.fromEntries(files));
    await run(folder, ['check', '--fix=suggested', '--quiet', '--no-config', '--exit-zero']);
    const changed = files.filter(([file, example]) => text(folder, file) !== example);
    expect(changed.map(([file]) => file)).toEqual(['accept-unknown-rule.peer', 'accept-unused.peer']);
    expect(files.length).toBeGreaterThan(ofRules.size / 2);
  });

  it('keeps line ends, the byte order mark, links and who may do what', async () => {
    const folder = folderOf({ 'a.peer': `\uFEFF${slips.replaceAll('\n', '\r\n')}` });
    chmodSync(join(folder, 'a.peer'), 0o640);
    symlinkSync('a.peer', join(folder, 'link.peer'));
    await run(folder, ['check', '--fix', 'link.peer']);
    expect(text(folder, 'a.peer')).toBe(`\uFEFF${fixed.replaceAll('\n', '\r\n')}`);
    expect(statSync(join(folder, 'a.peer')).mode & 0o777).toBe(0o640);
    expect(text(folder, 'link.peer')).toBe(text(folder, 'a.peer'));
  });

  it('leaves a remark that stands in what it would remove', async () => {
    const remark = slips.replace('because "idle"', '// why?\n    because "idle"').replace('misspelt', 'x').replace('mising', 'missing');
    const folder = folderOf({ 'a.peer': remark });
    await run(folder, ['check', '--fix']);
    expect(text(folder, 'a.peer')).toContain('// why?');
  });

  it('goes by the configuration: a rule that finds something is not departed from in vain', async () => {
    const needed = 'intervention A "a" {\n  stage: commissioning\n  accept theory-missing because "it is told elsewhere"\n}\n';
    const folder = folderOf({ 'a.peer': needed, 'peerspec.config.json': '{ "exclude": ["old"] }', 'old/b.peer': slips });
    await run(folder, ['check', '--fix']);
    expect([text(folder, 'a.peer'), text(folder, 'old/b.peer')]).toEqual([needed, slips]);
  });

  it('names a file that cannot be written, which is as it was, and fixes the others', async () => {
    const folder = folderOf({ 'a.peer': slips, 'b.peer': slips });
    const { code, err } = await run(folder, ['check', '--fix', '--quiet'], { disk: refusing('openSync', '.tmp', 'EROFS') });
    expect({ code, text: text(folder, 'a.peer') }).toEqual({ code: 2, text: slips });
    expect(err).toMatch(/a\.peer\n {2}This file cannot be written: .*\n {2}It is as it was before/);
    expect(err).toContain('b.peer');
  });

  it('does not take a path for its kind, and no other kind', async () => {
    const folder = folderOf({ 'sub/a.peer': slips });
    expect(await run(folder, ['check', '--fix', 'sub', '--quiet'])).toMatchObject({ code: 0, err: 'Fixed sub/a.peer\n' });
    expect(await run(folder, ['check', '--fix=all'])).toMatchObject({ code: 2, err: expect.stringContaining('safe') as string });
    for (const option of ['--fix', '--fix-dry-run'])
      expect(await run(folder, ['check', option, '-'], { stdin: (async function* () {})() })).toMatchObject({
        code: 2,
        err: expect.stringContaining('takes files') as string,
      });
  });
});

describe('check --fix-dry-run', () => {
  it('shows what would change as a patch that Git applies, and changes nothing', async () => {
    const folder = folderOf({ 'sub/a b.peer': slips, 'crlf.peer': slips.replaceAll('\n', '\r\n'), 'no-end.peer': slips.trimEnd() });
    const { code, out, err } = await run(folder, ['check', '--fix-dry-run']);
    expect({ code, err, text: text(folder, 'sub/a b.peer') }).toEqual({ code: 1, err: '3 files would change.\n', text: slips });
    expect(out.slice(out.lastIndexOf('--- '))).toMatchInlineSnapshot(`
      "--- a/sub/a b.peer
      +++ b/sub/a b.peer
      @@ -1,9 +1,7 @@
       // Slips, and departures that are not needed.
       intervention One "one" {
      -  sumary: "x"
      +  summary: "x"
         topic: infant-feeding
         accept contact-number-missing because "needed"
      -  accept contact-number-missing because "twice"
      -  accept outcome-unreachable because "idle"
         accept theory-mising because "misspelt"
       }
      "
    `);
    writeFileSync(join(folder, 'fix.patch'), out);
    execFileSync('git', ['apply', '--unsafe-paths', 'fix.patch'], { cwd: folder, env: { ...process.env, GIT_CEILING_DIRECTORIES: '/' } });
    expect([text(folder, 'sub/a b.peer'), text(folder, 'crlf.peer'), text(folder, 'no-end.peer')]).toEqual([
      fixed,
      fixed.replaceAll('\n', '\r\n'),
      fixed.trimEnd(),
    ]);
    expect(await run(folder, ['check', '--fix-dry-run'])).toEqual({ code: 0, out: '', err: '0 files would change.\n' });
    expect((await run(folder, ['check', '--fix=suggested', '--fix-dry-run'])).out).toContain('+  accept theory-missing');
  });

  it('shows a file with thousands of changes as a whole, which Git applies as well', async () => {
    const contacts = Array.from({ length: 2100 }, (_, index) => `    contact Call${index} "call ${index}" { lenght: 10 minutes }\n`);
    const many = `intervention One "one" {\n  contacts {\n${contacts.join('')}  }\n}`;
    const folder = folderOf({ 'many.peer': many });
    const { out } = await run(folder, ['check', '--fix-dry-run']);
    expect(out.match(/^@@ .*/gm)).toEqual(['@@ -1,2104 +1,2104 @@']);
    writeFileSync(join(folder, 'fix.patch'), out);
    execFileSync('git', ['apply', '--unsafe-paths', 'fix.patch'], { cwd: folder, env: { ...process.env, GIT_CEILING_DIRECTORIES: '/' } });
    expect(text(folder, 'many.peer')).toBe(many.replaceAll('lenght', 'length'));
  });
});
