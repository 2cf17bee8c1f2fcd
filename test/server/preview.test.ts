/** What the server tells the preview of a file, whatever the state of the file. */
import { specification } from '@peerspec/documents';
import { libraryFile } from '@peerspec/language/internal';
import { describe, expect, it } from 'vitest';
import { preview } from '../../packages/server/src/own-requests/preview.ts';
import type { Preview } from '@peerspec/server/protocol';
import { examples } from './support/examples.ts';
import { folderOf } from './support/folder.ts';

const previewOf = async (text: string, file = 'main.peer'): Promise<Preview> => {
  const folder = folderOf({ ...examples, [file]: text });
  const source = await folder.source(file);
  if (!source) throw new Error(`There is no ${file}.`);
  return preview(folder, source);
};

/** As it comes out of the other end of the connection. */
const sent = (answer: Preview): Preview => JSON.parse(JSON.stringify(answer)) as Preview;

const theory = (arrows: string): string => `intervention A "A" {
  contacts { contact Call "a call" { } }
  theory "t" { mechanism Safe "safe to say" { } ${arrows} }
  outcomes { long-term Able "feels able" { } }
}
`;

describe.each(Object.entries(examples))('%s', (file, text) => {
  it('is told of in plain data: a document and a picture for each intervention', async () => {
    const answer = await previewOf(text, file);
    expect(sent(answer)).toEqual(answer);
    const folder = folderOf(examples);
    const specs = (await folder.source(file))?.reading.specs ?? [];
    expect(answer.interventions.map(({ name }) => name)).toEqual(specs.map(({ name }) => name));
    expect(answer.isBrokenOff).toBe(false);
    expect(answer.interventions.filter(({ pictureIsUnsettled }) => pictureIsUnsettled)).toEqual([]);
    for (const [index, spec] of specs.entries()) {
      const headings = answer.interventions[index]?.blocks.filter(
        ({ type, data }) => type === 'heading' && data?.annotation?.state !== 'silent',
      );
      const inDocument = specification(spec, { today: '2026-11-25' }).match(/^#+ (?!Contents$)/gm);
      expect(headings).toHaveLength(inDocument?.length ?? 0);
    }
  });

  it('is told of however much of it is written', async () => {
    const step = Math.max(1, Math.floor(text.length / 15));
    for (let length = 0; length < text.length; length += step) {
      const answer = await previewOf(text.slice(0, length), file);
      expect(sent(answer)).toEqual(answer);
    }
  });
});

describe('places in other files', () => {
  it('have an address, those in the library too', async () => {
    const file = 'portfolio/feeding-calls.peer';
    const answer = await previewOf(examples[file] ?? '', file);
    const named = new Set(JSON.stringify(answer.interventions).match(/(?<="file":")[^"]+/g));
    expect([...named].filter((each) => answer.addresses[each] === undefined)).toEqual([]);
    expect([...named].some((each) => each.startsWith('portfolio/shared/'))).toBe(true);
    expect(answer.addresses[file]).toBe(`file:///folder/${file}`);
    const citing = await previewOf('intervention A { peers P { position: trained-peer from Trickey2018 } }');
    expect(JSON.stringify(citing.interventions)).toContain('E1');
    expect(citing.addresses).toEqual({ 'main.peer': 'file:///folder/main.peer', [libraryFile]: libraryFile });
  });
});

describe('a theory in the writing', () => {
  const unsettled = async (text: string): Promise<boolean | undefined> => (await previewOf(text)).interventions[0]?.pictureIsUnsettled;

  it.each([
    ['an arrow to nothing', 'Call -> Safe -> Able  Call ->'],
    ['a text without its end', 'Call -> Safe because "it'],
    ['a word that is none', 'Call -> Safe -> Able  mechanisn'],
  ])('%s is unsettled', async (_, arrows) => expect(await unsettled(theory(arrows))).toBe(true));

  it.each([
    ['what is complete', 'Call -> Safe -> Able'],
    ['a name that nothing has', 'Call -> Safe -> Nothing'],
    ['nothing at all', ''],
  ])('%s is settled', async (_, arrows) => expect(await unsettled(theory(arrows))).toBe(false));

  it('is not disturbed by half a line elsewhere', async () => {
    expect(await unsettled(theory('Call -> Safe -> Able').replace('contacts', 'population P { size: }\n contacts'))).toBe(false);
  });
});

describe('a file that says nothing', () => {
  it.each(['', '\n', '// later', 'measure M "a measure" { citation: "A" }'])('%j has no intervention', async (text) => {
    expect(await previewOf(text)).toMatchObject({ interventions: [], isBrokenOff: false });
  });

  it('is told from one that breaks off', async () => {
    expect(await previewOf('/* inter')).toMatchObject({ interventions: [], isBrokenOff: true });
  });
});
