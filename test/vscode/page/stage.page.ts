/** What a stage does is said when it is chosen, letter by letter or from the list; and from gap to gap it is said what is asked, and why. */
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { keepFailurePictures } from './support/failure-pictures.ts';
import { showEditor, type ShownEditor } from './support/shown-editor.ts';

const draft = (stage: string): string =>
  `intervention Calls "Calls" {\n  summary: "Somebody rings"\n  topic: postnatal-depression\n${stage}}\n`;
const files = {
  'typed.peer': draft('  stage: idea\n'),
  'chosen.peer': draft('\n'),
  'walked.peer': draft('  stage: commissioning\n'),
};

let editor: ShownEditor;

beforeAll(async () => {
  editor = await showEditor(inject('extensions'), { files });
});

afterAll(() => editor.close());

keepFailurePictures(() => editor);

/** At the end of the line with the stage, once the file has been read. */
const openAtStage = async (file: string): Promise<void> => {
  await editor.open(file, 4);
  await editor.page.locator('.statusbar-item', { hasText: /PeerSpec: \d+ to answer/ }).waitFor();
  await editor.page.locator('.codelens-decoration', { hasText: 'preview' }).waitFor();
  await editor.page.keyboard.press('End');
};

const types = (text: string) => editor.page.keyboard.type(text, { delay: 60 });

const told = (text: string | RegExp) => editor.page.locator('.notification-list-item', { hasText: text });

/** How many of each kind the status bar counts. */
const problems = async (): Promise<string> => (await editor.page.locator('#status\\.problems').textContent()) ?? '';

describe('a stage', () => {
  beforeEach(async () => {
    await editor.command('Notifications: Clear All Notifications');
  });

  it('that asks for much at once, written over another one, says so and leads through it one by one', async () => {
    await openAtStage('typed.peer');
    const before = await problems();
    for (const _ of 'idea') await editor.page.keyboard.press('Backspace');
    await types('commissioning');
    await editor.page.keyboard.press('Escape');
    const message = told(/At “commissioning”, what a contract cannot do without is an error/);
    await message.waitFor();
    const [, now, then] =
      /(\d+) things are found now; before, there were (\d+)\. None of them has to be done at once\./.exec(
        (await message.textContent()) ?? '',
      ) ?? [];
    expect(Number(then)).toBe([...before.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0));
    expect(Number(now)).toBeGreaterThan(Number(then) + 5);
    await message.locator('.monaco-button', { hasText: 'Go Through Them' }).click();
    const shown = editor.page.locator('.marker-widget');
    await shown.waitFor();
    const first = await shown.textContent();
    await editor.page.keyboard.press('F8');
    await expect.poll(() => shown.textContent()).not.toBe(first);
    await editor.page.keyboard.press('Escape');
  });

  it('that is chosen from the list as the first one says what it does', async () => {
    await openAtStage('chosen.peer');
    await types('  stage: ');
    await editor.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'idea' }).waitFor();
    await types('idea');
    await editor.page.keyboard.press('Enter');
    await told('At “idea”, what is missing is only hinted at.').waitFor();
  });
});

describe('the way from gap to gap', () => {
  /** What stands behind the line, which is no part of the text. */
  const note = (): Promise<string> =>
    editor.lines.evaluate(
      (lines) =>
        [...lines.querySelectorAll('span')]
          .map((part) => getComputedStyle(part, '::after').content)
          .find((said) => said.includes('to answer')) ?? '',
    );
  const status = (why: string) => editor.page.locator('.statusbar-item', { hasText: why });
  const asked = /(\d+) of (\d+ to answer) · (\w+): [^?]+\?/;

  it('says what is asked and why, goes by what the status counts, and is silent elsewhere', async () => {
    await openAtStage('walked.peer');
    const counted = await editor.page.locator('.statusbar-item', { hasText: 'PeerSpec:' }).textContent();
    await editor.page.keyboard.press('Control+Alt+G');
    await expect.poll(note).toMatch(asked);
    const [, index, of = '', heading] = asked.exec(await note()) ?? [];
    expect([index, heading]).toEqual(['1', 'Country']);
    expect(counted).toContain(`PeerSpec: ${of}`);
    const why = status('Country: Evidence travels badly: care that people get anyway differs from place to place.');
    await why.waitFor();
    await editor.page.keyboard.press('Control+Alt+G');
    await expect.poll(note).toContain('2 of 57 to answer · Aims: What is it for?');
    await status('Aims: Everything else is judged against the aim.').waitFor();
    await why.waitFor({ state: 'hidden' });
    await editor.open('chosen.peer');
    await status('Aims: Everything else is judged').waitFor({ state: 'hidden' });
  });
});
