/** The walkthrough, gone through by keyboard: each question waits for its answer, and a step ticks itself when it was done. */
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { keepFailurePictures } from './support/failure-pictures.ts';
import { showEditor, type ShownEditor } from './support/shown-editor.ts';

let editor: ShownEditor;

beforeAll(async () => {
  editor = await showEditor(inject('extensions'), { empty: true });
});

afterAll(() => editor.close());

keepFailurePictures(() => editor);

const steps = () => editor.page.locator('.getting-started-step');

/** The steps that have ticked themselves. */
const done = (): Promise<readonly string[]> =>
  steps().and(editor.page.locator('[aria-checked="true"]')).locator('.step-title').allTextContents();

const question = (count: 1 | 2) => editor.page.locator('.quick-input-widget:visible .quick-input-title', { hasText: `${count} of 2` });

const box = () => editor.page.locator('.quick-input-widget input[type="text"]:focus');

/** Opens it anew, with the focus on a step and that step open. */
const openAt = async (step: string): Promise<void> => {
  await editor.command('Welcome: Open Walkthrough');
  const { keyboard } = editor.page;
  const ours = editor.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Describe a peer support service' });
  await keyboard.insertText('Describe a peer support service');
  await ours.waitFor();
  await keyboard.press('Enter');
  await steps().first().waitFor();
  const wanted = steps().filter({ hasText: step }).first();
  const isOpen = wanted.and(editor.page.locator('.expanded:focus'));
  // The page opens its first step some time later, and closes what was opened before: a person opens it again.
  const opens = async (): Promise<boolean> => {
    if ((await isOpen.count()) === 0) await wanted.press('Enter');
    await editor.page.waitForTimeout(500);
    return (await isOpen.count()) > 0;
  };
  await expect.poll(opens, { interval: 500 }).toBe(true);
};

/** The button of the step that is open, by the tabulator, and Enter on it: tapped, and let go before anything can have happened. */
const press = async (button: string): Promise<void> => {
  const focused = editor.page.locator('.getting-started-step.expanded .monaco-button:focus', { hasText: button });
  await expect
    .poll(async () => (await focused.count()) > 0 || (await editor.page.keyboard.press('Tab').then(() => focused.count())) > 0)
    .toBe(true);
  await editor.page.keyboard.press('Enter');
};

beforeEach(async () => {
  await editor.command('View: Close All Editors');
  const notToBeSaved = editor.page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Don' });
  await expect
    .poll(async () => {
      if (await notToBeSaved.isVisible()) await notToBeSaved.click();
      return editor.page.locator('.tab').count();
    })
    .toBe(0);
});

it('has four steps, and none is done', async () => {
  await openAt('Begin a specification');
  expect(await steps().count()).toBe(4);
  expect(await done()).toEqual([]);
});

it('asks and waits: every letter reaches the question, though the page has taken the focus once more meanwhile', async () => {
  await openAt('Begin a specification');
  await press('New Specification');
  await question(1).waitFor();
  // As fast as a person, so that it takes longer than the page does.
  await editor.page.keyboard.type('postnatal depression', { delay: 60 });
  await expect.poll(() => box().inputValue()).toBe('postnatal depression');
  expect(await question(1).isVisible()).toBe(true);
});

it('has ticked nothing where somebody has thought better of it, and leaves no empty page', async () => {
  await openAt('Begin a specification');
  await press('New Specification');
  await question(1).waitFor();
  await editor.page.keyboard.press('Escape');
  await editor.page.locator('.tab', { hasText: 'Untitled' }).waitFor({ state: 'hidden' });
  await openAt('Begin a specification');
  expect(await done()).toEqual([]);
});

it('ticks nothing where there are no questions to see yet', async () => {
  await openAt('See what is still to be said');
  await press('Show the Questions');
  await editor.page.locator('.welcome-view-content:visible', { hasText: 'Open a specification' }).waitFor();
  await openAt('See what is still to be said');
  expect(await done()).toEqual([]);
});

it('keeps “postnatal depression” that is typed as the topic, and ticks the steps that are done by then', async () => {
  await openAt('Begin a specification');
  await press('New Specification');
  await question(1).waitFor();
  await editor.page.keyboard.type('postnatal depression', { delay: 60 });
  await editor.page.keyboard.press('Enter');
  await question(2).waitFor();
  await editor.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'one to one' }).waitFor();
  await editor.page.keyboard.press('ArrowDown');
  await editor.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'group' }).waitFor();
  await editor.page.keyboard.press('Enter');
  await editor.lines.getByText('postnatal-depression').waitFor();
  await editor.page.locator('.pane-body .monaco-list-row', { hasText: 'Who it is for' }).waitFor();
  await openAt('Watch the document grow');
  expect(await done()).toEqual(['Begin a specification', 'See what is still to be said']);
});

it('knows in its last steps what was begun in the first: the preview stands beside the text, and a document ticks the last', async () => {
  await editor.command('PeerSpec: New Specification');
  await editor.choose('stroke');
  await editor.choose('group');
  await editor.lines.getByText('stroke').first().waitFor();
  await openAt('Watch the document grow');
  await press('Open Preview to the Side');
  await editor.preview.locator('h1').first().waitFor();
  await editor.lines.getByText('stroke').first().waitFor();
  await openAt('Hand it on');
  await press('Generate the Document');
  await editor.lines.getByText('Specification of a peer support intervention').first().waitFor();
  await openAt('Hand it on');
  expect(await done()).toEqual(expect.arrayContaining(['Begin a specification', 'Watch the document grow', 'Hand it on']));
});
