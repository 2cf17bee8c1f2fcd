/** What the editor does of itself while somebody types and pastes: it sets lines in as one would, and makes texts of a list. */
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { keepFailurePictures } from './support/failure-pictures.ts';
import { showEditor, type ShownEditor } from './support/shown-editor.ts';

const draft = 'intervention Calls "Calls" {\n  topic: postnatal-depression\n\n}\n';
const files = { 'typed.peer': draft, 'pasted.peer': draft, 'plain.peer': draft };

let editor: ShownEditor;

beforeAll(async () => {
  editor = await showEditor(inject('extensions'), { files });
  await editor.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});

afterAll(() => editor.close());

keepFailurePictures(() => editor);

const openAtEmptyLine = async (file: string): Promise<void> => {
  await editor.open(file, 3);
  await editor.page.locator('.statusbar-item', { hasText: /\d+ to answer/ }).waitFor();
};

/** As fast as a person: the editor closes braces and indents by what it has coloured so far. */
const types = (text: string) => editor.page.keyboard.type(text, { delay: 60 });

const enter = () => editor.page.keyboard.press('Enter');

/** The text of the file, line by line as it is set in, without what stands between the lines. */
const text = async (): Promise<string> => {
  const lines = await editor.lines.locator('.view-line').evaluateAll((elements) =>
    elements
      .map((element) => ({ top: Number.parseFloat((element as HTMLElement).style.top), text: element.textContent }))
      .sort((one, other) => one.top - other.top)
      .map((line) => line.text.replaceAll('\u00a0', ' ')),
  );
  return lines.join('\n');
};

const inside = (...lines: readonly string[]): string =>
  ['intervention Calls "Calls" {', '  topic: postnatal-depression', ...lines, '}', ''].join('\n');

it('Enter sets in the next line of a list and of a block, and comes back behind the last', async () => {
  await openAtEmptyLine('typed.peer');
  await types('  aims: "fewer mothers isolated",');
  await enter();
  await types('"fewer low",');
  await enter();
  await types('"more hopeful"');
  await enter();
  await types('population Mothers "new mothers" {');
  await enter();
  await types('size: 80');
  await expect
    .poll(text)
    .toBe(
      inside(
        '  aims: "fewer mothers isolated",',
        '    "fewer low",',
        '    "more hopeful"',
        '  population Mothers "new mothers" {',
        '    size: 80',
        '  }',
      ),
    );
});

const paste = async (pasted: string): Promise<void> => {
  await editor.page.evaluate((copied) => navigator.clipboard.writeText(copied), pasted);
  await editor.page.keyboard.press('Control+V');
};

it('a list that is pasted behind its word becomes a list of texts, set in as one would type it', async () => {
  await openAtEmptyLine('pasted.peer');
  await types('  aims: ');
  await editor.page.keyboard.press('Escape');
  await paste('•\tfewer mothers isolated at three months\r\n•\tfewer with an EPDS above 12 at six\r\n');
  await expect.poll(text).toBe(inside('  aims: "fewer mothers isolated at three months",', '    "fewer with an EPDS above 12 at six"'));
});

it('prose that is pasted stays as it was', async () => {
  await openAtEmptyLine('plain.peer');
  await types('  summary: "');
  await paste('Somebody rings.');
  await expect.poll(text).toBe(inside('  summary: "Somebody rings."'));
});
