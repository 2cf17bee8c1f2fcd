/** The name by which places in the built-in library are known; no file on a disk can have it. */
export const libraryFile = 'peerspec:library';
