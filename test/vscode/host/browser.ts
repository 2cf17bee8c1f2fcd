/** The browser that shows the editor, without a screen. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import type { KeptEditor } from './keep.ts';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A size at which an editor and a preview stand side by side. */
export const pageSize = { width: 1400, height: 900 };

/** Where letters come from: the system's fonts, and those that came with the browser where the system has none. */
const fontSettings = (fonts: string, cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>
`;

/** Starts the browser; everything that it writes lands below `folder`. */
export const startBrowser = async ({ browser, fonts }: KeptEditor, folder: string): Promise<Browser> => {
  const temporary = join(folder, 'browser');
  const fontFile = join(temporary, 'fonts.conf');
  await mkdir(temporary, { recursive: true });
  await writeFile(fontFile, fontSettings(fonts, join(temporary, 'fonts')));
  return chromium.launch({
    executablePath: browser,
    args: quiet,
    env: { ...process.env, TMPDIR: temporary, FONTCONFIG_FILE: fontFile },
  });
};
