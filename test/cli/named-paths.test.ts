/** What counts for a path that was named: excludes with `--force-exclude`, and the boundary with `--root`. */
import { readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from './support/folder.ts';
import { run } from './support/run-main.ts';

const untidy = 'intervention A “a service” {\nsummary:"x"\n}\n';
const tidy = 'intervention A "a service" {\n  summary: "x"\n}\n';

describe('--force-exclude', () => {
  const files = {
    'peerspec.config.json': '{ "exclude": ["archive", "**/*.old.peer"] }',
    'archive/a.peer': '?',
    'b.old.peer': '?',
    'c.peer': untidy,
  };
  const said = (path: string): string => `${path} is passed by, because a configuration excludes it.\n`;

  it.each(['check', 'format', 'generate', 'questions'])('passes by what is excluded, and says so in one line: %s', async (command) => {
    const folder = folderOf(files);
    expect(await run(folder, [command, 'archive/a.peer', '--force-exclude'])).toMatchObject({ code: 0, err: said('archive/a.peer') });
    expect(await run(folder, [command, 'archive', '--force-exclude'])).toMatchObject({ code: 0, err: said('archive') });
    expect(await run(folder, [command, 'archive/*.peer', '--force-exclude'])).toMatchObject({ code: 0, err: said('archive/*.peer') });
    expect(await run(folder, [command, './b.old.peer', '--force-exclude'])).toMatchObject({ code: 0, err: said('b.old.peer') });
    expect(readFileSync(join(folder, 'archive/a.peer'), 'utf8')).toBe('?');
    expect(readdirSync(folder).sort()).toEqual(['archive', 'b.old.peer', 'c.peer', 'peerspec.config.json']);
  });

  it('lets everything else through, and files that are not there are still said', async () => {
    const folder = folderOf(files);
    const { out, err } = await run(folder, ['format', '--check', 'c.peer', 'archive/a.peer', '--force-exclude']);
    expect({ out, err }).toEqual({ out: 'Would change c.peer\n1 file would change, 0 already in form.\n', err: said('archive/a.peer') });
    expect((await run(folder, ['check', 'd.peer', '--force-exclude'])).code).toBe(2);
  });

  it('holds from another folder too, and not without a configuration', async () => {
    const folder = folderOf(files);
    expect((await run(join(folder, 'archive'), ['check', 'a.peer', '--force-exclude'])).code).toBe(0);
    expect((await run(folder, ['check', 'archive/a.peer', '--force-exclude', '--no-config'])).code).toBe(1);
    expect((await run(folder, ['check', 'archive/a.peer'])).code).toBe(1);
  });
});

describe('--root', () => {
  const linked = (): string => {
    const folder = folderOf({ 'real/a.peer': untidy, 'project/b.peer': tidy });
    symlinkSync('../real/a.peer', join(folder, 'project/a.peer'));
    return folder;
  };

  it.each(['check', 'format', 'generate', 'questions'])('is what the message about a link out of the folder names: %s', async (command) => {
    const { code, err } = await run(join(linked(), 'project'), [command, 'a.peer']);
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain('Give a folder that holds both the link and what it leads to with --root.');
  });

  it.each(['check', 'generate', 'questions', 'format'])('lets the link be followed: %s', async (command) => {
    const folder = linked();
    const { code, err } = await run(join(folder, 'project'), [
      command,
      'a.peer',
      '--root',
      '..',
      ...(command === 'check' ? ['--fail-on', 'never'] : []),
    ]);
    expect(err).not.toContain('cannot be read');
    expect(code).toBeLessThan(2);
    if (command === 'format') expect(readFileSync(join(folder, 'real/a.peer'), 'utf8')).toBe(tidy);
  });
});
