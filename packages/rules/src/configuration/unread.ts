import type { FileContent } from '@peerspec/language';

/** A file that is there, or not, but has no text. */
export type Unread = Exclude<FileContent, { readonly kind: 'text' }>;

/** Why a configuration has no text, as a clause. */
export const whyUnread = (content: Unread): string => {
  switch (content.kind) {
    case 'missing':
    case 'no-folder':
      return 'there is no such file';
    case 'folder':
      return 'it is a folder';
    case 'too-large':
      return 'it is too large';
    case 'binary':
      return 'it is not a text file';
    case 'not-utf-8':
      return 'its letters are not stored as UTF-8';
    case 'unreadable':
      return content.reason;
  }
};
