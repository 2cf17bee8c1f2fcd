/** Pictures as files: what a reader finds in them, whether they can be read on paper, and what a hostile text can do there. */
import { theoryPicture, writePicture } from '@peerspec/documents';
import { instance } from '@viz-js/viz';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { theoryPages } from '../../packages/documents/src/picture/theory-pages.ts';
import { hiddenOnes } from '../support/hostile.ts';
import { lettersOnPaper } from './drawn.ts';
import { peerFiles, readFile, specOfAnything } from './reading.ts';

const hostile = `"];x [label="</text><script>alert(1)</script>&amp;\\\\N%% \`${hiddenOnes}`.replaceAll('"', '\\"');

const theoryWith = (title: string): string => `intervention A "${title}" {
  contacts { contact C "${title}" { } }
  context { condition K "${title}" { } }
  theory "t" { mechanism M "${title}" { when: K } C -> M -> O  K -| O  M -> U }
  outcomes { long-term O "${title}" { } unintended U "" { } }
}`;

/** A theory with so many boxes in three columns. */
const large = (boxes: number): string => {
  const each = Array.from({ length: boxes / 3 }, (_, index) => String(index));
  return `intervention A "A large theory" {
  contacts { ${each.map((of) => `contact C${of} "a meeting in the community hall, number ${of}" { }`).join(' ')} }
  theory "t" { ${each.map((of) => `mechanism M${of} "somebody like her has managed it, number ${of}" { } C${of} -> M${of} -> O${of}`).join(' ')} }
  outcomes { ${each.map((of) => `long-term O${of} "she is in work after ${of} months" { }`).join(' ')} }
}`;
};

const opened = (svg: string) => {
  const { document } = new Window();
  document.body.innerHTML = svg;
  return document;
};

describe('the theory as an SVG', () => {
  it('begins the words of a sign behind the sign, however wide the letters are', async () => {
    const svg = await writePicture(
      'theory',
      'svg',
      await specOfAnything(`intervention A "a" {
      contacts { contact C "call" { } }
      theory { C -> O }
      outcomes { long-term O "calm" { } intermediate Alone "alone" { } }
    }`),
    );
    const words = [...opened(svg).querySelectorAll('text')].find((text) => text.textContent.startsWith('nothing'));
    const signs = [...svg.matchAll(/translate\(([\d.]+),[\d.]+\)"><path d="M6,0/g)].map(([, x]) => Number(x));
    expect(words?.getAttribute('text-anchor')).not.toBe('middle');
    expect(Number(words?.querySelector('tspan')?.getAttribute('x')) - (signs[0] ?? 0)).toBeGreaterThanOrEqual(16);
  });

  it('tells what it is about, shows every text, and is the same each time', async () => {
    const spec = await specOfAnything(theoryWith('people & <what they say>'));
    const svg = await writePicture('theory', 'svg', spec);
    expect(await writePicture('theory', 'svg', spec)).toBe(svg);
    const document = opened(svg);
    expect(document.querySelector('svg > title')?.textContent).toBe('How “people & <what they say>” is meant to work');
    expect(document.querySelector('svg > desc')?.textContent).toContain('holds back');
    expect(document.querySelectorAll('text').length).toBeGreaterThan(10);
    expect(svg).toMatchSnapshot();
  });

  it.each(peerFiles('examples'))('of %s can be read on A4', async (file) => {
    const viz = await instance();
    const pages = (await readFile(file)).specs.flatMap((spec) => theoryPages(viz, theoryPicture(spec)));
    expect(pages.filter((page) => lettersOnPaper(page) < 8)).toEqual([]);
  });

  it('with sixty boxes takes pages on which it can be read, and every box is whole on one of them', async () => {
    const viz = await instance();
    const picture = theoryPicture(await specOfAnything(large(60)));
    const pages = theoryPages(viz, picture);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.every((page) => lettersOnPaper(page) >= 8 && !page.fit.isWide)).toBe(true);
    expect(pages.map(({ caption }) => caption.split('.')[0])).toEqual(
      pages.map((_, index) => `How “A large theory” is meant to work, part ${String(index + 1)} of ${String(pages.length)}`),
    );
  });
});

describe('the contacts as an SVG', () => {
  it('shows each of them before and after the event, and who makes the first move', async () => {
    const svg = await writePicture(
      'contacts',
      'svg',
      await specOfAnything(`intervention A "Calls" {
        timeline { event Birth "the baby is born" }
        contacts {
          contact Before "a visit <before>" { when: 6 weeks before Birth count: 1 initiation: proactive }
          contact Weekly "weekly calls" { when: from 2 weeks after Birth every: 1 week for: 6 weeks initiation: mixed }
          contact Line "a line to ring" { when: from 8 weeks after Birth initiation: reactive }
          contact Someday "some day" { }
        }
      }`),
    );
    const document = opened(svg);
    expect(document.querySelectorAll('rect[rx]').length).toBe(2);
    // One before, six weekly ones, one for the line, and three in the key.
    expect(document.querySelectorAll('circle').length).toBe(11);
    expect(document.querySelector('desc')?.textContent).toBe(
      'Counted from Birth: “a visit <before>”, 1 planned (the peer makes the first move); “weekly calls”, 6 planned (now the one, now the other); “a line to ring” (the person makes the first move). Without a time: some day.',
    );
    expect(svg).toMatchSnapshot();
  });

  it('is not drawn where no contact has a time', async () => {
    const spec = await specOfAnything('intervention A { contacts { contact C "a call" { } } }');
    await expect(writePicture('contacts', 'svg', spec)).rejects.toThrow('no contact says when it is');
  });
});

it.each(['svg', 'mermaid', 'dot'] as const)('hostile words are only words in %s', async (format) => {
  const text = await writePicture('theory', format, await specOfAnything(theoryWith(hostile)));
  expect(text).not.toContain('\u202E');
  expect(text).not.toContain('\u001B');
  if (format === 'svg') expect(opened(text).querySelectorAll('script').length).toBe(0);
  else expect(text).toMatchSnapshot();
  // Graphviz finds in it the boxes and arrows that we put there, and no other.
  if (format === 'dot') {
    const { objects, edges } = (await instance()).renderJSON(text) as { objects: { name: string }[]; edges: unknown[] };
    expect(objects.filter(({ name }) => /^n\d/.test(name)).length).toBe(5);
    expect(edges.length).toBe(4);
  }
});
