/** Names whose letters are written in different forms, in the editor: they are one name, and a new one is written in one form. */
import { expect, it } from 'vitest';
import { completion } from '../../packages/server/src/lsp/completion/completion.ts';
import { editedTexts, folderOf, located, sourceOf } from './support/folder.ts';
import { documentHighlight, references, rename, workspaceSymbols } from './support/providers.ts';

const [composed, decomposed] = ['Évaluation'.normalize('NFC'), 'Évaluation'.normalize('NFD')] as const;

const texts = {
  'a.peer':
    `use "place.peer"\nintervention A "…" { theory { mechanism Trust "…"  ${decomposed} -> Trust, ${composed} -> Trust } }\n`.replace(
      ', ',
      '\n',
    ),
  'place.peer': `condition ${composed} "…"\n`,
};
const position = { line: 0, character: 12 };

it('are found, highlighted and renamed together', async () => {
  const folder = folderOf(texts);
  const source = await sourceOf(folder, 'place.peer');
  const found = await references(folder, source, { position, context: { includeDeclaration: true } });
  expect(located(found)).toEqual(['place.peer 1:11-1:21', 'a.peer 2:52-2:63', 'a.peer 3:1-3:11']);
  const user = await sourceOf(folder, 'a.peer');
  expect(documentHighlight(folder, user, { position: { line: 2, character: 0 } })).toHaveLength(2);
  expect(await workspaceSymbols(folder, { query: decomposed })).toHaveLength(1);

  const changed = editedTexts(texts, await rename(folder, source, { position, newName: 'Prüfung'.normalize('NFD') }));
  const name = 'Prüfung'.normalize('NFC');
  expect(changed).toEqual(
    Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, text.replaceAll(composed, name).replaceAll(decomposed, name)])),
  );
});

it('are not offered a second time', async () => {
  const text = `intervention A "…" { theory { mechanism Trust "…" { when: ${decomposed},  } } }\ncondition ${composed} "…"\ncondition Other "…"\n`;
  const folder = folderOf({ 'a.peer': text });
  const items = await completion(folder, await sourceOf(folder, 'a.peer'), { line: 0, character: text.indexOf(', ') + 2 });
  const labels = items.map(({ label }) => label);
  expect(labels).toContain('Other');
  expect(labels).not.toContain(composed);
});
