/** Whatever stands in a file: nothing hidden comes to be read in an editor, and what goes back into the file is as it was. */
import { describe, expect, it } from 'vitest';
import { forReading } from '../../packages/server/src/shown-text.ts';
import { hidden, hiddenOnes, withHostileTexts } from '../support/hostile.ts';
import { documentRequests } from './support/document-requests.ts';
import { editorHere, uriOf } from './support/editor.ts';
import { examples } from './support/examples.ts';
import { folderOf } from '../cli/support/folder.ts';

const broken = `intervention B "${hiddenOnes}x" {\n  su${hiddenOnes}mary: "x"\n  topic: "${hiddenOnes}"\n  contacts { contact C "y${hiddenOnes}" { whn: 1 } }\n  stage: ${hiddenOnes}\n}\n`;

/** Every text within an answer that is not put back into a file. */
const readIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (['newText', 'insertText', 'filterText'].includes(key) ? [] : readIn(inner)));
};

const last = 30;

describe.each([
  ['a whole specification', withHostileTexts(examples['complete/infant-feeding-one-to-one.peer'] ?? 'intervention A "none" { ')],
  ['one that is broken', broken],
])('of %s nothing hidden is shown', (_, text) => {
  it('in any answer', { timeout: 120_000 }, async () => {
    const folder = folderOf({});
    const uri = uriOf(folder, 'a.peer');
    const editor = await editorHere({
      folders: [folder],
      commands: ['peerspec.showQuestions', 'peerspec.openPreview', 'peerspec.showTheory'],
    });
    editor.open(uri, text);
    await editor.until(() => editor.last(uri) !== undefined);
    const diagnostics = editor.last(uri)?.diagnostics ?? [];
    const shown: string[] = [...readIn(diagnostics)];
    const lines = text.split(/\r\n|\r|\n/);
    const range = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
    for (let line = 0; line < lines.length; line += Math.ceil(lines.length / last)) {
      const position = { line, character: 8 };
      for (const request of documentRequests) {
        const asked = {
          textDocument: { uri },
          position,
          range,
          context: { diagnostics: [], includeDeclaration: true },
          positions: [position],
        };
        const more = { newName: `x${hiddenOnes}`, ch: '}', options: { tabSize: 2, insertSpaces: true } };
        const answer = await editor.ask(`textDocument/${request}`, { ...asked, ...more }).catch((error: unknown) => String(error));
        shown.push(...readIn(answer));
      }
    }
    for (const method of ['peerspec/coverage', 'peerspec/preview', 'peerspec/documents'])
      shown.push(...readIn(await editor.ask(method, { textDocument: { uri } })));
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.filter((each) => hidden.test(each))).toEqual([]);
  });
});

describe('for reading', () => {
  it('spells out what is only read', () => {
    expect(forReading({ contents: { kind: 'markdown', value: 'a\u202E' }, range: { start: { line: 1 } } })).toEqual({
      contents: { kind: 'markdown', value: 'a<U+202E>' },
      range: { start: { line: 1 } },
    });
    expect(forReading([{ label: 'x\u0007', documentation: 'y\u200B\n\tz' }])).toEqual([
      { label: 'x<U+0007>', documentation: 'y<U+200B>\n\tz' },
    ]);
    expect(forReading({ id: 1, error: { code: 1, message: 'no\u202E' } })).toEqual({ id: 1, error: { code: 1, message: 'no<U+202E>' } });
  });

  it('leaves alone what goes back into a file, and addresses', () => {
    const edit = { edit: { changes: { 'file:///a\u202E': [{ newText: 'a\u202E' }] } }, snippet: { kind: 'snippet', value: '\u202E' } };
    expect(forReading(edit)).toEqual(edit);
    expect(forReading(null)).toBeNull();
    expect(forReading(undefined)).toBeUndefined();
  });
});
