/** The built-in library: evidence that every file can cite. It is read once, and only if something asks for it. */
import { libraryText } from '../generated/library.ts';
import { parse } from '../syntax/parser.ts';
import { readOffer, type Offer } from '../workspace/offer.ts';
import { libraryFile } from './library-file.ts';

let library: Offer | undefined;

/** What the built-in library offers. Throws if the library itself is not in order, which its tests exclude. */
export const builtInLibrary = (): Offer => (library ??= readOffer(libraryFile, parse(libraryText).file, []));
