/** The commands: what each is called and does, its options, and what runs it. Each is loaded only when it is run. */
import type { Command } from 'commander';
import { Argument, Option } from 'commander';
import { addFormat, checkFormats, severities, shardIn } from './check/choices.ts';
import { acceptedFormats } from './accepted/choices.ts';
import type { AcceptedOptions } from './accepted/accepted.ts';
import type { CheckOptions } from './check/options.ts';
import { fixKinds } from './fix/choices.ts';
import { shells } from './completion/choices.ts';
import type { Shell } from './completion/choices.ts';
import { compareFormats, diffFormats } from './compare/choices.ts';
import type { CompareOptions } from './compare/compare.ts';
import type { ShowOptions } from './config/show.ts';
import type { DiffOptions } from './diff/diff.ts';
import type { ExitCode } from './exit-code.ts';
import { exportFormats, exportTables } from './export/choices.ts';
import type { ExportOptions } from './export/export.ts';
import type { MergeOptions } from './merge/merge.ts';
import { importSources, indentations } from './import/choices.ts';
import type { ImportOptions } from './import/import.ts';
import type { FormatOptions } from './format/format.ts';
import { type Typed, withFormat } from './format-by-name.ts';
import { documentFormats, documentNames, pictureFormats, pictureNames } from './generate/choices.ts';
import type { GenerateOptions } from './generate/generate.ts';
import type { Io } from './io.ts';
import type { LspOptions } from './lsp/lsp.ts';
import {
  choices,
  configOption,
  dayOption,
  failOnOption,
  filesHelp,
  formatOption,
  maxWarningsOption,
  noConfigOption,
  outOption,
  pathsHelp,
  readsFiles,
  rootOption,
} from './shared-options.ts';
import { standardNames } from './questions/choices.ts';
import type { QuestionsOptions } from './questions/questions.ts';
import { summaryFormats, summaryTables } from './summary/choices.ts';
import type { SummaryOptions } from './summary/summary.ts';
import { tableFormats } from './table/choices.ts';
import type { TableOptions } from './table/table.ts';
import { choiceOf } from './wrong-use.ts';

/** A command. Its options are declared apart from its name, because only those of the command that was typed are needed. */
interface DeclaredCommand {
  readonly name: string;
  readonly description: string;
  readonly declare: (command: Command) => Command;
}

/** All commands, in the order in which they are listed. @param done is told the exit code. @param whole gives the command line with the options of every command. */
export const declaredCommands = (io: Io, done: (code: ExitCode) => void, whole: () => Command): readonly DeclaredCommand[] => [
  {
    name: 'check',
    description: 'Says what specifications leave out and what is wrong with them.',
    declare: (command) =>
      readsFiles(
        command
          .argument('[paths...]', pathsHelp)
          .addOption(
            new Option(
              '-f, --format <format>',
              'how to say it (else text), once or several times, each with a file if need be (sarif=findings.sarif)',
            )
              .choices(checkFormats)
              .argParser(addFormat),
          )
          .option('-o, --output <file>', 'write the format to a file (not text); "-" for the screen')
          .addOption(failOnOption())
          .addOption(maxWarningsOption())
          .option('--baseline <file>', 'findings that were there before and do not count (else the one that the configuration names)')
          .option('--update-baseline', 'write the baseline anew, with all that is found (from --min-severity on)')
          .option('--prune-baseline', 'remove from the baseline what has been mended')
          .addOption(choices('--fix [which]', 'apply fixes: those that say nothing new (safe), or also what was likely meant', fixKinds))
          .option('--fix-dry-run', 'change nothing; show what --fix would change as a diff (exit code 1 where it would)')
          .option('--exit-zero', 'findings never change the exit code')
          .option('--since <revision>', 'only files that changed since this revision of Git, and those that use one of them')
          .option('--staged', 'only files that are about to be committed, and those that use one of them')
          .addOption(
            new Option('--shard <part>', 'only one of several parts of the files (1/4, up to 4/4), for several machines').argParser(
              shardIn,
            ),
          )
          .option('--allow-empty', 'a folder or pattern without specifications is nothing to complain of')
          .addOption(choices('--min-severity <severity>', 'show nothing below it (else hint; for sarif and gitlab info)', severities))
          .option('--accepted', 'show accepted departures and what the baseline knows in sarif too')
          .option('--open', 'list every question that is openly left open, however many they are')
          .option('--statistics', 'say how many findings there are by rule, section and file, and list none (text and json)')
          .option('--list-files', 'list the files that would be checked, and check none')
          .option('-w, --watch', 'stay, and check again whenever a file changes, but only what that concerns; each report tells all')
          .option('--timing', 'say on standard error how long reading took, and each rule')
          .option('-q, --quiet', 'show only what makes the run fail (see --fail-on); all is counted')
          .addOption(dayOption()),
      ).action(async (paths: readonly string[], options: CheckOptions) =>
        done(await (await import('./commands.ts')).check(io, paths, options)),
      ),
  },
  {
    name: 'accepted',
    description: 'Lists all departures that authors have accepted, with their reasons, and whether each is still needed.',
    declare: (command) =>
      readsFiles(
        command
          .argument('[paths...]', pathsHelp)
          .addOption(formatOption('how to say it', acceptedFormats, 'text'))
          .addOption(outOption())
          .addOption(dayOption()),
      ).action(async (paths: readonly string[], options: Typed<AcceptedOptions>) =>
        done(await (await import('./document-commands.ts')).accepted(io, paths, withFormat(options, acceptedFormats, 'text'))),
      ),
  },
  {
    name: 'merge',
    description: 'Puts the JSON reports of several runs together, such as those of `check --shard`.',
    declare: (command) =>
      command
        .argument('<reports...>', 'files that `peerspec check --format json=FILE` has written')
        .addOption(outOption())
        .addOption(failOnOption())
        .addOption(maxWarningsOption())
        .option('--exit-zero', 'findings never change the exit code')
        .action(async (reports: readonly string[], options: MergeOptions) =>
          done(await (await import('./commands.ts')).merge(io, reports, options)),
        ),
  },
  {
    name: 'summary',
    description: 'Says of a portfolio which questions are silent most often, and what is due when.',
    declare: (command) =>
      readsFiles(
        command
          .argument('[paths...]', pathsHelp)
          .addOption(formatOption('how to say it', summaryFormats, 'text'))
          .addOption(choices('-t, --table <table>', 'which table (for csv; else questions)', summaryTables))
          .addOption(outOption())
          .addOption(dayOption()),
      ).action(async (paths: readonly string[], options: Typed<SummaryOptions>) =>
        done(await (await import('./document-commands.ts')).summary(io, paths, withFormat(options, summaryFormats, 'text'))),
      ),
  },
  {
    name: 'generate',
    description: 'Writes a document about each intervention, or a picture of it.',
    declare: (command) =>
      readsFiles(
        command
          .argument('<files...>', filesHelp)
          .addOption(choices('-d, --document <name>', 'which document (else commissioning)', documentNames))
          .addOption(choices('-p, --picture <name>', 'a picture instead of a document', pictureNames))
          .addOption(choices('-f, --format <format>', 'in which format (else markdown, or svg)', [...documentFormats, ...pictureFormats]))
          .option('-o, --out <folder>', 'where to: a folder, or a file for one document; "-" for the screen; without it: beside each file')
          .addOption(dayOption()),
      ).action(async (paths: readonly string[], options: GenerateOptions) =>
        done(await (await import('./document-commands.ts')).generate(io, paths, options)),
      ),
  },
  {
    name: 'compare',
    description: 'Holds interventions against one another: what is the same, what differs, and whether a review could put them together.',
    declare: (command) =>
      readsFiles(
        command
          .argument('<files...>', 'files, folders or patterns, each with `#Name` behind it for one intervention; "-" for standard input')
          .addOption(formatOption('how to say it', compareFormats, 'text'))
          .addOption(outOption()),
      ).action(async (paths: readonly string[], options: Typed<CompareOptions>) =>
        done(await (await import('./document-commands.ts')).compare(io, paths, withFormat(options, compareFormats, 'text'))),
      ),
  },
  {
    name: 'diff',
    description: 'Says what changed in meaning between two files, or two revisions of a file in Git.',
    declare: (command) =>
      command
        .argument('<old>', 'a file, a file at a revision (HEAD~1:service.peer), or a revision')
        .argument('<new>', 'the same; after a revision alone, the file as it is now')
        .argument('[file]', 'the file, where both are revisions: peerspec diff HEAD~1 HEAD -- service.peer')
        .addOption(formatOption('how to say it', diffFormats, 'text'))
        .option('--exit-code', 'end with 1 where something changed')
        .addOption(outOption())
        .addOption(dayOption())
        .addOption(rootOption())
        .addOption(configOption())
        .addOption(noConfigOption())
        .action(async (old: string, now: string, file: string | undefined, options: Typed<DiffOptions>) =>
          done(await (await import('./document-commands.ts')).diff(io, [old, now, file], withFormat(options, diffFormats, 'text'))),
        ),
  },
  {
    name: 'export',
    description: 'Writes what specifications say as data for other programs.',
    declare: (command) =>
      readsFiles(
        command
          .argument('<files...>', filesHelp)
          .addOption(formatOption('all of it, or a table', exportFormats, 'json'))
          .addOption(choices('-t, --table <table>', 'which table (for csv; else questions)', exportTables))
          .option('-o, --out <file>', 'where to: a file, or a folder for a file each; without it: the screen'),
      ).action(async (paths: readonly string[], options: Typed<ExportOptions>) =>
        done(await (await import('./document-commands.ts')).exportData(io, paths, withFormat(options, exportFormats, 'json'))),
      ),
  },
  {
    name: 'table',
    description: 'Writes the table of characteristics of a review: a row for each intervention.',
    declare: (command) =>
      readsFiles(
        command
          .argument('<files...>', filesHelp)
          .option('-c, --columns <names>', 'which columns, with commas between; also questions by their paths, such as peers.training')
          .addOption(formatOption('how', tableFormats, 'markdown'))
          .option('-o, --out <file>', 'where to; without it: the screen'),
      ).action(async (paths: readonly string[], options: Typed<TableOptions>) =>
        done(await (await import('./document-commands.ts')).table(io, paths, withFormat(options, tableFormats, 'markdown'))),
      ),
  },
  {
    name: 'import',
    description: 'Writes drafts of specifications from data, from TIDieR tables and from texts for Theory Maker.',
    declare: (command) =>
      command
        .argument(
          '<files...>',
          'files that `peerspec export` has written (.json), tables (.csv, .tsv), texts (.txt); "-" for standard input',
        )
        .addOption(choices('--from <source>', 'what they are, where their names do not tell', importSources))
        .addOption(choices('--indented <meaning>', 'for Theory Maker: what lines further in are of the line above', indentations, 'causes'))
        .option('-o, --out <file>', 'where to: a file, or a folder for a draft each; without it: the screen')
        .action(async (paths: readonly string[], options: ImportOptions) =>
          done(await (await import('./document-commands.ts')).importFiles(io, paths, options)),
        ),
  },
  {
    name: 'format',
    description: 'Lays files out in the one common way.',
    declare: (command) =>
      readsFiles(
        command.argument('[paths...]', pathsHelp).option('-c, --check', 'change nothing; say which files would change (exit code 1)'),
      ).action(async (paths: readonly string[], options: FormatOptions) =>
        done(await (await import('./commands.ts')).format(io, paths, options)),
      ),
  },
  {
    name: 'explain',
    description: 'Says what a finding means, why it matters and how to put it right; or what is known of evidence.',
    declare: (command) =>
      command
        .argument('<code>', 'the word behind the severity of a finding, such as theory-missing; or the name of evidence, such as Jolly2012')
        .action(async (code: string) => done((await import('./document-commands.ts')).explain(io, code))),
  },
  {
    name: 'rules',
    description: 'Lists all rules, section by section.',
    declare: (command) =>
      command
        .addOption(choices('-f, --format <format>', 'how to say it', ['text', 'json'], 'text'))
        .action(async (options: { readonly format: 'text' | 'json' }) =>
          done((await import('./commands.ts')).listRules(io, options.format)),
        ),
  },
  {
    name: 'evidence',
    description: 'Lists the evidence that every file can cite.',
    declare: (command) =>
      command
        .argument('[word]', 'only what is about it: a topic, a form of support, a country, a kind of study')
        .action(async (word: string | undefined) => done((await import('./document-commands.ts')).listEvidence(io, word))),
  },
  {
    name: 'questions',
    description: 'Shows which design questions are answered, open or silent.',
    declare: (command) =>
      readsFiles(
        command
          .argument('<file>', 'a .peer file; "-" for standard input')
          .addOption(choices('-s, --standard <name>', 'the items of a reporting standard instead', standardNames)),
      ).action(async (file: string, options: QuestionsOptions) => done(await (await import('./commands.ts')).questions(io, file, options))),
  },
  {
    name: 'config',
    description: 'Shows which configuration is in force for a file, and where each value comes from.',
    declare: (command) =>
      command
        .argument('[file]', 'a .peer file; without it: this folder', '.')
        .addOption(choices('-f, --format <format>', 'how to say it', ['text', 'json'], 'text'))
        .addOption(configOption())
        .addOption(noConfigOption())
        .addOption(rootOption())
        .action(async (file: string, options: ShowOptions) => done((await import('./commands.ts')).showConfiguration(io, file, options))),
  },
  {
    name: 'completion',
    description: 'Writes what completes this command line in a shell.',
    declare: (command) =>
      command
        .addArgument(new Argument('<shell>', 'which shell').choices(shells).argParser(choiceOf('completion', shells)))
        .action(async (shell: Shell) => {
          const { completion, outlineOf } = await import('./commands.ts');
          done(completion(io, shell, outlineOf(whole())));
        }),
  },
  {
    name: 'lsp',
    description: 'Serves an editor (language server protocol).',
    declare: (command) =>
      command
        .option('--stdio', 'speak over standard input and output')
        // Editors say which process theirs is; `vscode-languageserver` reads it, so that no server outlives it.
        .addOption(new Option('--clientProcessId <id>').hideHelp())
        .action(async (options: LspOptions) => done(await (await import('./lsp/lsp.ts')).lsp(io, options))),
  },
];
