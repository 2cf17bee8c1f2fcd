/** Addresses in their parts, however an editor writes them. */
import { URI } from 'vscode-uri';

/**
 * The parts of an address. In that of a file nothing stands behind the path, whatever signs are in it; the name of a computer
 * may have four slashes before it. What is no address at all is taken for the name of something that was never saved.
 */
export const partsOf = (uri: string): URI => {
  const whole = uri.toWellFormed();
  const written = /^file:/i.test(whole) ? whole.replace(/^file:\/{4,}/i, 'file://').replaceAll(/[?#]/g, encodeURIComponent) : whole;
  try {
    return URI.parse(written);
  } catch {
    // It has letters where no address can have them.
    return URI.from({ scheme: 'untitled', path: whole.replace(/^\/+/, '') });
  }
};

/** An address without the slash at its end, unless that belongs to its beginning. */
export const withoutSlash = (uri: string): string => uri.replace(/(?<=:\/\/.*)\/$/, '');
