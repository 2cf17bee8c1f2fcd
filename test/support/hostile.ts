/** Texts that would command a terminal or a build service, or read otherwise than they are, if anything let them out. */

/** One of each kind of character that nobody sees and that has no place in an output. */
export const hiddenOnes =
  '\u001B[31m\u001B]0;owned\u0007\u009B5m\u007F\u0085\u000B\u00AD\u061C\u200B\u200E\u200F\u2028\u2029\u202E\u2066\u2060\uFEFF\uFFF9\u{E0041}';

/** What is left in no output, tab and line break apart. */
export const hidden =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|\p{Surrogate}/u;

/** What the build service of GitHub takes for a command: blanks at the start of a line do not count. */
export const buildCommand = /^\s*::|##\[/m;

/** Every text in quotes, but for paths, gets something hostile at its start and within. */
export const withHostileTexts = (text: string): string =>
  text
    .split(/(\buse\s+"[^"]*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replaceAll(/"([^"]+)"/g, (_, said: string) => `"::error::${hiddenOnes}\n\n::stop-commands::x ##[group]${said}"`),
    )
    .join('');
