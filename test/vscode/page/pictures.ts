/**
 * `npm run pictures`: the pictures in the README, taken of the extension as it is. They are looked at before they are
 * committed; a test run takes none.
 */
import { mkdir, stat } from 'node:fs/promises';
import { cannotRunHere } from '../host/editors.ts';
import { packExtension } from '../host/extension.ts';
import { complain, fromRoot, say } from '../../../scripts/shared/run.ts';
import { installOnce } from './support/installed.ts';
import { showEditor, type ShownEditor } from './support/shown-editor.ts';

const folder = 'docs/pictures';

/** Small enough for a page, large enough to be read. */
const size = { width: 1280, height: 800 };

/** Each look of VS Code, and what is shown in it. */
const looks = [
  { name: 'light', theme: 'Default Light Modern', file: 'walking-groups.peer', line: 8, view: 'Document' },
  { name: 'dark', theme: 'Default Dark Modern', file: 'infant-feeding-one-to-one.peer', line: 225, view: 'Theory as a picture' },
  { name: 'high-contrast', theme: 'Default High Contrast', file: 'walking-groups.peer', line: 8, view: 'Document' },
] as const;

/** Neither what is not ours nor what changes from day to day. */
const settings = {
  'editor.minimap.enabled': false,
  'editor.cursorBlinking': 'solid',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
};

/** The picture needs the room that the side bar takes, and is then shown in its whole width. */
const makeRoom = async ({ command, page, preview }: ShownEditor): Promise<void> => {
  await command('View: Toggle Primary Side Bar Visibility');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await preview.getByRole('button', { name: 'Whole width' }).click();
};

const take = async (extensions: string, { name, theme, file, line, view }: (typeof looks)[number]): Promise<void> => {
  const editor = await showEditor(extensions, { settings: { ...settings, 'workbench.colorTheme': theme } });
  try {
    await editor.page.setViewportSize(size);
    await editor.open(file, 1);
    // VS Code sets up no lenses in a text that does not have the focus.
    await editor.page.locator('.codelens-decoration', { hasText: 'preview' }).waitFor();
    const status = editor.page.locator('.statusbar-item', { hasText: 'PeerSpec:' });
    await status.click();
    await editor.page.locator('.monaco-list-row', { hasText: 'Who it is for' }).waitFor();
    await editor.open(file, line);
    await editor.command('PeerSpec: Open Preview');
    await editor.preview.locator('h1').first().waitFor();
    await editor.preview.getByRole('button', { name: view }).click();
    if (view !== 'Document') await makeRoom(editor);
    await editor.preview
      .locator(view === 'Document' ? 'h2' : 'svg [data-key]')
      .first()
      .waitFor();
    await editor.page.locator('.notifications-toasts.visible').waitFor({ state: 'hidden' });
    const path = `${folder}/${name}.png`;
    await editor.page.screenshot({ path: fromRoot(path), animations: 'disabled', caret: 'hide' });
    say(`${path}: ${Math.round((await stat(fromRoot(path))).size / 1000)} kB`);
  } finally {
    await editor.close();
  }
};

const reason = cannotRunHere();
if (reason === undefined) {
  await mkdir(fromRoot(folder), { recursive: true });
  const { extensions, remove } = await installOnce(await packExtension());
  try {
    for (const look of looks) await take(extensions, look);
  } finally {
    await remove();
  }
} else {
  complain(`No picture was taken: ${reason}.`);
  process.exitCode = 1;
}
