/**
 * What a new specification asks further where its form of support is known: only what is said in words. Nothing can stand in the
 * place of a figure or a choice until it is said, and a word without an answer is a mistake.
 */
import type { PropertyRow } from '@peerspec/language';
import { sections } from '@peerspec/language';
import type { Template } from '@peerspec/language/internal';
import { blankText, indented, propertyShape } from '@peerspec/language/internal';
import { nothingAround } from './around.ts';

type FormatWord = keyof typeof sections.format.properties;
type ContactWord = keyof typeof sections.contacts.items.contact.properties;

const ofGroups: readonly FormatWord[] = ['facilitated-by'];

/** Questions about the form itself. */
const formatQuestions: Readonly<Record<string, readonly FormatWord[]>> = {
  group: ofGroups,
  mixed: ofGroups,
  'mutual-aid': ofGroups,
  'online-community': ['moderated-by', 'moderation', 'rules'],
};

/** Questions about a contact, where they are not those of every contact. */
const contactQuestions: Readonly<Record<string, readonly ContactWord[]>> = {
  'on-demand': ['available'],
};

const asked = <W extends string>(words: readonly W[], properties: Readonly<Record<W, PropertyRow>>): Template =>
  words.flatMap((word) => ['\n', ...propertyShape(word, properties[word], nothingAround())]);

/** `format: online-community { moderated-by: "…" … }` */
export const formatShape = (form: string): Template => {
  const questions = asked(formatQuestions[form] ?? [], sections.format.properties);
  return questions.length === 0 ? [`format: ${form}`] : [`format: ${form} {`, ...indented(questions), '\n}'];
};

/** `contacts { contact Call "…" { count: on-demand … } }`; undefined where contacts are asked for as everywhere. */
export const contactsShape = (form: string): Template | undefined => {
  const words = contactQuestions[form];
  if (!words) return undefined;
  const answers = ['\ncount: on-demand', ...asked(words, sections.contacts.items.contact.properties)];
  const contact: Template = ['\ncontact ', { stop: 'Call' }, ' ', ...blankText, ' {', ...indented(answers), '\n}'];
  return ['contacts {', ...indented(contact), '\n}'];
};
