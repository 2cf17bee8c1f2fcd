/** The built-in library as a text that an editor can show: it can be read and searched, not changed. */
import { libraryText } from '@peerspec/language/library-text';
import { libraryScheme } from './protocol.ts';

export const libraryUri = `${libraryScheme}:/library.peer`;

/** The text behind `libraryUri`. */
export const libraryDocument = (): string => libraryText;
