/** The picture of the contacts on paper, with three, twelve and thirty of them: what is measured is what a reader stumbles over. */
import { readFileSync } from 'node:fs';
import type { Spec } from '@peerspec/language';
import { describe, expect, it } from 'vitest';
import { draftingOf } from '../../packages/documents/src/drafting-of.ts';
import { contactLines } from '../../packages/documents/src/picture/contact-rows.ts';
import { contactsPages, contactsSvg, rooms } from '../../packages/documents/src/picture/contacts-svg.ts';
import { fromRoot } from '../../scripts/shared/run.ts';
import { lettersOnPaper, overlaps, textsIn } from './drawn.ts';
import { specOf } from './reading.ts';

const specWith = async (contacts: number): Promise<Spec> => {
  const spec = await specOf(readFileSync(fromRoot(`test/documents/resources/pictures/contacts-${String(contacts)}.peer`), 'utf8'));
  expect(spec.contacts.planned.items).toHaveLength(contacts);
  return spec;
};

describe.each([
  { contacts: 3, pages: 1 },
  { contacts: 12, pages: 1 },
  { contacts: 30, pages: 3 },
])('$contacts contacts', ({ contacts, pages }) => {
  it(`take ${String(pages)} upright A4 pages on which no letter is smaller than 8 points`, async () => {
    const drawn = contactsPages(await specWith(contacts));
    expect(drawn).toHaveLength(pages);
    for (const page of drawn) {
      expect(lettersOnPaper(page)).toBeGreaterThanOrEqual(8);
      expect(page.fit.isWide).toBe(false);
    }
  });

  it('have every text within the picture, no two one over the other, and each contact once', async () => {
    const spec = await specWith(contacts);
    const drawn = contactsPages(spec);
    for (const { svg, width, height } of drawn) {
      const texts = textsIn(svg);
      expect(texts.filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height)).toEqual([]);
      expect(overlaps(texts)).toEqual([]);
    }
    const planned = drawn.flatMap(({ svg }) => textsIn(svg)).filter(({ text }) => / planned$/.test(text));
    expect(planned).toHaveLength(spec.computed.contacts.filter(({ number }) => number !== undefined).length);
  });

  it('have no text over another one beside the text that is being written, where there is less room', async () => {
    const narrow = contactsSvg(await specWith(contacts), 'contacts', rooms.narrow);
    expect(narrow?.width).toBe(508);
    expect(overlaps(textsIn(narrow?.svg ?? ''))).toEqual([]);
  });
});

it('each part says which it is, and the marks of one event stand on the same axis in all parts', async () => {
  const pages = contactsPages(await specWith(30));
  expect(pages.map(({ caption }) => caption)).toEqual(
    [1, 2, 3].map((part) => `The contacts of “From the first appointment to going back to work” over time, part ${String(part)} of 3.`),
  );
  expect(new Set(pages.map(({ id }) => id)).size).toBe(3);
  const ticks = pages.slice(0, 2).map(({ svg }) => textsIn(svg).filter(({ text }) => text === '−8').length);
  expect(ticks).toEqual([1, 1]);
});

it('what has no end does not press together what has one', async () => {
  const { lines } = contactLines(draftingOf(await specWith(30), ''));
  const work = lines.find(({ event }) => event === 'Back to work');
  const party = work?.rows.find(({ title }) => title === 'a summer party every year');
  expect(party?.isOpen).toBe(true);
  // From half a year after the event, and once more a year later: not eight years of parties.
  expect((party?.to ?? 0) / 7).toBeLessThan(80);
  expect(party?.marks.length).toBe(2);
});
