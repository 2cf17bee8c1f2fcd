// @vitest-environment happy-dom
/** The page of a comparison: question by question, with what cannot be compared said. */
import type { Block } from '@peerspec/server/protocol';
import { describe, expect, test } from 'vitest';
import type { ComparisonToPage, FromPage, RememberedComparison } from '../../../packages/vscode/src/preview/messages.ts';
import { comparisonWords } from '../../../packages/vscode/src/preview/words.ts';
import { comparisonPage } from '../../../packages/vscode/src/preview-page/comparison-page.ts';
import { comparedFiles } from '../../../packages/server/src/own-requests/comparison.ts';
import { folderOf } from '../../server/support/folder.ts';

const blocksOf = async (one: string, other: string): Promise<readonly Block[] | null> => {
  const folder = folderOf({ 'one.peer': one, 'other.peer': other });
  const [first, second] = [await folder.source('one.peer'), await folder.source('other.peer')];
  return first && second ? comparedFiles(first, second) : null;
};

describe('the page', () => {
  const words = comparisonWords({ t: (text) => text });
  const pair = { uri: 'file:///folder/one.peer', other: 'file:///folder/other.peer' };

  const openPage = (remembered?: RememberedComparison) => {
    const root = document.createElement('div');
    document.body.replaceChildren(root);
    const said: FromPage[] = [];
    let state = remembered;
    const page = comparisonPage(root, words, {
      postMessage: (message) => said.push(message),
      getState: () => state,
      setState: (next) => (state = next),
    });
    return {
      root,
      said,
      show: (blocks: ComparisonToPage['blocks']) => page.receive({ kind: 'compare', pair, blocks }),
      state: () => state,
    };
  };

  test('has a column for the question and one for each of the two', async () => {
    const page = openPage();
    expect(page.said).toEqual([{ kind: 'ready' }]);
    expect(page.root.querySelector('.note')?.textContent).toBe(words.loading);
    page.show(await blocksOf('intervention A "<b>Calls</b>" { format: one-to-one }', 'intervention B "Groups" { format: group }'));
    const rows = [...page.root.querySelectorAll('tr')].map(({ children }) => [...children].map(({ textContent }) => textContent));
    expect(rows[0]).toEqual(['Question', '<b>Calls</b>', 'Groups', 'Compared']);
    expect(rows).toContainEqual(['Form', 'one-to-one', 'group', 'different']);
    expect(page.root.querySelector('b')).toBeNull();
    expect([...page.root.querySelectorAll('.contents li')].map(({ textContent }) => textContent)).toContain('What it is');
    expect(page.root.querySelector('.note')?.textContent).toBe('');
    expect(page.state()).toMatchObject(pair);
  });

  test('keeps what it shows while one of the two cannot be compared, and says so', async () => {
    const page = openPage();
    page.show(await blocksOf('intervention A { format: one-to-one }', 'intervention B { format: group }'));
    page.show(null);
    expect(page.root.querySelector('.note')?.textContent).toBe(words.nothingToCompare);
    expect(page.root.querySelectorAll('tr').length).toBeGreaterThan(1);
  });
});
