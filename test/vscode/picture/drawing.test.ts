/// <reference lib="dom" />
// @vitest-environment happy-dom
/** What is to be seen in the picture of a theory. */
import { theoryPicture, type TheoryPicture } from '@peerspec/documents';
import { describe, expect, test } from 'vitest';
import { peerFiles, readFile } from '../../documents/reading.ts';
import { pageWith, pictureOf, texts, wholeTheory } from './on-page.ts';

const notes = (host: HTMLElement): string => texts(host, '.picture-note').join('');

/** What stands in a box, its lines put together. */
const lines = (box: Element, selector = '.picture-title'): string => texts(box, `${selector} tspan`).join('');

describe('a picture', () => {
  test('has a box for each thing, an arrow for each step, and headings', async () => {
    const { host } = await pageWith(await pictureOf(wholeTheory));
    expect([...host.querySelectorAll('.picture-box[data-key]')].map((box) => lines(box))).toEqual([
      'the first call',
      'safe to say',
      'feels able',
      'goes on',
      'a visit at home',
      'feels guilty',
      'nobody speaks of it',
    ]);
    expect(host.querySelectorAll('.picture-drawing .picture-arrow')).toHaveLength(6);
    expect([...host.querySelectorAll('.picture-heading')].map((heading) => texts(heading, 'tspan').join(''))).toEqual([
      'Contacts and activities',
      'Mechanisms',
      'Intermediate outcomes',
      'Long-term and unintended outcomes',
    ]);
    expect(notes(host)).toBe('');
  });

  test('tells apart what holds back and what is feedback by line and end', async () => {
    const { host } = await pageWith(await pictureOf('FirstCall -> Safe -> Able  Norm -| Able  Able -> Safe feedback'));
    expect(host.querySelectorAll('.picture-drawing .holds-back .picture-bar')).toHaveLength(1);
    expect(host.querySelectorAll('.picture-drawing .holds-back .picture-head')).toHaveLength(0);
    expect(host.querySelectorAll('.picture-drawing .feedback')).toHaveLength(1);
    expect(host.querySelectorAll('.picture-drawing .leads-to .picture-head')).toHaveLength(3);
  });

  test('says in words and by a sign what is not connected, and nothing of what is', async () => {
    const { box } = await pageWith(await pictureOf('FirstCall -> Safe -> Able'));
    expect(lines(box('GoesOn'), '.picture-sign')).toBe('nothing leads here');
    expect(lines(box('Visit'), '.picture-sign')).toBe('leads to no outcome');
    expect(box('GoesOn').querySelectorAll('.picture-warning')).toHaveLength(1);
    for (const name of ['FirstCall', 'Safe', 'Able', 'Guilt']) {
      expect(box(name).querySelectorAll('.picture-warning, .picture-sign'), name).toHaveLength(0);
    }
  });

  test('marks a name that nothing has', async () => {
    const { box } = await pageWith(await pictureOf('FirstCall -> Sa'));
    expect(lines(box('Sa'), '.picture-sign')).toBe('not described yet');
  });

  test('has the conditions of a mechanism below it', async () => {
    const { host, box } = await pageWith(await pictureOf(wholeTheory));
    expect([...host.querySelectorAll('.picture-hanging[data-key]')].map((row) => lines(row, '.picture-small'))).toEqual([
      'when: midwives offer it',
      'unless: nobody speaks of it',
    ]);
    expect(box('Safe 0').parentElement).toBe(box('Safe').parentElement);
  });

  test('explains what occurs, and nothing else', async () => {
    const withFew = await pageWith(await pictureOf('FirstCall -> Safe'));
    expect(texts(withFew.host, '.picture-legend li')).toEqual([
      'Contact',
      'Mechanism',
      'Intermediate outcome',
      'Long-term outcome',
      'Unintended outcome',
      'when: …',
      'unless: …',
      'leads to',
    ]);
    const withMore = await pageWith(await pictureOf('Norm -| Able  Able -> Safe feedback'));
    expect(texts(withMore.host, '.picture-legend li').slice(-2)).toEqual(['holds back', 'feedback']);
  });

  test('is told in words below', async () => {
    const { host } = await pageWith(await pictureOf('FirstCall -> Safe because "they listen"  Visit -> Safe'));
    expect(texts(host, '.picture-words summary')).toEqual(['In words']);
    expect(host.querySelector('details')?.open).toBe(false);
    expect(host.querySelector('.picture-words > ul > li')?.firstChild?.textContent).toBe(
      'The contact “the first call” leads to the mechanism “safe to say”.',
    );
    expect(texts(host, '.picture-words li li')).toEqual(['Reason: they listen']);
  });

  test('says of each box what it is and where it leads', async () => {
    const { host, box } = await pageWith(await pictureOf(wholeTheory));
    expect(box('Safe').getAttribute('aria-label')).toBe(
      'Mechanism: safe to say. when: midwives offer it. unless: nobody speaks of it. leads to “feels able”. leads to “feels guilty”.',
    );
    expect(box('Norm').getAttribute('aria-label')).toBe('Condition: nobody speaks of it. holds back “feels able”.');
    const drawing = host.querySelector('.picture-drawing');
    expect(drawing?.getAttribute('role')).toBe('graphics-document');
    expect(drawing?.getAttribute('aria-label')).toBe('How “Calls and visits” is meant to work');
  });
});

describe('without a picture', () => {
  test('a sentence says what to write', async () => {
    const { host } = await pageWith({ title: 'A', nodes: [], arrows: [], words: [] });
    expect(notes(host)).toContain('Nothing says yet how it is meant to work.');
    expect(host.querySelectorAll('.picture-drawing, .picture-words, .picture-legend')).toHaveLength(0);
  });

  test('what is too large is told in words, which are open', async () => {
    const small = await pictureOf(wholeTheory);
    const [node] = small.nodes;
    if (!node) throw new Error('The picture is empty.');
    const { host } = await pageWith({ ...small, nodes: Array.from({ length: 4000 }, (_, index) => ({ ...node, name: `n${index}` })) });
    expect(notes(host)).toContain('too large to be drawn');
    expect(host.querySelectorAll('.picture-drawing')).toHaveLength(0);
    expect(host.querySelector('details')?.open).toBe(true);
  });
});

describe('whatever an author writes is text', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '</text></svg><img src=x onerror=alert(1)>',
    'a & b < c > d " e \' f',
    '{0} {1} ${x} \\n \\N \\G',
    '<b>bold</b>',
    'javascript:alert(1)',
  ];

  const renamed = (picture: TheoryPicture, title: string): TheoryPicture => ({
    title,
    nodes: picture.nodes.map((node) => ({
      ...node,
      title,
      circumstances: node.circumstances.map((circumstance) => ({ ...circumstance, title })),
    })),
    arrows: picture.arrows.map((arrow) => ({ ...arrow, assuming: [title] })),
    words: [{ text: title, notes: [title] }],
  });

  test.each(hostile)('%s', async (title) => {
    const { host, box } = await pageWith(renamed(await pictureOf(wholeTheory), title));
    expect(host.querySelectorAll('script, img, b, a, foreignObject, iframe, use, image, style')).toHaveLength(0);
    expect(box('Safe').querySelector('title')?.textContent).toBe(`Mechanism: ${title}`);
    expect(host.querySelector('.picture-words li')?.firstChild?.textContent).toBe(title);
    const attributes = [...host.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => /^on|^style$|href/.test(name))).toEqual([]);
  });

  test.each(['constructor', '__proto__', 'toString', 'c0', 'n1', 'node', 'graph'])('a box by the name %s', async (name) => {
    const picture = await pictureOf('FirstCall -> Safe -> Able');
    const called = (old: string): string => (old === 'Safe' ? name : old);
    const { box, host } = await pageWith({
      ...picture,
      nodes: picture.nodes.map((node) => ({ ...node, name: called(node.name) })),
      arrows: picture.arrows.map((arrow) => ({ ...arrow, from: called(arrow.from), to: called(arrow.to) })),
    });
    expect(lines(box(name))).toBe('safe to say');
    expect(host.querySelectorAll('.picture-drawing .picture-arrow')).toHaveLength(2);
  });
});

describe('every example', () => {
  test.each(peerFiles('examples'))('%s', async (file) => {
    const { specs } = await readFile(file);
    expect(specs.length > 0).toBe(!file.includes('/shared/'));
    for (const spec of specs) {
      const picture = theoryPicture(spec);
      const { host, box } = await pageWith(picture);
      expect(host.querySelectorAll('.picture-box[data-key]')).toHaveLength(picture.nodes.length);
      expect(host.querySelectorAll('.picture-drawing .picture-arrow')).toHaveLength(picture.arrows.length);
      for (const { name, title, kind } of picture.nodes) {
        expect(lines(box(name))).toBe(title);
        expect(box(name).classList.contains(kind)).toBe(true);
      }
    }
  });
});
