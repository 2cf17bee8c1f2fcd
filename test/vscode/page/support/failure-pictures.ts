/** What the page looked like when a test failed: a picture in `out/page-failures`, because the page is gone afterwards. */
import { join } from 'node:path';
import { beforeEach } from 'vitest';
import { fromRoot } from '../../../../scripts/shared/run.ts';
import type { ShownEditor } from './shown-editor.ts';

const fileName = (title: string): string => `${title.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 80)}.png`;

/** Takes a picture of whatever test of this file fails. */
export const keepFailurePictures = (editor: () => ShownEditor): void => {
  beforeEach(({ task, onTestFailed }) => {
    onTestFailed(async () => {
      await editor().page.screenshot({ path: join(fromRoot('out/page-failures'), fileName(task.name)) });
    });
  });
};
