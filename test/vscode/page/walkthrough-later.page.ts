/** Whoever opens the walkthrough only after a while finds those steps ticked that she has done by then. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packExtension } from '../host/extension.ts';
import { keepFailurePictures } from './support/failure-pictures.ts';
import { showEditor, type ShownEditor } from './support/shown-editor.ts';

let editor: ShownEditor;

beforeAll(async () => {
  editor = await showEditor(process.env['PEERSPEC_VSIX'] ?? (await packExtension()), { empty: true });
});

afterAll(() => editor.close());

keepFailurePictures(() => editor);

it('ticks what was done before it was opened', async () => {
  await editor.command('PeerSpec: New Specification');
  await editor.choose('infant feeding');
  await editor.choose('group');
  await editor.lines.getByText('infant-feeding').first().waitFor();
  await editor.command('Welcome: Open Walkthrough');
  await editor.choose('Describe a peer support service');
  const ticked = editor.page.locator('.getting-started-step[aria-checked="true"] .step-title');
  await expect.poll(() => ticked.allTextContents()).toEqual(['Begin a specification']);
});
