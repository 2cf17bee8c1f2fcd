/** By what VS Code knows the preview among the pages of all extensions. */
export const previewType = 'peerspec.preview';
