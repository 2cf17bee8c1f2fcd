/**
 * `npm run pictures`: the pictures in the README, taken of the extension as it is. They are looked at before they are
 * committed; a test run takes none.
 */
import { mkdir, stat } from 'node:fs/promises';
import { cannotRunHere } from '../host/editors.ts';
import { packExtension } from '../host/extension.ts';
import { complain, fromRoot, say } from '../../../scripts/shared/run.ts';
import { showEditor } from './support/shown-editor.ts';

const folder = 'docs/pictures';

/** Small enough for a page, large enough to be read. */
const size = { width: 1280, height: 800 };

/** Each look of VS Code, and what is shown in it. */
const looks = [
  { name: 'light', theme: 'Default Light Modern', file: 'walking-groups.peer', view: 'Document' },
  { name: 'dark', theme: 'Default Dark Modern', file: 'infant-feeding-one-to-one.peer', view: 'Theory as a picture' },
  { name: 'high-contrast', theme: 'Default High Contrast', file: 'walking-groups.peer', view: 'Document' },
] as const;

/** Neither what is not ours nor what changes from day to day. */
const settings = {
  'editor.minimap.enabled': false,
  'editor.cursorBlinking': 'solid',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
};

const take = async (vsix: string, { name, theme, file, view }: (typeof looks)[number]): Promise<void> => {
  const editor = await showEditor(vsix, { settings: { ...settings, 'workbench.colorTheme': theme } });
  try {
    await editor.page.setViewportSize(size);
    await editor.open(file, 1);
    const status = editor.page.locator('.statusbar-item', { hasText: 'PeerSpec:' });
    await status.click();
    await editor.page.locator('.monaco-list-row', { hasText: 'Who it is for' }).waitFor();
    await editor.open(file, 8);
    await editor.page.locator('.codelens-decoration', { hasText: 'preview' }).waitFor();
    await editor.command('PeerSpec: Open Preview');
    await editor.preview.locator('h1').first().waitFor();
    await editor.preview.getByRole('button', { name: view }).click();
    // The picture needs the room that the side bar takes.
    if (view !== 'Document') await editor.command('View: Toggle Primary Side Bar Visibility');
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
  const vsix = await packExtension();
  for (const look of looks) await take(vsix, look);
} else {
  complain(`No picture was taken: ${reason}.`);
  process.exitCode = 1;
}
