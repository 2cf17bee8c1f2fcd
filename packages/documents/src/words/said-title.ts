/** Titles that somebody has given. */
import { openText } from '@peerspec/language/internal';

/** A title, unless it only keeps the place of one, as it does in every template. */
export const saidTitle = (title: string | undefined): string | undefined => (title?.trim() === openText ? undefined : title);
