/** Knows a Word document that PeerSpec has written from any other, without loading what writes them. */
import { strFromU8, unzipSync } from 'fflate';

export const corePath = 'docProps/core.xml';

/** Whoever writes on in such a document leaves it as it was made, but is its last author then. */
export const creator = 'PeerSpec';

/** Whether these are the bytes of a document that PeerSpec has written, and nobody has changed since. */
export const isOwnWord = (bytes: Uint8Array): boolean => {
  try {
    const core = unzipSync(bytes, { filter: ({ name }) => name === corePath })[corePath];
    if (!core) return false;
    const text = strFromU8(core);
    return text.includes(`<dc:creator>${creator}<`) && text.includes(`<cp:lastModifiedBy>${creator}<`);
  } catch {
    // Whatever it is, it is none of ours.
    return false;
  }
};
