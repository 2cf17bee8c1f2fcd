/** Addresses in their parts, however an editor writes them. */
import { URI } from 'vscode-uri';

/** In one form what may be written in several: the kind of address in capitals, another computer after four slashes, this one by its name. */
const inOneForm = (uri: string): string =>
  uri
    .replace(/^[a-z][a-z\d+.-]*:/i, (scheme) => scheme.toLowerCase())
    .replace(/^file:\/{4,}/, 'file://')
    .replace(/^file:\/\/localhost(?=\/|$)/i, 'file://');

/**
 * The parts of an address. In that of a file nothing stands behind the path, whatever signs are in it. What is no address
 * at all is taken for the name of something that was never saved.
 */
export const partsOf = (uri: string): URI => {
  const whole = inOneForm(uri.toWellFormed());
  const written = whole.startsWith('file:') ? whole.replaceAll(/[?#]/g, encodeURIComponent) : whole;
  try {
    return URI.parse(written);
  } catch {
    // It has letters where no address can have them.
    return URI.from({ scheme: 'untitled', path: whole.replace(/^\/+/, '') });
  }
};

/** An address without the slash at its end, unless that belongs to its beginning. */
export const withoutSlash = (uri: string): string => uri.replace(/(?<=:\/\/.*)\/$/, '');
