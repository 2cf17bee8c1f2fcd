/** The extension, wherever it runs: a language server, and what shows its answers. */
import type { Preview, SavedFormat } from '@peerspec/server/protocol';
import type { ExtensionContext } from 'vscode';
import { commands, l10n, Uri, window } from 'vscode';
import type { Connection } from './client/connection.ts';
import { startServer } from './client/server.ts';
import { compareWith } from './commands/compare-with.ts';
import { explainRule, provideRulePages } from './commands/explain-rule.ts';
import { followGaps } from './commands/gaps.ts';
import { generateDocument } from './commands/generate-document.ts';
import { answerFrom, answerQuestion, goToQuestion } from './commands/go-to-question.ts';
import { newSpecification } from './commands/new-specification.ts';
import { restartServer } from './commands/restart-server.ts';
import { saveAs } from './commands/save-as.ts';
import { specificationFor } from './commands/specification-files.ts';
import { NotWritten } from './commands/write-whole.ts';
import { provideLibrary } from './library.ts';
import type { View } from './preview/messages.ts';
import { provideComparisons } from './preview/comparison.ts';
import { providePreviews } from './preview/preview.ts';
import type { Line } from './specification-view/items.ts';
import { descriptionOf, labelOf, linesBelow } from './specification-view/items.ts';
import { goToQuestionCommand, showSpecificationView } from './specification-view/specification-view.ts';
import { followCoverage, language } from './coverage.ts';
import { copyExample, copyExampleCommand, openExample, provideExamples } from './examples.ts';
import { pasteLists } from './paste-list.ts';
import { explainStages } from './stage-change.ts';
import { showStatus } from './status.ts';
import { markDone } from './walkthrough.ts';

/** A line of the Specification view as plain data. */
interface PlainLine {
  readonly label: string;
  readonly description: string;
  readonly children: readonly PlainLine[];
}

/** What other extensions and the tests can see of this one. */
export interface Extension {
  readonly ready: () => Promise<void>;
  readonly serverProcessId: () => number | undefined;
  readonly statusText: () => string;
  /** What is said of the gap at which the reader is. */
  readonly gapText: () => string;
  readonly specificationItems: () => readonly PlainLine[];
  /** What the preview shows, if it is open. */
  readonly previewed: () => Preview | undefined;
  /** How long `activate` took, in milliseconds. */
  readonly activationMilliseconds: number;
}

const plain = (line: Line): PlainLine => ({
  label: labelOf(line),
  description: descriptionOf(line),
  children: linesBelow(line).map(plain),
});

/** Sets everything up. Nothing here waits for the server. */
export const start = (context: ExtensionContext, connection: Connection): Extension => {
  const began = performance.now();
  const server = startServer(connection);
  const follower = followCoverage(server);
  const status = showStatus(follower);
  const view = showSpecificationView(follower);
  const gaps = followGaps(follower);
  const previews = providePreviews({ server, extension: context.extensionUri, answer: answerFrom(server, follower) });
  const comparisons = provideComparisons(server, context.extensionUri);

  /** What goes wrong in a command is said to the user, and its trace goes to the log. */
  const command = (id: string, run: (...given: readonly unknown[]) => Promise<void>) =>
    commands.registerCommand(id, async (...given: readonly unknown[]) => {
      try {
        await run(...given);
      } catch (error) {
        server.log.error(error instanceof Error ? error : String(error));
        if (error instanceof NotWritten) server.log.error(String(error.cause));
        const showLog = l10n.t('Show Log');
        const reason = error instanceof Error ? error.message : String(error);
        const said = error instanceof NotWritten ? reason : l10n.t('PeerSpec could not do this: {0}', reason);
        void window.showErrorMessage(said, showLog).then((picked) => {
          if (picked === showLog) server.log.show();
        });
      }
    });

  /**
   * What a command is about that is given with no specification in front: what the preview shows (the address of its panel is
   * no file), or what was looked at last, such as before the walkthrough was opened.
   */
  const meant = (given: unknown): unknown => {
    const isFile = given instanceof Uri ? given.scheme !== 'webview-panel' : typeof given === 'string';
    if (isFile) return given;
    const active = window.activeTextEditor;
    if (active?.document.languageId === language) return undefined;
    return previews.uri() ?? (active ? undefined : follower.current()?.uri);
  };

  /** The preview of the file that a lens or a menu names, or of the active one. */
  const showPreview = async (which: View, given: unknown, name: unknown): Promise<void> => {
    const uri = specificationFor(meant(given));
    if (!uri) return;
    // The walkthrough makes room for the text: a preview follows what is typed, and stands beside that.
    if (!previews.uri() && !window.activeTextEditor) await window.showTextDocument(uri);
    previews.show(uri, which, typeof name === 'string' && name !== '' ? name : undefined);
    await markDone('previewed');
  };

  void commands.executeCommand('setContext', 'peerspec.savesFiles', connection.savesFiles);

  /** Where it cannot be, no menu has it; the walkthrough is one for all. */
  const saved = async (format: SavedFormat, given: unknown, to: unknown): Promise<void> => {
    if (connection.savesFiles) await saveAs(server, format, meant(given), to);
    else
      void window.showInformationMessage(
        l10n.t('In a browser, PeerSpec saves no Word documents, web pages or pictures. “Generate the Document” writes plain text there.'),
      );
  };

  context.subscriptions.push(
    server,
    follower,
    status,
    view,
    gaps,
    explainStages(follower),
    previews,
    comparisons,
    provideLibrary(server),
    provideExamples(context.extensionUri),
    pasteLists(),
    provideRulePages(context),
    command('peerspec.newSpecification', (given) =>
      typeof given === 'string'
        ? newSpecification(server, {}, Uri.parse(given, true))
        : newSpecification(server, { ...(given as object | undefined) }),
    ),
    command('peerspec.openExample', (given, name) => openExample(name === undefined && typeof given === 'string' ? given : undefined)),
    command(copyExampleCommand, copyExample),
    command('peerspec.generateDocument', (given) => generateDocument(server, meant(given))),
    command('peerspec.saveAsWord', (given, to) => saved('docx', given, to)),
    command('peerspec.saveAsWebPage', (given, to) => saved('html', given, to)),
    command('peerspec.savePicture', (given, to) => saved('svg', given, to)),
    command('peerspec.compareWith', (given, another) => compareWith(server, comparisons, meant(given), another)),
    command('peerspec.explainRule', (code) => explainRule(server, typeof code === 'string' ? code : undefined)),
    command('peerspec.nextGap', () => gaps.go('next', previews.uri())),
    command('peerspec.previousGap', () => gaps.go('previous', previews.uri())),
    command('peerspec.showQuestions', (_uri, name) => view.show(typeof name === 'string' ? name : undefined)),
    command('peerspec.answerQuestion', (given) => answerQuestion(server, follower, meant(given))),
    command(goToQuestionCommand, (line) => goToQuestion(server, follower, line as Line)),
    command('peerspec.openPreview', (given, name) => showPreview('document', given, name)),
    command('peerspec.showTheory', (given, name) => showPreview('picture', given, name)),
    command('peerspec.restartServer', () => restartServer(server)),
    command('peerspec.showLog', () => Promise.resolve(server.log.show())),
  );

  return {
    ready: server.ready,
    serverProcessId: server.processId,
    statusText: status.text,
    gapText: gaps.said,
    specificationItems: () => view.lines().map(plain),
    previewed: previews.shown,
    activationMilliseconds: performance.now() - began,
  };
};
