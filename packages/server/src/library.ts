/** The built-in library as a text that an editor can show: it can be read and searched, not changed. */
import { libraryText } from '@peerspec/language';

/** The kind of address that an editor asks this server about. */
export const libraryScheme = 'peerspec-library';

export const libraryUri = `${libraryScheme}:/library.peer`;

/** The request by which an editor gets the text of the library. */
export const libraryRequest = 'peerspec/library';

/** The text behind `libraryUri`. */
export const libraryDocument = (): string => libraryText;
