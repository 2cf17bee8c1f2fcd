/** The words of the pages, in the reader's language. */
import { type Localising, pictureStrings } from '@peerspec/documents/picture';
import type { ComparisonWords, PageWords } from './messages.ts';

const commonWords = (l10n: Localising) => ({
  contents: l10n.t('Contents'),
  open: l10n.t('left open'),
  toAnswer: l10n.t('to answer'),
  loading: l10n.t('The specification is being read…'),
});

export const comparisonWords = (l10n: Localising): ComparisonWords => ({
  ...commonWords(l10n),
  nothingToCompare: l10n.t('One of the two files has no intervention at the moment, so there is nothing to compare.'),
});

export const pageWords = (l10n: Localising): PageWords => ({
  ...commonWords(l10n),
  document: l10n.t('Document'),
  picture: l10n.t('Theory as a picture'),
  contacts: l10n.t('Contacts over time'),
  noContacts: l10n.t('No contact says yet when it is. Write “when”, and its place in time is drawn here.'),
  views: l10n.t('What is shown'),
  keys: l10n.t('Up and down arrow keys go from block to block, Enter goes to the line in the text.'),
  empty: l10n.t(
    'There is no intervention in this file yet. Write “intervention” and a name, and the document that a reader will get is shown here. What a file shares is shown in the documents of those that use it.',
  ),
  unread: l10n.t('This file cannot be read at the moment.'),
  kept: l10n.t('The text cannot be understood as it stands. What is shown is from before.'),
  brokenOff: l10n.t('A brace or a quote is missing somewhere, so that some of what is written may not be shown.'),
  theory: pictureStrings(l10n),
});
