/** The built-in library: evidence that every file can cite. It is read once, and only if something asks for it. */
import { libraryText } from '../generated/library.ts';
import type { Evidence } from '../spec/spec.ts';
import { parse } from '../syntax/parser.ts';
import { readOffer, type Offer } from '../workspace/offer.ts';
import { libraryFile } from './library-file.ts';

let library: Offer | undefined;

/** What the built-in library offers. Throws if the library itself is not in order, which its tests exclude. */
export const builtInLibrary = (): Offer => (library ??= readOffer(libraryFile, parse(libraryText).file, []));

/** All evidence of the built-in library, in its order, cited or not. Reads the library if nothing has yet. */
export const builtInEvidence = (): readonly Evidence[] => builtInLibrary().parts.evidence;
