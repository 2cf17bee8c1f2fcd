/** What the other packages of PeerSpec need beyond the index; it may change with any version. */
export { gapText } from './answers/gaps.ts';
export { explainedSayingsOf } from './answers/values.ts';
export { documentName, isOwnFile, originLine, type Written } from './document-file.ts';
export { formats, isPictureFormat } from './formats.ts';
export { contactsSvg, rooms } from './picture/contacts-svg.ts';
export { NothingToDraw, PictureNotDrawn } from './picture/draw.ts';
export { namingOf, type Naming } from './naming.ts';
export { bullets, code, heading, paragraph, prose } from './markdown/blocks.ts';
export { oneLine } from './markdown/author-text.ts';
export { saidTitle } from './words/said-title.ts';
export { withoutContents } from './markdown/headings.ts';
export { listOf } from './words/lists.ts';
export { grouped, lastingText } from './words/quantities.ts';
