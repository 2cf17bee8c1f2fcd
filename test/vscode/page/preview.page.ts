/** The preview beside the text: it opens, follows what is typed, and leads back to the text, by pointer and by keys. */
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { keepFailurePictures } from './support/failure-pictures.ts';
import { showEditor, type ShownEditor } from './support/shown-editor.ts';

const draft = (name: string): string => `intervention ${name} "${name} calls" {\n  summary: "Somebody rings"\n}\n`;
const files = { 'typed.peer': draft('Typed'), 'clicked.peer': draft('Clicked'), 'entered.peer': draft('Entered') };

let editor: ShownEditor;

beforeAll(async () => {
  editor = await showEditor(inject('extensions'), { files });
});

afterAll(() => editor.close());

keepFailurePictures(() => editor);

const previewOf = async (file: string, heading: string): Promise<void> => {
  // With the focus in the preview the file would be opened beside it.
  await editor.page.keyboard.press('Control+1');
  await editor.open(file);
  await editor.command('PeerSpec: Open Preview');
  await editor.preview.locator('h1', { hasText: heading }).waitFor();
};

it('opens beside the text', async () => {
  await previewOf('walking-groups.peer', 'Walk and Talk');
  await editor.preview.getByText('Specification of a peer support intervention').waitFor();
});

it('follows what is typed and not yet saved, and shows it as text', async () => {
  await editor.open('typed.peer', 2);
  await editor.preview.locator('h1', { hasText: 'Typed calls' }).waitFor();
  await editor.page.keyboard.press('End');
  await editor.page.keyboard.press('ArrowLeft');
  await editor.page.keyboard.type(' at <img src=x> noon');
  await editor.preview.getByText('Somebody rings at <img src=x> noon').waitFor();
  expect(await editor.preview.locator('img').count()).toBe(0);
  await editor.page.locator('.tab.dirty', { hasText: 'typed.peer' }).waitFor();
});

describe('“to answer” begins the answer, with the cursor where it goes', () => {
  const aims = () => editor.preview.locator('li.silent', { hasText: 'Aims: What is it for?' });
  const written = (text: string) => editor.lines.locator('.view-line', { hasText: text }).first();

  /** What is typed at once stands in the answer. */
  const answers = async (): Promise<void> => {
    await written('aims:').waitFor();
    await editor.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
    await editor.page.keyboard.type('less lonely', { delay: 30 });
    await written('less').waitFor();
    expect((await written('aims:').textContent())?.replaceAll('\u00a0', ' ')).toBe('  aims: "less lonely"');
    await aims().waitFor({ state: 'detached' });
  };

  it('by a click', async () => {
    await previewOf('clicked.peer', 'Clicked calls');
    await aims().locator('.mark', { hasText: 'to answer' }).click();
    await answers();
  });

  it('by Enter', async () => {
    await previewOf('entered.peer', 'Entered calls');
    await aims().focus();
    await editor.page.keyboard.press('Enter');
    await answers();
  });
});

describe('with the focus in the preview', () => {
  const pressed = () => editor.preview.locator('header button[aria-pressed="true"]');

  it('the palette has the commands of a specification, and they are about what is shown', async () => {
    await previewOf('walking-groups.peer', 'Walk and Talk');
    await editor.turnTo('Preview of walking-groups.peer');
    await editor.command('PeerSpec: Show the Theory as a Picture');
    await expect.poll(() => pressed().textContent()).toBe('Theory as a picture');
    await editor.command('PeerSpec: Open Preview to the Side');
    await expect.poll(() => pressed().textContent()).toBe('Document');
    await editor.command('PeerSpec: Answer a Question');
    const question = editor.page.locator(
      '.quick-input-widget input[aria-label*="Which question?"], .quick-input-widget input[placeholder="Which question?"]',
    );
    await question.waitFor();
    await editor.page.keyboard.press('Escape');
    await question.waitFor({ state: 'hidden' });
  });
});

it('is scrolled by the keys of whoever turns to it by the keyboard', async () => {
  await previewOf('walking-groups.peer', 'Walk and Talk');
  await editor.preview.getByRole('button', { name: 'Document' }).click();
  await editor.page.keyboard.press('Control+1');
  await editor.open('walking-groups.peer', 1);
  const top = () => editor.preview.locator('main').evaluate(({ scrollTop }) => scrollTop);
  await expect.poll(top).toBeLessThan(200);
  // What was clicked has no focus any more, as if nothing had ever been clicked.
  await editor.preview.locator('body').evaluate(({ ownerDocument: { activeElement } }) => (activeElement as HTMLElement | null)?.blur());
  await editor.page.keyboard.press('Control+2');
  const before = await top();
  await expect
    .poll(async () => {
      await editor.page.keyboard.press('PageDown');
      return top();
    })
    .toBeGreaterThan(before + 300);
});

it('keeps the place in each view while one turns from one to another', async () => {
  await previewOf('walking-groups.peer', 'Walk and Talk');
  const { preview } = editor;
  const turn = (view: string) => preview.getByRole('button', { name: view }).click();
  const document = preview.locator('main');
  const picture = preview.locator('.picture-view:visible').first();
  await editor.open('walking-groups.peer', 120);
  await expect.poll(() => document.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(600);
  const before = await document.evaluate(({ scrollTop }) => scrollTop);
  await turn('Theory as a picture');
  await preview.locator('svg [data-key]').first().waitFor();
  await picture.evaluate((element) => element.scrollTo(90, 0));
  await turn('Document');
  await expect.poll(() => document.evaluate(({ scrollTop }) => scrollTop)).toBe(before);
  await turn('Theory as a picture');
  expect(await picture.evaluate(({ scrollLeft }) => scrollLeft)).toBe(90);
  await turn('Document');
});

it('is made of landmarks: the views in a header, the document in the main part', async () => {
  await previewOf('walking-groups.peer', 'Walk and Talk');
  const banner = editor.preview.getByRole('banner');
  expect(await banner.getByRole('navigation', { name: 'What is shown' }).getByRole('button').allTextContents()).toEqual([
    'Document',
    'Theory as a picture',
    'Contacts over time',
  ]);
  await editor.preview.getByRole('main').getByRole('heading', { name: 'Walk and Talk' }).waitFor();
  // Nothing stands outside of a landmark.
  expect(await editor.preview.locator('#preview > *').evaluateAll((all) => all.map(({ localName }) => localName))).toEqual([
    'header',
    'main',
  ]);
});

it('has a picture whose letters are never smaller than those of the editor, at half width', async () => {
  await previewOf('walking-groups.peer', 'Walk and Talk');
  await editor.preview.getByRole('button', { name: 'Theory as a picture' }).click();
  await editor.preview.locator('svg [data-key]').first().waitFor();
  const own = await editor.lines.evaluate((lines) => Number.parseFloat(getComputedStyle(lines).fontSize));
  const texts = editor.preview.locator('.picture-drawing:visible text');
  const smallest = (): Promise<number> =>
    texts.evaluateAll((all) =>
      Math.min(
        ...all.map((text) => {
          const drawing = text.closest('svg');
          const scale = drawing === null ? 0 : drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
          return scale * Number.parseFloat(getComputedStyle(text).fontSize);
        }),
      ),
    );
  await expect.poll(smallest).toBeGreaterThanOrEqual(own - 0.05);
  // Two lines are two words to whoever copies or hears them.
  const several = editor.preview.locator('.picture-drawing:visible .picture-title', { has: editor.page.locator('tspan:nth-of-type(3)') });
  const title = await several.first().evaluate((text) => ({
    whole: text.textContent,
    lines: [...text.querySelectorAll('tspan')].map((line) => line.textContent.trim()).filter((line) => line !== ''),
  }));
  expect(title.lines.length).toBeGreaterThan(1);
  expect(title.whole).toBe(title.lines.join(' '));
});

it('has lines that can be told from the ground, where they mean something', async () => {
  await previewOf('walking-groups.peer', 'Walk and Talk');
  const { preview } = editor;
  /** The least contrast between the lines of a picture and the page, as the guidelines for the web reckon it. */
  const leastContrast = (lines: string): Promise<number> =>
    preview.locator(lines).evaluateAll((all) => {
      const paint = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
      const lightOf = (...colours: readonly string[]): number => {
        for (const colour of colours) {
          if (!paint) continue;
          paint.fillStyle = colour;
          paint.fillRect(0, 0, 1, 1);
        }
        const parts = [...(paint?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3).map((part) => part / 255);
        const [red = 0, green = 0, blue = 0] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
      };
      const ground = getComputedStyle(document.body).backgroundColor;
      const ratios = all.map((line) => lightOf(ground, getComputedStyle(line).stroke) / lightOf(ground));
      return Math.min(...ratios.map((ratio) => Math.max(ratio, 1 / ratio)));
    });
  await preview.getByRole('button', { name: 'Theory as a picture' }).click();
  await preview.locator('.picture-outline:visible').first().waitFor();
  expect(await leastContrast('.picture-outline, .picture-line')).toBeGreaterThanOrEqual(3);
  await preview.getByRole('button', { name: 'Contacts over time' }).click();
  await preview.locator('.contacts-place circle:visible').first().waitFor();
  expect(await leastContrast('.contacts-place circle')).toBeGreaterThanOrEqual(3);
});

it('leads from a statement to its line', async () => {
  await previewOf('walking-groups.peer', 'Walk and Talk');
  await editor.preview.getByRole('button', { name: 'Document' }).click();
  await editor.preview.getByText('women with a baby are less alone and less low').first().click();
  await expect.poll(editor.cursor).toMatch(/^Ln 14,/);
});

it('is scrolled with the text, and the text with it', async () => {
  await previewOf('walking-groups.peer', 'Walk and Talk');
  const top = () => editor.preview.locator('main').evaluate((element) => element.scrollTop);
  await editor.open('walking-groups.peer', 1);
  await expect.poll(top).toBeLessThan(200);
  await editor.open('walking-groups.peer', 120);
  await expect.poll(top).toBeGreaterThan(600);
  const firstLine = async () => Math.min(...(await editor.lineNumbers()));
  const before = await firstLine();
  await editor.preview.locator('main').hover();
  await expect
    .poll(async () => {
      await editor.page.mouse.wheel(0, -300);
      return firstLine();
    })
    .toBeLessThan(before - 20);
});

it('has a picture of the theory that keys walk through, and that leads to the text', async () => {
  await previewOf('walking-groups.peer', 'Walk and Talk');
  await editor.open('walking-groups.peer', 1);
  await editor.preview.getByRole('button', { name: 'Theory as a picture' }).click();
  const boxes = editor.preview.locator('svg [data-key]');
  await boxes.first().waitFor();
  const focused = () => editor.preview.locator('svg [data-key]:focus').getAttribute('data-key', { timeout: 2000 });
  await editor.preview.locator('svg [data-key][tabindex="0"]').focus();
  const first = await focused();
  await editor.page.keyboard.press('ArrowRight');
  await expect.poll(focused).not.toBe(first);
  await editor.page.keyboard.press('Enter');
  await expect.poll(editor.cursor).not.toMatch(/^Ln 1,/);
});

it('shows the contacts over time', async () => {
  await previewOf('walking-groups.peer', 'Walk and Talk');
  await editor.preview.getByRole('button', { name: 'Contacts over time' }).click();
  await editor.preview.getByRole('img', { name: 'The contacts of “Walk and Talk” over time' }).waitFor();
  expect(await editor.preview.locator('h2').first().isVisible()).toBe(false);
});

// Behind what else is about the preview: a window that was narrow once shares its width otherwise.
it('has views whose names are not broken where there is little room', async () => {
  await previewOf('walking-groups.peer', 'Walk and Talk');
  const header = editor.preview.locator('header');
  const heights = () => header.locator('button').evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
  const before = await heights();
  const wide = editor.page.viewportSize() ?? { width: 1400, height: 900 };
  await editor.page.setViewportSize({ ...wide, width: 700 });
  await expect.poll(() => header.evaluate(({ clientWidth }) => clientWidth)).toBeLessThan(300);
  expect(await heights()).toEqual(before);
  await editor.page.setViewportSize(wide);
});

it('compares the specification that it shows with another one, in columns', async () => {
  await editor.command('PeerSpec: Compare with Another Specification');
  await editor.choose('feeding-calls.peer');
  await editor.page.locator('.tab.active', { hasText: 'walking-groups.peer and feeding-calls.peer compared' }).waitFor();
  // The preview may be seen beside it.
  const pages = editor.page.locator('iframe.webview.ready:visible');
  const heading = 'Can they be put together in a review?';
  const shown = async (): Promise<FrameLocator | undefined> => {
    for (const page of await pages.all()) {
      const inside = page.contentFrame().frameLocator('#active-frame');
      if ((await inside.getByRole('heading', { name: heading }).count()) > 0) return inside;
    }
    return undefined;
  };
  await expect.poll(shown, { timeout: 20_000 }).toBeDefined();
  const comparison = (await shown()) ?? editor.preview;
  const heads = await comparison.locator('table').first().locator('th').allTextContents();
  expect(heads).toEqual(['Question', 'Walk and Talk', 'Feeding Calls', 'Compared']);
});
