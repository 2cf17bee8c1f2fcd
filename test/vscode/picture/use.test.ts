/// <reference lib="dom" />
// @vitest-environment happy-dom
/** The picture in use: keyboard, pointer, and newer pictures while somebody writes. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pageWith, patience, pictureOf, texts, wholeTheory, type Page } from './on-page.ts';

const reached = (host: HTMLElement): readonly (string | null)[] =>
  [...host.querySelectorAll('.picture-view [tabindex="0"]')].map((element) => element.getAttribute('data-key'));

const start = async (arrows = wholeTheory): Promise<Page> => {
  const page = await pageWith(await pictureOf(arrows));
  page.box(reached(page.host)[0] ?? '').focus();
  return page;
};

describe('with the keyboard', () => {
  test('the picture is one stop of the tabulator', async () => {
    const { host, press, focused } = await start();
    expect(reached(host)).toEqual(['FirstCall']);
    press('ArrowRight');
    expect(reached(host)).toEqual(['Safe']);
    expect(focused()).toBe('Safe');
  });

  test('right and left follow the arrows', async () => {
    const { press, focused } = await start('FirstCall -> Safe -> Able -> GoesOn  Visit -> Safe');
    const walked = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft'].map((key) => {
      press(key);
      return focused();
    });
    expect(walked).toEqual(['Safe', 'Able', 'GoesOn', 'GoesOn', 'Able', 'Safe']);
  });

  test('where no arrow goes, the next column does', async () => {
    const { press, focused } = await start('FirstCall -> Safe  Able -> GoesOn');
    press('ArrowRight');
    press('ArrowRight');
    expect(focused()).toBe('Able');
  });

  test('up and down go through a column, by way of what hangs on a box', async () => {
    const { press, focused } = await start();
    press('ArrowRight');
    const walked = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End'].map((key) => {
      press(key);
      return focused();
    });
    expect(walked).toEqual(['Safe 0', 'Safe 1', 'Safe 1', 'Safe 0', 'Safe', 'Safe 1']);
  });

  test('the arrows of the box stand out', async () => {
    const { host, box, press } = await start('FirstCall -> Safe -> Able -> GoesOn');
    press('ArrowRight');
    expect(texts(host, '.near > title').map((title) => title.split('\n')[0])).toEqual([
      'the first call – leads to – safe to say',
      'safe to say – leads to – feels able',
    ]);
    box('Safe').blur();
    expect(host.querySelectorAll('.near')).toHaveLength(0);
  });

  test('everything can be reached', async () => {
    const { host, press, focused } = await start('FirstCall -> Safe  Norm -| Able');
    const seen = new Set<string | undefined>();
    for (let column = 0; column < 4; column++) {
      press('Home');
      for (let before: string | undefined; before !== focused(); press('ArrowDown')) seen.add((before = focused()));
      press('ArrowRight');
    }
    expect(seen.size).toBe(host.querySelectorAll('[data-key]').length);
  });

  test('Enter and the space bar go to the line', async () => {
    const { press, gone } = await start();
    press('Enter');
    press('ArrowRight');
    press(' ');
    press('ArrowDown');
    press('Enter');
    expect(gone.map(({ start: { line }, file }) => [line, file])).toEqual([
      [1, 'main.peer'],
      [3, 'main.peer'],
      [2, 'main.peer'],
    ]);
  });

  test('plus, minus and nought zoom', async () => {
    const { press, size } = await start();
    const whole = size();
    press('+');
    expect(size()).toBeGreaterThan(whole);
    press('0');
    expect(size()).toBe(whole);
    press('-');
    expect(size()).toBeLessThan(whole);
  });

  test('other keys are left alone', async () => {
    const { press } = await start();
    for (const key of ['a', 'Tab', 'Escape', 'F1']) expect(press(key).defaultPrevented, key).toBe(false);
    expect(press('ArrowRight').defaultPrevented).toBe(true);
  });
});

describe('with the pointer', () => {
  test('a box goes to its line, and so does an arrow', async () => {
    const { host, box, gone } = await start();
    box('GoesOn').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    host.querySelector('.holds-back')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(gone.map(({ start: { line } }) => line)).toEqual([4, 3]);
    expect(reached(host)).toEqual(['GoesOn']);
  });

  test('the buttons zoom', async () => {
    const { host, size } = await start();
    const whole = size();
    const [smaller, larger, fit] = host.querySelectorAll('button');
    larger?.click();
    expect(size()).toBeGreaterThan(whole);
    fit?.click();
    expect(size()).toBe(whole);
    smaller?.click();
    expect(size()).toBeLessThan(whole);
  });

  test('the wheel zooms with Ctrl, and scrolls without', async () => {
    const { host, size } = await start();
    const whole = size();
    const turn = (ctrlKey: boolean): boolean => {
      const event = new WheelEvent('wheel', { deltaY: -100, cancelable: true });
      // The page outside a browser does not take this key from the constructor.
      Object.defineProperty(event, 'ctrlKey', { value: ctrlKey });
      return host.querySelector('.picture-view')?.dispatchEvent(event) ?? false;
    };
    expect(turn(false)).toBe(true);
    expect(size()).toBe(whole);
    expect(turn(true)).toBe(false);
    expect(size()).toBeGreaterThan(whole);
  });
});

describe('a newer picture', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => vi.useRealTimers());

  const drawn = ({ host }: Page): Element | null => host.querySelector('.picture-drawing');
  const note = ({ host }: Page): string => texts(host, '.picture-note').join('');

  test('keeps focus, zoom and mark', async () => {
    const page = await start();
    page.press('ArrowRight');
    page.press('+');
    page.page.select('Able');
    const size = page.size();
    const before = drawn(page);
    await page.page.update(await pictureOf(`${wholeTheory} FirstCall -> Able`));
    expect(drawn(page)).not.toBe(before);
    expect(page.focused()).toBe('Safe');
    expect(page.box('Able').getAttribute('aria-current')).toBe('true');
    expect(page.size() / size).toBeCloseTo(1, 1);
    expect(page.host.querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  test('with the same in it is not drawn again, though what it shows stands elsewhere', async () => {
    const page = await start();
    const before = drawn(page);
    await page.page.update(await pictureOf(`\n\n${wholeTheory}`));
    expect(drawn(page)).toBe(before);
    page.box('GoesOn').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(page.gone.map(({ start: { line } }) => line)).toEqual([6]);
  });

  test('of a line that is half typed waits, and is shown if the line stays so', async () => {
    const page = await start();
    const before = drawn(page);
    await page.page.update(await pictureOf(`${wholeTheory} FirstCall -> Ab`));
    expect(drawn(page)).toBe(before);
    expect(note(page)).toContain('as it was');
    await vi.advanceTimersByTimeAsync(patience);
    expect(drawn(page)).not.toBe(before);
    expect(page.box('Ab').classList.contains('undeclared')).toBe(true);
    expect(note(page)).toBe('');
  });

  test('of the finished line comes at once, and the half-typed one never', async () => {
    const page = await start();
    await page.page.update(await pictureOf(`${wholeTheory} FirstCall -> Ab`));
    await page.page.update(await pictureOf(`${wholeTheory} FirstCall -> Able`));
    const after = drawn(page);
    expect(note(page)).toBe('');
    await vi.advanceTimersByTimeAsync(2 * patience);
    expect(drawn(page)).toBe(after);
    expect(page.host.querySelectorAll('.undeclared')).toHaveLength(0);
  });

  test('with nothing in it waits as well', async () => {
    const page = await start();
    await page.page.update({ title: 'A', nodes: [], arrows: [], words: [] });
    expect(drawn(page)).not.toBeNull();
    await vi.advanceTimersByTimeAsync(patience);
    expect(drawn(page)).toBeNull();
    expect(note(page)).toContain('Nothing says yet');
  });

  test('is dropped when the page ends', async () => {
    const page = await start();
    const before = drawn(page);
    await page.page.update(await pictureOf(`${wholeTheory} FirstCall -> Ab`));
    page.page.dispose();
    await vi.advanceTimersByTimeAsync(2 * patience);
    expect(drawn(page)).toBe(before);
  });

  test('leaves the words open that were opened', async () => {
    const page = await start();
    page.host.querySelector('details')?.setAttribute('open', '');
    await page.page.update(await pictureOf('FirstCall -> Safe'));
    expect(page.host.querySelector('details')?.open).toBe(true);
  });
});
