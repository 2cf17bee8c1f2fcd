/** A new specification: what it is about, in which form, and then a page with the first question of each part. */
import { ownRequests } from '@peerspec/server/protocol';
import type { StartingPoints, TemplateParams } from '@peerspec/server/protocol';
import type { QuickPickItem, TextDocument, Uri } from 'vscode';
import { l10n, Position, Range, SnippetString, TabInputText, window, workspace } from 'vscode';
import type { Server } from '../client/server.ts';
import { language } from '../coverage.ts';
import { markDone } from '../walkthrough.ts';

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

/** The known topics, and one that is typed and not among them, which comes last as long as others fit. */
const choicesOf = (topics: readonly string[], typed: string): readonly Choice<string>[] => {
  const own = asTopic(typed);
  const known = topics.map((topic) => ({ label: inWords(topic), value: topic }));
  if (own === '' || topics.includes(own)) return known;
  return [...known, { label: typed.trim(), description: l10n.t('another topic'), alwaysShow: true, value: own }];
};

const pickTopic = (topics: readonly string[]): Promise<string | undefined> =>
  new Promise((resolve) => {
    const pick = window.createQuickPick<Choice<string>>();
    pick.title = l10n.t('New specification (1 of 2)');
    pick.placeholder = l10n.t('Which emotional, social or health issue is it about? Choose, or type a word or two.');
    pick.ignoreFocusOut = true;
    pick.items = choicesOf(topics, '');
    pick.onDidChangeValue((typed) => {
      pick.items = choicesOf(topics, typed);
    });
    pick.onDidAccept(() => {
      // Who types fast accepts what the list does not show yet.
      const topic = pick.selectedItems[0]?.value ?? asTopic(pick.value);
      if (topic === '') return;
      resolve(topic);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });

const pickForm = async (forms: StartingPoints['forms']): Promise<string | undefined> => {
  const choices: Choice<string>[] = forms.map(({ word, meaning }) => ({ label: inWords(word), description: meaning, value: word }));
  const picked = await window.showQuickPick(choices, {
    title: l10n.t('New specification (2 of 2)'),
    placeHolder: l10n.t('One to one, in a group, or otherwise?'),
    ignoreFocusOut: true,
  });
  return picked?.value;
};

/** What it is about and in which form; undefined where nobody wants to say. */
const askWhich = async (server: Server, given: TemplateParams): Promise<TemplateParams | undefined> => {
  const { topics, forms } = await server.ask<StartingPoints>(ownRequests.startingPoints.method);
  const topic = given.topic ?? (await pickTopic(topics));
  if (topic === undefined) return undefined;
  const form = given.form ?? (await pickForm(forms));
  return form === undefined ? undefined : { topic, form };
};

/** Closes the page on which nothing was begun. */
const close = async ({ uri }: TextDocument): Promise<void> => {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  await window.tabGroups.close(tabs.filter(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()));
};

/** Whether a page of the editor itself is in front: of those an extension sees no more than their tab. */
const isWalkthroughInFront = (): boolean => {
  const tab = window.tabGroups.activeTabGroup.activeTab;
  return tab !== undefined && tab.input === undefined;
};

/** Where a page has nothing but blanks any more. */
const behindWhatIsWritten = (document: TextDocument): Range =>
  new Range(document.positionAt(document.getText().trimEnd().length), document.lineAt(document.lineCount - 1).range.end);

/**
 * Asks for topic and form, unless they are given, and opens an unsaved file, or `empty`, with what there is to answer. While
 * it is asked, the page can be written into: that stays, above what there is to answer.
 */
export const newSpecification = async (server: Server, given: TemplateParams = {}, empty?: Uri): Promise<void> => {
  const open = async (): Promise<TextDocument> => {
    const document = await (empty ? workspace.openTextDocument(empty) : workspace.openTextDocument({ language, content: '' }));
    await window.showTextDocument(document, { preview: false });
    return document;
  };
  // The walkthrough takes the focus once more shortly after its button was pressed. What somebody types by then would be
  // lost, unless something else stands in its place before anything is asked.
  const opened = isWalkthroughInFront() ? await open() : undefined;
  const params = await askWhich(server, given);
  if (!params) {
    // An unsaved page counts as changed from the start, so that only its text tells whether somebody has written in it.
    if (opened && !empty && opened.getText().trim() === '') await close(opened);
    return;
  }
  const snippet = await server.ask<string>(ownRequests.template.method, params);
  const document = opened ?? (await open());
  const editor = await window.showTextDocument(document);
  const room = behindWhatIsWritten(document);
  const gap = room.start.isEqual(new Position(0, 0)) ? '' : '\n\n';
  await editor.insertSnippet(new SnippetString(`${gap}${snippet}`), room, {
    undoStopBefore: true,
    undoStopAfter: true,
    keepWhitespace: true,
  });
  await markDone('begun');
};
