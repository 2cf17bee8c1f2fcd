/** Text from a file is data: what a terminal, a build service or a program would take for a command is made visible. */

/**
 * What could command: control characters of both sets, line and paragraph separators, and the characters that change the
 * direction of what follows (with which a line can be made to read otherwise than it is).
 */
// eslint-disable-next-line no-control-regex
export const commanding = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/g;

const visible = (character: string): string => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;

/** One line for a terminal: tabs become spaces, whatever else could command the terminal is spelt out. */
export const forTerminal = (text: string): string => text.replaceAll('\t', ' ').replace(commanding, visible);

/** On GitHub Actions a line that begins with `::` or holds `##[` is a command to the build service; a space undoes that. */
export const forBuildLog = (line: string): string => line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '# #[');
