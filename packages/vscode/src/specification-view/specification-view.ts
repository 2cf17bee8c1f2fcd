/** The Specification view in the side bar: a click on a question goes to its answer, or begins one. */
import type { InterventionCoverage } from '@peerspec/server/protocol';
import type { TreeDataProvider } from 'vscode';
import { commands, EventEmitter, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, window } from 'vscode';
import type { CoverageFollower } from '../coverage.ts';
import type { Line } from './items.ts';
import { descriptionOf, labelOf, linesBelow, statusInWords } from './items.ts';
import type { Disposing } from '../disposing.ts';
import { markDone } from '../walkthrough.ts';

const viewId = 'peerspec.specification';

/** Goes to a question of the specification in the view; not offered in the palette. */
export const goToQuestionCommand = 'peerspec.goToQuestion';

interface SpecificationView extends Disposing {
  /** Brings the view forward, and an intervention of it: the first, where none of that name is there. */
  readonly show: (intervention?: string) => Promise<void>;
  readonly lines: () => readonly Line[];
}

const icons = {
  answered: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
  open: new ThemeIcon('question', new ThemeColor('list.warningForeground')),
  silent: new ThemeIcon('circle-large-outline'),
} as const;

const tooltipOf = (line: Line): MarkdownString | undefined => {
  if (line.is !== 'question') return undefined;
  const { question, why, gap, status, example } = line.question;
  const tooltip = new MarkdownString();
  tooltip.appendText(question);
  tooltip.appendMarkdown('\n\n');
  tooltip.appendText(gap ?? why);
  if (status === 'silent') tooltip.appendCodeblock(example, 'peer');
  return tooltip;
};

const stateOf = (line: Line): TreeItemCollapsibleState => {
  if (line.is === 'question') return TreeItemCollapsibleState.None;
  if (line.is === 'intervention') return line.isOnly ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  return line.section.questions.some(({ status }) => status !== 'answered')
    ? TreeItemCollapsibleState.Expanded
    : TreeItemCollapsibleState.Collapsed;
};

const keyOf = (line: Line): string => {
  const { name = '', at } = line.coverage;
  const own = line.is === 'section' ? line.section.word : line.is === 'question' ? line.question.path : '';
  return [line.is, name, name === '' ? at.start.line : '', own].join(' ');
};

const itemOf = (line: Line): TreeItem => {
  const item = new TreeItem(labelOf(line), stateOf(line));
  item.id = keyOf(line);
  item.description = descriptionOf(line);
  const tooltip = tooltipOf(line);
  if (tooltip) item.tooltip = tooltip;
  if (line.is === 'question') {
    const { status, heading } = line.question;
    item.iconPath = icons[status];
    item.accessibilityInformation = { label: `${heading}: ${statusInWords(status)}` };
    item.contextValue = status;
    item.command = { command: goToQuestionCommand, title: heading, arguments: [line] };
  }
  return item;
};

/** Shows the specification that was active last. */
export const showSpecificationView = (follower: CoverageFollower): SpecificationView => {
  const changed = new EventEmitter<undefined>();
  const parents = new Map<string, Line>();

  const top = (): readonly Line[] => {
    const interventions: readonly InterventionCoverage[] = follower.current()?.coverage.interventions ?? [];
    return interventions.map((coverage): Line => ({ is: 'intervention', coverage, isOnly: interventions.length === 1 }));
  };

  const provider: TreeDataProvider<Line> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: itemOf,
    getChildren: (line) => {
      const lines = line ? linesBelow(line) : top();
      if (line) for (const each of lines) parents.set(keyOf(each), line);
      return [...lines];
    },
    getParent: (line) => parents.get(keyOf(line)),
  };
  const view = window.createTreeView(viewId, { treeDataProvider: provider, showCollapseAll: true });
  /** A view that is shown for the first time does not have its lines at once, and refuses until then. */
  const revealOnceShown = async (line: Line, tries = 20): Promise<void> => {
    try {
      await view.reveal(line, { expand: true, focus: true });
    } catch (error) {
      if (tries <= 1) throw error;
      await new Promise((done) => setTimeout(done, 100));
      await revealOnceShown(line, tries - 1);
    }
  };
  /** Whoever sees the view has seen the questions only where there are some. */
  const markSeen = (): void => {
    if (view.visible && top().length > 0) void markDone('asked');
  };
  const subscriptions = [
    follower.changed(() => {
      changed.fire(undefined);
      markSeen();
    }),
    view.onDidChangeVisibility(markSeen),
  ];

  return {
    lines: top,
    show: async (intervention) => {
      await commands.executeCommand(`${viewId}.focus`);
      const line = top().find(({ coverage }) => coverage.name === intervention) ?? top()[0];
      if (line) await revealOnceShown(line);
    },
    dispose: () => {
      for (const each of [...subscriptions, view, changed]) each.dispose();
    },
  };
};
