/** From a question in the side bar or the preview to its answer; where there is none, one is begun with the cursor on what has to be said. */
import { ownRequests } from '@peerspec/server/protocol';
import type { Insertion, InsertionParams, QuestionCoverage } from '@peerspec/server/protocol';
import type { Uri as FileUri } from 'vscode';
import { l10n, Position, SnippetString, window, workspace } from 'vscode';
import type { Server } from '../client/server.ts';
import { goTo, rangeOf } from '../navigation.ts';
import type { Line } from '../specification-view/items.ts';
import type { BeginAnswer } from '../preview/preview.ts';
import type { CoverageFollower } from '../coverage.ts';

/** A question of an intervention, which may have no name. */
interface Asked {
  readonly question: QuestionCoverage;
  readonly intervention?: string | undefined;
}

/** Goes to the answer of a question, or begins one. */
const goToAsked = async (server: Server, of: FileUri, { question, intervention }: Asked): Promise<void> => {
  if (question.status !== 'silent') {
    await goTo(question.at);
    return;
  }
  const uri = of.toString();
  const params: InsertionParams = {
    textDocument: { uri },
    path: question.path,
    ...(intervention !== undefined && { intervention }),
  };
  const document = await workspace.openTextDocument(of);
  const version = document.version;
  const insertion = await server.ask<Insertion | null>(ownRequests.insertion.method, params);
  const editor = await goTo(insertion ? { uri, range: insertion.range } : question.at);
  if (insertion && editor.document.version === version) {
    await editor.insertSnippet(new SnippetString(insertion.snippet.value), rangeOf(insertion.range), {
      undoStopBefore: true,
      undoStopAfter: true,
      keepWhitespace: true,
    });
    return;
  }
  void window.showInformationMessage(l10n.t('This is where the answer belongs: {0}', question.question));
};

/** Goes to the question of a line in the side bar. */
export const goToQuestion = async (server: Server, follower: CoverageFollower, line: Line): Promise<void> => {
  const current = follower.current();
  if (line.is === 'question' && current)
    await goToAsked(server, current.uri, { question: line.question, intervention: line.coverage.name });
};

/** Begins the answer to what the preview asks at a place; not where that is no question of the intervention there. */
export const answerFrom =
  (server: Server, follower: CoverageFollower): BeginAnswer =>
  async (uri, asked, { start }) => {
    const { interventions = [] } = (await follower.of(uri)) ?? {};
    const there = interventions.find(({ extent }) => rangeOf(extent).contains(new Position(start.line, start.character)));
    const question = there?.sections
      .flatMap(({ questions }) => questions)
      .find((each) => each.question === asked && each.status === 'silent');
    if (there && question) await goToAsked(server, uri, { question, intervention: there.name });
    return question !== undefined;
  };
