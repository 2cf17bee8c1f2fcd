/** A new specification: what it is about, in which form, and then a page with the first question of each part. */
import { ownRequests } from '@peerspec/server/protocol';
import type { StartingPoints, TemplateParams } from '@peerspec/server/protocol';
import type { QuickPickItem } from 'vscode';
import { l10n, Range, SnippetString, window, workspace } from 'vscode';
import type { Server } from '../client/server.ts';
import { language } from '../coverage.ts';

interface Choice<T> extends QuickPickItem {
  readonly value: T;
}

/** A word of the language as a person writes it. */
const inWords = (word: string): string => word.replaceAll('-', ' ');

/** A topic in the language's own form, which has neither blanks nor signs. */
const asTopic = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^[-\d]+|-+$/g, '');

const pickTopic = async (topics: readonly string[]): Promise<string | undefined> => {
  const choices: Choice<string | undefined>[] = [
    ...topics.map((topic) => ({ label: inWords(topic), value: topic })),
    { label: l10n.t('Another topic…'), alwaysShow: true, value: undefined },
  ];
  const picked = await window.showQuickPick(choices, {
    title: l10n.t('New specification (1 of 2)'),
    placeHolder: l10n.t('Which emotional, social or health issue is it about?'),
  });
  if (!picked) return undefined;
  if (picked.value !== undefined) return picked.value;
  const typed = await window.showInputBox({
    title: l10n.t('New specification (1 of 2)'),
    prompt: l10n.t('Which emotional, social or health issue is it about? A word or two will do.'),
    validateInput: (text) => (asTopic(text) === '' ? l10n.t('Write a word, such as “bereavement”.') : undefined),
  });
  return typed === undefined ? undefined : asTopic(typed);
};

const pickForm = async (forms: StartingPoints['forms']): Promise<string | undefined> => {
  const choices: Choice<string>[] = forms.map(({ word, meaning }) => ({ label: inWords(word), description: meaning, value: word }));
  const picked = await window.showQuickPick(choices, {
    title: l10n.t('New specification (2 of 2)'),
    placeHolder: l10n.t('One to one, in a group, or otherwise?'),
  });
  return picked?.value;
};

/** Asks for topic and form, unless they are given, and opens an unsaved file with what there is to answer. */
export const newSpecification = async (server: Server, given: TemplateParams = {}): Promise<void> => {
  const { topics, forms } = await server.ask<StartingPoints>(ownRequests.startingPoints.method);
  const topic = given.topic ?? (await pickTopic(topics));
  if (topic === undefined) return;
  const form = given.form ?? (await pickForm(forms));
  if (form === undefined) return;
  const params: TemplateParams = { topic, form };
  const snippet = await server.ask<string>(ownRequests.template.method, params);
  const document = await workspace.openTextDocument({ language, content: '' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet), new Range(0, 0, 0, 0), {
    undoStopBefore: true,
    undoStopAfter: true,
    keepWhitespace: true,
  });
};
