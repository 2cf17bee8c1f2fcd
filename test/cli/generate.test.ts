import { readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents, specification } from '@peerspec/documents';
import { formats, isPictureFormat } from '@peerspec/documents/internal';
import { openWorkspace } from '@peerspec/language';
import { describe, expect, it } from 'vitest';
import { documentFormats, documentNames, pictureFormats } from '../../packages/cli/src/generate/choices.ts';
import { realDisk } from '../../packages/cli/src/disk/disk.ts';
import { folderOf } from './support/folder.ts';
import { refusal, refusing } from './support/refusing-disk.ts';
import { run } from './support/run-main.ts';

const calls = 'intervention Calls "Telephone calls" {\n  summary: "A volunteer calls."\n}\n';
const two = `${calls}\nintervention Visits "Home visits" {\n  summary: "A volunteer visits."\n}\n`;
const today = '2026-10-01';

/** What the documents package makes of a text in a file. */
const documentOf = async (file: string, text: string): Promise<string> => {
  const { specs } = await openWorkspace({ read: () => Promise.resolve({ kind: 'text', text }) }).read(file);
  return specs.map((spec) => specification(spec, { today })).join('\n');
};

const generate = (folder: string, ...argv: readonly string[]) => run(folder, ['generate', '--today', today, ...argv]);

describe('generate', () => {
  it('writes a document for each intervention beside its file, and says so', async () => {
    const folder = folderOf({ 'drafts/services.peer': two });
    const { code, out, err } = await generate(folder, 'drafts/services.peer');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe('Written: drafts/services-Calls.md\nWritten: drafts/services-Visits.md\n2 documents written.\n');
    const written = readFileSync(join(folder, 'drafts/services-Calls.md'), 'utf8');
    expect(written).toBe(
      `<!-- Written by PeerSpec from services.peer. It is written anew each time: change the specification, not this document. -->\n\n${await documentOf('drafts/services.peer', calls)}`,
    );
    expect(readdirSync(join(folder, 'drafts')).sort()).toEqual(['services-Calls.md', 'services-Visits.md', 'services.peer']);
  });

  it('tells of what is wrong a thousand times no more than anybody reads, and how much more there is', async () => {
    const folder = folderOf({ 'a.peer': `intervention Calls "Telephone calls" {\n}\n${'}\n'.repeat(1000)}` });
    const { err, out } = await generate(folder, 'a.peer', '--out', '-');
    expect(err).toContain('a.peer has 1,000 errors; what stands there may be missing from its document:\n');
    for (const told of [err, out]) {
      expect(told.match(/closes nothing/g)).toHaveLength(200);
      expect(told).toContain('There are 800 more like this in the file.');
    }
  });

  it('writes a web page with --format html, and knows it again', async () => {
    const folder = folderOf({ 'a.peer': calls });
    for (let run = 0; run < 2; run += 1)
      expect(await generate(folder, 'a.peer', '--format', 'html')).toEqual({
        code: 0,
        out: 'Written: a-Calls.html\n1 document written.\n',
        err: '',
      });
    expect(readFileSync(join(folder, 'a-Calls.html'), 'utf8')).toMatch(
      /^<!-- Written by PeerSpec from a\.peer\. [^\n]*-->\n\n<!doctype html>\n/,
    );
  });

  it('writes a Word document, knows it again, leaves any other as it is, and shows none on the screen', async () => {
    const folder = folderOf({ 'a.peer': two, 'a-Visits.docx': 'PK, somebody else’s' });
    for (let run = 0; run < 2; run += 1) {
      const { code, out, err } = await generate(folder, 'a.peer', '--format', 'docx');
      expect({ code, out }).toEqual({ code: 2, out: 'Written: a-Calls.docx\n1 document written.\n' });
      expect(err).toContain('a-Visits.docx\n  There is something here already that PeerSpec has not written.\n');
    }
    expect(readFileSync(join(folder, 'a-Calls.docx')).subarray(0, 2).toString()).toBe('PK');
    expect(await generate(folder, 'a.peer', '--format', 'docx', '--out', '-')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('cannot be shown on the screen') as string,
    });
  });

  it('writes the picture of the theory, in each format, and knows it again', async () => {
    const folder = folderOf({
      'a.peer': `${calls.slice(0, -2)}  contacts { contact First "a call" { } } theory "t" { mechanism Safe "safe to say" { } First -> Safe }\n}\n`,
    });
    for (const [format, file, begins] of [
      ['svg', 'a-Calls-theory.svg', '<!-- Written by PeerSpec from a.peer.'],
      ['mermaid', 'a-Calls-theory.mmd', '%% Written by PeerSpec from a.peer.'],
      ['dot', 'a-Calls-theory.dot', '// Written by PeerSpec from a.peer.'],
    ] as const) {
      for (let run = 0; run < 2; run += 1)
        expect((await generate(folder, 'a.peer', '--format', format)).out).toBe(`Written: ${file}\n1 picture written.\n`);
      expect(readFileSync(join(folder, file), 'utf8').startsWith(begins)).toBe(true);
    }
  });

  it('writes no picture where there is nothing to draw, and takes no options that do not go together', async () => {
    const folder = folderOf({ 'a.peer': calls });
    expect(await generate(folder, 'a.peer', '--picture', 'theory')).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining('There is nothing to draw') as string,
    });
    for (const options of [
      ['--document', 'commissioning', '--format', 'svg'],
      ['--picture', 'theory', '--format', 'html'],
    ])
      expect(await generate(folder, 'a.peer', ...options)).toMatchObject({ code: 2, out: '' });
    expect(readdirSync(folder)).toEqual(['a.peer']);
  });

  it('knows the documents and formats that there are', async () => {
    expect(documentNames.toSorted()).toEqual(Object.keys(documents).sort());
    expect([...documentFormats, ...pictureFormats].sort()).toEqual(Object.keys(formats).sort());
    expect(documentFormats.filter(isPictureFormat)).toEqual([]);
    expect(pictureFormats.filter(isPictureFormat)).toEqual(pictureFormats);
    const { code, err } = await generate(folderOf({ 'a.peer': calls }), 'a.peer', '--document', 'comissioning');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('did you mean `commissioning`?') as string });
  });

  it('writes to the screen with --out -, without touching the disk', async () => {
    const folder = folderOf({ 'a.peer': two });
    expect(await generate(folder, 'a.peer', '--out', '-')).toEqual({ code: 0, out: await documentOf('a.peer', two), err: '' });
    expect(readdirSync(folder)).toEqual(['a.peer']);
  });

  it('makes the folder, and arranges documents in it as their files are arranged', async () => {
    const folder = folderOf({ 'specs/a.peer': calls, 'specs/more/a.peer': calls });
    expect((await generate(folder, 'specs', '--out', 'out/documents')).out).toBe(
      'Written: out/documents/a-Calls.md\nWritten: out/documents/more/a-Calls.md\n2 documents written.\n',
    );
    expect((await generate(folder, 'specs/more/a.peer', '--out', 'elsewhere')).out).toContain('Written: elsewhere/a-Calls.md\n');
  });

  it('replaces what it has written before, as a whole', async () => {
    const folder = folderOf({ 'a.peer': calls });
    await generate(folder, 'a.peer');
    const first = readFileSync(join(folder, 'a-Calls.md'), 'utf8');
    expect((await generate(folder, 'a.peer')).code).toBe(0);
    expect(readFileSync(join(folder, 'a-Calls.md'), 'utf8')).toBe(first);
    expect(readdirSync(folder).sort()).toEqual(['a-Calls.md', 'a.peer']);
  });

  it('never replaces what somebody else has written', async () => {
    const folder = folderOf({ 'a.peer': two, 'a-Calls.md': '# My own notes\n' });
    const { code, out, err } = await generate(folder, 'a.peer');
    expect(code).toBe(2);
    expect(err).toContain('a-Calls.md\n  There is something here already that PeerSpec has not written.\n');
    expect(out).toBe('Written: a-Visits.md\n1 document written.\n');
    expect(readFileSync(join(folder, 'a-Calls.md'), 'utf8')).toBe('# My own notes\n');
  });

  it('does not write two documents to one place where only the form of a letter differs, or how a disk takes it', async () => {
    for (const [one, other] of [
      ['caf\u00e9', 'cafe\u0301'],
      ['Stra\u00dfe', 'STRASSE'],
      ['\u017fa', 'Sa'],
    ] as const) {
      const { code, err } = await generate(folderOf({ [`${one}.peer`]: calls, [`${other}.peer`]: calls }), '.');
      expect({ code, err }).toEqual({
        code: 2,
        err: expect.stringContaining('Two interventions of this run would be written here.') as string,
      });
    }
  });

  it('does not write two documents to one place, also where capital letters are the only difference', async () => {
    const folder = folderOf({ 'a.peer': `${calls}\n${calls.replace('Calls', 'CALLS')}` });
    const { code, err } = await generate(folder, 'a.peer');
    expect(code).toBe(2);
    expect(err).toContain('Two interventions of this run would be written here.');
  });

  it('passes by files of shared parts among others, and says it where there is nothing else', async () => {
    const folder = folderOf({ 'shared.peer': 'measure Scale "a scale"\n', 'a.peer': calls });
    expect(await generate(folder, '.')).toMatchObject({ code: 0, err: '' });
    const alone = await generate(folder, 'shared.peer');
    expect(alone.code).toBe(2);
    expect(alone.err).toContain('There is no intervention in this file, so there is nothing to write.');
  });

  it('writes the document of a file with errors all the same, names them, and ends with 1', async () => {
    const folder = folderOf({ 'a.peer': calls.replace('summary', 'sumary') });
    const { code, out, err } = await generate(folder, 'a.peer');
    expect(code).toBe(1);
    expect(out).toContain('Written: a-Calls.md\n');
    expect(err).toBe(
      'a.peer has 1 error; what stands there may be missing from its document:\n' +
        '  a.peer:2:3: `sumary` is not something `intervention` can hold; did you mean `summary`?\n',
    );
  });

  it('writes none for a file that cannot be read, and goes on', async () => {
    const folder = folderOf({ 'a.peer': '\0', 'b.peer': calls });
    const { code, out, err } = await generate(folder, 'a.peer', 'b.peer');
    expect(code).toBe(2);
    expect(err).toContain('a.peer\n  This file cannot be read: it is not a text file.\n');
    expect(out).toBe('Written: b-Calls.md\n1 document written.\n');
  });

  it('refuses a file of another kind for a folder', async () => {
    const folder = folderOf({ 'a.peer': calls, 'notes.txt': 'mine' });
    const { code, out, err } = await generate(folder, 'a.peer', '--out', 'notes.txt');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe('peerspec: `--out notes.txt` is a file. Name a folder, or a file that ends as a document does: .docx, .html, .md.\n');
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('mine');
  });

  it('writes into the file that was named, in the format that its ending says, again and again', async () => {
    const drawn =
      'intervention Drawn "Drawn" {\n  contacts { contact Call "a call" }\n  theory "t" {\n    mechanism Hope "hope"\n    Call -> Hope\n  }\n}\n';
    const folder = folderOf({ 'a.peer': calls, 'drawn.peer': drawn });
    for (let run = 0; run < 2; run += 1)
      expect(await generate(folder, 'a.peer', '--out', 'contract/service.html')).toMatchObject({
        code: 0,
        out: 'Written: contract/service.html\n1 document written.\n',
        err: '',
      });
    expect(readFileSync(join(folder, 'contract/service.html'), 'utf8')).toMatch(/^<!-- Written by PeerSpec from a\.peer\./);
    expect((await generate(folder, 'drawn.peer', '--out', 'how.mmd')).code).toBe(0);
    expect(readFileSync(join(folder, 'how.mmd'), 'utf8')).toMatch(/^%% Written by PeerSpec/);
  });

  it('leaves a named file as it is that it has not written, that holds one document too few, or that ends otherwise', async () => {
    const folder = folderOf({ 'a.peer': calls, 'two.peer': two, 'mine.md': 'mine' });
    const refusals = [
      [['a.peer', '--out', 'mine.md'], 'There is something here already that PeerSpec has not written.'],
      [['two.peer', '--out', 'both.md'], '`--out both.md` is one file, and several documents would be written.'],
      [['a.peer', 'two.peer', '--out', 'all.md'], '`--out all.md` is one file, and several documents would be written.'],
      [['a.peer', '--out', 'a.pdf'], '`--out a.pdf` has the name of a file that PeerSpec does not write.'],
      [['a.peer', '--out', 'a.html', '--format', 'docx'], '`--out a.html` is the name of a file in another format than `--format docx`.'],
    ] as const;
    for (const [argv, said] of refusals) {
      const { code, out, err } = await generate(folder, ...argv);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(said);
    }
    expect(readdirSync(folder).sort()).toEqual(['a.peer', 'mine.md', 'two.peer']);
    expect(readFileSync(join(folder, 'mine.md'), 'utf8')).toBe('mine');
  });

  it('says where it may not write', async () => {
    const folder = folderOf({ 'a.peer': calls });
    const closed = await run(folder, ['generate', 'a.peer', '--out', 'closed'], { disk: refusing('mkdirSync', 'closed', 'EACCES') });
    expect(closed.code).toBe(2);
    expect(closed.err).toContain('closed/a-Calls.md\n  This document cannot be written: you have no permission to write there.\n');
    const readOnly = await run(folder, ['generate', 'a.peer'], { disk: refusing('openSync', '.tmp', 'EROFS') });
    expect(readOnly.code).toBe(2);
    expect(readOnly.err).toContain('This document cannot be written: the disk can only be read.');
    expect(readdirSync(folder)).toEqual(['closed', 'a.peer'].filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })));
  });

  it('ends where the system says for ever that a folder is missing', async () => {
    const { code, err } = await generate(folderOf({ 'a.peer': calls }), 'a.peer', '--out', '/proc/peerspec/documents');
    expect(code).toBe(2);
    expect(err).toContain('This document cannot be written: no folder can be made there.');
  });

  it('leaves the old document whole where writing is interrupted', async () => {
    const folder = folderOf({ 'a.peer': calls });
    await generate(folder, 'a.peer');
    const old = readFileSync(join(folder, 'a-Calls.md'), 'utf8');
    writeFileSync(join(folder, 'a.peer'), calls.replace('A volunteer', 'Somebody'));
    const full = {
      ...realDisk,
      fsyncSync: () => {
        throw refusal('ENOSPC');
      },
    };
    expect((await run(folder, ['generate', 'a.peer'], { disk: full })).code).toBe(2);
    expect(readFileSync(join(folder, 'a-Calls.md'), 'utf8')).toBe(old);
    expect(readdirSync(folder).sort()).toEqual(['a-Calls.md', 'a.peer']);
  });

  it('writes through no link that leads to somebody else’s file', async () => {
    const folder = folderOf({ 'a.peer': calls, 'private.txt': 'mine' });
    symlinkSync('private.txt', join(folder, 'a-Calls.md'));
    expect((await generate(folder, 'a.peer')).code).toBe(2);
    expect(readFileSync(join(folder, 'private.txt'), 'utf8')).toBe('mine');
  });

  it('puts no comment end of a file name into the document', async () => {
    const folder = folderOf({ 'a--><script>.peer': calls });
    await generate(folder, '.');
    const [name = ''] = readdirSync(folder).filter((each) => each.endsWith('.md'));
    const [first = ''] = readFileSync(join(folder, name), 'utf8').split('\n');
    expect(first.match(/-->/g)).toHaveLength(1);
    expect(first.endsWith('-->')).toBe(true);
  });
});
