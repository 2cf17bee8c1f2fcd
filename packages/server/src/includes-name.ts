import { hasForms, normalForm } from '@peerspec/language/internal';

/** Whether a name stands in a text, in whatever form it is written there. */
export const includesName = (text: string, name: string): boolean =>
  text.includes(name) || (hasForms(name) && normalForm(text).includes(normalForm(name)));
