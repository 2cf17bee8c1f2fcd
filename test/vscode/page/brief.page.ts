/**
 * A commissioner who has never programmed, and her brief: from an empty folder to a Word document that she can send,
 * by mouse once and by keyboard once, without a page of documentation. Each click, chord and answer is a step.
 */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, inject, it } from 'vitest';
import { fromRoot } from '../../../scripts/shared/run.ts';
import { showEditor, type ShownEditor } from './support/shown-editor.ts';

/** What she was told, by the heading of each question in the side bar, as she would write it down. */
const brief: readonly (readonly [heading: string, answer: string])[] = [
  ['Aims', 'aims: "fewer mothers isolated at three months", "fewer with an EPDS above 12 at six months"'],
  ['Number eligible', 'size: 80'],
  ['Experience', 'experience: "have had postnatal depression and recovered"'],
  ['Training', 'training: 18 hours'],
  ['Supervision', 'supervision: every 1 month'],
  ['Ways in', 'access-points: "health visitors refer"'],
];

/** Pictures of each step are taken where somebody wants to look at them: the folder for them. */
const pictures = process.env['PEERSPEC_STEPS'];

/** Each way is walked in a look of its own. */
const looks = { mouse: 'Default Light Modern', keyboard: 'Default High Contrast' } as const;

type Step = (what: string, act: () => Promise<unknown>) => Promise<void>;

let editor: ShownEditor | undefined;

afterEach(async () => {
  await editor?.close();
  editor = undefined;
});

/** Walks a way from an empty folder, and says in how many steps. */
const walked = async (way: keyof typeof looks, go: (shown: ShownEditor, step: Step) => Promise<void>): Promise<number> => {
  const shown = await showEditor(inject('extensions'), { empty: true, settings: { 'workbench.colorTheme': looks[way] } });
  editor = shown;
  await shown.page.setViewportSize({ width: 1500, height: 1600 });
  const steps: string[] = [];
  const step: Step = async (what, act) => {
    await act();
    steps.push(what);
    if (pictures === undefined) return;
    await mkdir(fromRoot(pictures), { recursive: true });
    await shown.page.screenshot({ path: join(fromRoot(pictures), `${way}-${String(steps.length).padStart(2, '0')}.png`) });
  };
  try {
    await go(shown, step);
  } catch (error) {
    await shown.page.screenshot({ path: join(fromRoot('out/page-failures'), `${way}.png`) });
    throw error;
  } finally {
    process.stdout.write(`By ${way}, ${String(steps.length)} steps:\n${steps.map((each) => `  ${each}\n`).join('')}`);
  }
  return steps.length;
};

const box = ({ page }: ShownEditor) => page.locator('.quick-input-widget input[type="text"]');

/** A file that was never saved is given a name in its folder: in place of the one that is proposed, which takes a moment to come. */
const nameIt = async (shown: ShownEditor): Promise<void> => {
  await expect.poll(() => box(shown).inputValue()).toMatch(/\.peer$/);
  await box(shown).fill(`${shown.emptyFolder}/drop-in.peer`);
  await box(shown).press('Enter');
  await shown.page.locator('.tab.active[data-resource-name="drop-in.peer"]').waitFor();
};

/** Aims stand in the intervention itself, everything else in one of its sections. */
const indentOf = (answer: string): number => (answer.startsWith('aims:') ? 2 : 4);

/** What was begun at a question makes room for what she writes. It is there once the cursor stands behind it. */
const write = async ({ page, cursor }: ShownEditor, answer: string): Promise<void> => {
  // A list at the top that has just closed hands the keys back.
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await page.locator('.monaco-editor.focused').first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.insertText(answer);
  await expect.poll(cursor, { timeout: 10_000 }).toMatch(new RegExp(`Col ${String(indentOf(answer) + answer.length + 1)}$`));
};

/** The words of the document in the folder, once it is there. */
const written = async ({ emptyFolder }: ShownEditor): Promise<string> => {
  const find = async (): Promise<string | undefined> => (await readdir(emptyFolder)).find((name) => name.endsWith('.docx'));
  await expect.poll(find).toBeDefined();
  const parts = unzipSync(await readFile(join(emptyFolder, (await find()) ?? '')));
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, ' ');
};

const isWhatSheSaid = (document: string): void => {
  for (const [, answer] of brief) for (const [, said = ''] of answer.matchAll(/"([^"]+)"/g)) expect(document).toContain(said);
  expect(document).toContain('postnatal depression');
  for (const never of ['feeding', 'breast', 'Jolly', 'randomised', 'natural peer', '23%']) expect(document).not.toContain(never);
};

it('by mouse', { timeout: 400_000 }, async () => {
  const steps = await walked('mouse', async (shown, step) => {
    const { page } = shown;
    const row = (heading: string) => page.locator('.pane-body .monaco-list-row', { hasText: new RegExp(`^${heading}`) }).first();
    await step('PeerSpec in the side', () => page.locator('.activitybar [aria-label*="PeerSpec"]').first().click());
    await step('New Specification', () => page.locator('.welcome-view-content .monaco-button', { hasText: 'New Specification' }).click());
    await step('the topic', () => shown.choose('postnatal depression'));
    await step('the form', () => shown.choose('group'));
    await page.locator('.statusbar-item', { hasText: 'to answer' }).waitFor();
    for (const [heading, answer] of brief) {
      const before = await shown.cursor();
      await step(heading, async () => {
        await row(heading).click();
        await expect.poll(shown.cursor).not.toBe(before);
      });
      await step('its answer', () => write(shown, answer));
    }
    await step('save', () => page.keyboard.press('Control+S'));
    await step('under a name', () => nameIt(shown));
    await step('preview', () => page.locator('.editor-actions [aria-label^="Open Preview to the Side"]').first().click());
    await shown.preview.locator('h1').first().waitFor();
    await step('turn to it', () => page.locator('.tab', { hasText: 'Preview of' }).click());
    await step('more', () =>
      page.locator('.group-container.active, .editor-group-container.active').locator('.codicon-toolbar-more').first().click(),
    );
    await step('Save as Word', () => page.locator('.monaco-menu .action-label', { hasText: 'Save as Word' }).click());
    await step('there', () => page.locator('.quick-input-action .monaco-button', { hasText: 'OK' }).first().click());
    isWhatSheSaid(await written(shown));
  });
  expect(steps).toBeLessThanOrEqual(23);
});

/** Types into the list at the top until the wanted line has the focus, and takes it. */
const take = async ({ page }: ShownEditor, typed: string, wanted: RegExp): Promise<void> => {
  await page.locator('.quick-input-widget:visible input[type="text"]:focus').waitFor();
  await page.keyboard.insertText(typed);
  const focused = page.locator('.quick-input-list .monaco-list-row.focused .label-name');
  const isThere = async (): Promise<boolean> =>
    wanted.test(
      (await focused
        .first()
        .textContent({ timeout: 1_000 })
        .catch(() => '')) ?? '',
    );
  await expect
    .poll(async () => (await isThere()) || (await page.keyboard.press('ArrowDown').then(isThere)), { timeout: 20_000, interval: 300 })
    .toBe(true);
  await page.keyboard.press('Enter');
};

it('by keyboard', { timeout: 400_000 }, async () => {
  const steps = await walked('keyboard', async (shown, step) => {
    const { page } = shown;
    const command = async (title: string): Promise<void> => {
      await page.keyboard.press('F1');
      await take(shown, title, new RegExp(`^PeerSpec: ${title}`));
    };
    await step('New Specification', () => command('New Specification'));
    await page.locator('.quick-input-title', { hasText: '1 of 2' }).waitFor();
    await step('the topic', () => take(shown, 'postnatal depression', /postnatal depression/));
    await page.locator('.quick-input-title', { hasText: '2 of 2' }).waitFor();
    await step('the form', () => take(shown, 'group', /^group/i));
    await page.locator('.statusbar-item', { hasText: 'to answer' }).waitFor();
    for (const [heading, answer] of brief) {
      const before = await shown.cursor();
      await step('Answer a Question', () => command('Answer a Question'));
      await step(heading, async () => {
        await take(shown, heading, new RegExp(`^${heading}$`));
        await expect.poll(shown.cursor, { timeout: 10_000 }).not.toBe(before);
      });
      await step('its answer', () => write(shown, answer));
    }
    await step('save', () => page.keyboard.press('Control+S'));
    await step('under a name', () => nameIt(shown));
    await step('Save as Word', () => command('Save as Word'));
    await page.locator('.quick-input-action .monaco-button', { hasText: 'OK' }).first().waitFor();
    await step('there', () => page.keyboard.press('Enter'));
    isWhatSheSaid(await written(shown));
  });
  expect(steps).toBeLessThanOrEqual(25);
});
