/** Several kinds of people and of peers in the editor: offered, told, found and renamed as the main ones are. */
import { describe, expect, test } from 'vitest';
import { labels } from './completion/folder.ts';
import { editedTexts, located, marked } from './support/folder.ts';
import { definition, documentSymbols, hover, rename } from './support/providers.ts';

const service = (by: string): string => `intervention Groups "groups" {
  population Mothers "mothers" { size: 70 }
  population FirstTimers "first-time mothers" { within: Mothers }
  peers Mentors "mentors" { reward: volunteer }
  peers Facilitators "facilitators" { reward: paid }
  contacts {
    contact Talk "a talk" { ${by} }
  }
}
`;

describe('a second kind of peers', () => {
  test('is offered, below what is not there at all', async () => {
    const found = await labels(
      'intervention A "a" {\n  population Mothers "m" { size: 70 }\n  peers Mentors "x" { reward: paid }\n  |\n}\n',
    );
    expect(found).toContain('peers');
    expect(found.indexOf('theory')).toBeLessThan(found.indexOf('peers'));
  });

  test('is offered where peers are named', async () => {
    const found = await labels(service('by: |'));
    expect(found).toEqual(expect.arrayContaining(['Mentors', 'Facilitators']));
    expect(found).not.toContain('FirstTimers');
  });

  test('is gone to from where it is named, and told there', async () => {
    const { folder, source, position } = await marked({ 'main.peer': service('by: Facil‸itators') });
    const found = definition(folder, source, { position });
    expect(found && located([found])).toEqual(['main.peer 5:9-5:21']);
    expect(JSON.stringify(await hover(folder, source, position))).toContain('facilitators');
  });

  test('is renamed everywhere', async () => {
    const texts = { 'main.peer': service('by: Facil‸itators') };
    const { folder, source, position } = await marked(texts);
    const plain = { 'main.peer': service('by: Facilitators') };
    expect(editedTexts(plain, await rename(folder, source, { position, newName: 'Hosts' }))).toEqual({
      'main.peer': plain['main.peer'].replaceAll('Facilitators', 'Hosts'),
    });
  });

  test('is in the outline, and so is a group', async () => {
    const { folder, source } = await marked({ 'main.peer': service('by: Facil‸itators') });
    const names = (documentSymbols(folder, source)[0]?.children ?? []).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['FirstTimers', 'Facilitators']));
  });
});
