/** What the page looked like when a test failed: a picture in `out/page-failures`, because the page is gone afterwards. */
import { join } from 'node:path';
import { beforeEach } from 'vitest';
import { fromRoot } from '../../../../scripts/shared/run.ts';
import { closeLists } from './lists.ts';
import type { ShownEditor } from './shown-editor.ts';

const fileName = (title: string): string => `${title.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 80)}.png`;

/** Takes a picture of whatever test of this file fails, and has its next try begin without what this one has left open. */
export const keepFailurePictures = (editor: () => ShownEditor): void => {
  beforeEach(async ({ task, onTestFailed }) => {
    if ((task.result?.retryCount ?? 0) > 0) await closeLists(editor().page);
    onTestFailed(async () => {
      await editor().page.screenshot({ path: join(fromRoot('out/page-failures'), fileName(task.name)) });
    });
  });
};
