/** What an author sets in the editor, as far as it is for the server. */

export interface Settings {
  /** Whether hints say behind quantities what they come to. */
  readonly inlayHints: boolean;
}

const within = (value: unknown, word: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[word] : undefined;

/** What stands under `peerspec` in the settings. What is not said, or not in a way that can be understood, is as it comes. */
export const settingsIn = (section: unknown): Settings => ({ inlayHints: within(within(section, 'inlayHints'), 'enabled') !== false });

/** The same, where the editor tells the settings of everything. */
export const settingsAmong = (all: unknown, section: string): Settings => settingsIn(within(all, section));

/** The settings of an author who has set nothing. */
export const settingsAsTheyCome = settingsIn(undefined);
