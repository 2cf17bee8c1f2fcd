/** From a question in the side bar or the preview to its answer; where there is none, one is begun with the cursor on what has to be said. */
import { ownRequests, suggestCommand } from '@peerspec/server/protocol';
import type { FileCoverage, Insertion, InsertionParams, QuestionCoverage, QuestionStatus } from '@peerspec/server/protocol';
import type { QuickPickItem, Uri as FileUri } from 'vscode';
import { commands, l10n, Position, SnippetString, window, workspace } from 'vscode';
import type { Server } from '../client/server.ts';
import { goTo, editorRange, show } from '../navigation.ts';
import { statusInWords } from '../specification-view/items.ts';
import type { Line } from '../specification-view/items.ts';
import type { BeginAnswer } from '../preview/preview.ts';
import type { CoverageFollower } from '../coverage.ts';
import { specificationFor } from './specification-files.ts';

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
  const place = insertion ? { uri, range: insertion.range } : question.at;
  const editor = await show(place);
  if (insertion && editor.document.version === version) {
    // The cursor comes with the answer: if it were there first, what somebody types at once would stand on another line.
    await editor.insertSnippet(new SnippetString(insertion.snippet.value), editorRange(insertion.range), {
      undoStopBefore: true,
      undoStopAfter: true,
      keepWhitespace: true,
    });
    if (insertion.chooses) await commands.executeCommand(suggestCommand);
    return;
  }
  await goTo(place);
  void window.showInformationMessage(l10n.t('This is where the answer belongs: {0}', question.question));
};

/** Goes to the question of a line in the side bar. */
export const goToQuestion = async (server: Server, follower: CoverageFollower, line: Line): Promise<void> => {
  const current = follower.current();
  if (line.is === 'question' && current)
    await goToAsked(server, current.uri, { question: line.question, intervention: line.coverage.name });
};

interface Choice extends QuickPickItem {
  readonly asked: Asked;
}

/** The questions without an answer, as the side bar has them: those that nobody has thought of before those that are openly left open. */
const choicesIn = ({ interventions }: FileCoverage): readonly Choice[] => {
  const all = interventions.flatMap(({ name, title, sections }) =>
    sections.flatMap(({ heading, questions }) =>
      questions.map((question): Choice => {
        const where = interventions.length > 1 ? [heading, title ?? name ?? ''] : [heading];
        const description = [...where, ...(question.status === 'open' ? [statusInWords('open')] : [])].join(' · ');
        return { label: question.heading, description, detail: question.question, asked: { question, intervention: name } };
      }),
    ),
  );
  const having = (status: QuestionStatus): readonly Choice[] => all.filter(({ asked }) => asked.question.status === status);
  return [...having('silent'), ...having('open')];
};

/** Asks which question is to be answered, and begins the answer: the way of the side bar for who has no mouse. */
export const answerQuestion = async (server: Server, follower: CoverageFollower, given: unknown): Promise<void> => {
  const uri = specificationFor(given);
  const coverage = uri && (await follower.of(uri));
  if (!uri || !coverage) return;
  const choices = choicesIn(coverage);
  if (choices.length === 0) {
    void window.showInformationMessage(l10n.t('There is no gap in this file.'));
    return;
  }
  const picked = await window.showQuickPick(choices, { placeHolder: l10n.t('Which question?'), matchOnDescription: true });
  if (picked) await goToAsked(server, uri, picked.asked);
};

/** Begins the answer to what the preview asks at a place; not where that is no question of the intervention there. */
export const answerFrom =
  (server: Server, follower: CoverageFollower): BeginAnswer =>
  async (uri, asked, { start }) => {
    const { interventions = [] } = (await follower.of(uri)) ?? {};
    const there = interventions.find(({ extent }) => editorRange(extent).contains(new Position(start.line, start.character)));
    const question = there?.sections
      .flatMap(({ questions }) => questions)
      .find((each) => each.question === asked && each.status === 'silent');
    if (there && question) await goToAsked(server, uri, { question, intervention: there.name });
    return question !== undefined;
  };
