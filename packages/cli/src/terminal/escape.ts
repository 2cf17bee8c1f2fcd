/** Text from a file is data: what a terminal, a build service or a program would take for a command is made visible. */
import { withHiddenSpelt } from '@peerspec/language/hidden';

/** One line for a terminal: tabs become spaces, whatever else could command the terminal is spelt out. */
export const forTerminal = (text: string): string => withHiddenSpelt(text.replaceAll('\t', ' ')).replaceAll('\n', '<U+000A>');

/**
 * On GitHub Actions a line that begins with `::`, blanks and colours apart, or holds `##[`, is a command to the build
 * service; a space undoes that.
 */
export const forBuildLog = (line: string): string =>
  // eslint-disable-next-line no-control-regex
  line.replace(/^((?:\s|\u001B\[[\d;]*m)*):(?=:)/, '$1: ').replaceAll('##[', '# #[');

/** Whether what is written is read by the build service of GitHub, which takes commands out of it. */
export const isBuildService = (env: Readonly<Record<string, string | undefined>>): boolean => (env['GITHUB_ACTIONS'] ?? '') !== '';

/** Whether the build service would find a command in a text that has to arrive as it is, so that it must not be shown there. */
export const wouldCommand = (env: Readonly<Record<string, string | undefined>>, text: string): boolean =>
  isBuildService(env) && text.split(/\r\n|\r|\n/).some((line) => forBuildLog(line) !== line);

/** What is said then. */
export const keptBack = 'This text is not written out: it has a line that GitHub would take for a command.';
