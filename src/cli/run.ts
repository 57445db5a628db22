import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import about from '../../package.json' with { type: 'json' };
import { type Effects, FileError } from '../effects.ts';
import { UsageError } from '../usage-error.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { BuildFlags, CheckFlags, DevFlags, DiffFlags, MergeFlags, NewFlags } from './flags.ts';
import { logFault } from './terminal.ts';

/** The command line, from arguments to exit status. Nothing here or below ends the process. */
export async function run(args: readonly string[], effects: Effects): Promise<ExitCode> {
  let status: ExitCode = EXIT.done;
  const program = new Command('juxtadeck')
    .description('Builds a Reveal.js deck, a PDF report and radar charts from one structured comparison.')
    .version(about.version)
    .showHelpAfterError('Run the command with --help to see what it takes.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => effects.print(text.trimEnd()),
      writeErr: (text) => effects.log(text.trimEnd()),
    });

  program
    .command('build')
    .description('Build every given comparison: deck, report, charts and data in each of its languages.')
    .argument('[inputs...]', 'content files, or folders of them', ['content'])
    .option('-o, --out <folder>', 'where the outputs go', 'output')
    .option('-l, --lang <language...>', 'only these languages of the content')
    .option('-t, --templates <folder>', 'a folder of your own templates and themes, laid over ours file by file')
    .option('--theme <name>', 'the theme to use', 'studio')
    .addOption(
      new Option('--assets <where>', 'all of a deck in one file, or what decks share in a folder of its own')
        .choices(['inline', 'linked'])
        .default('inline'),
    )
    .addOption(pdfOption())
    .addOption(aspectOption())
    .addOption(overflowOption())
    .addOption(paperOption())
    .option('--since <edition>', `tell what changed since ${EDITION}`)
    .option('--no-attach', 'leave the content and the scores out of the report')
    .option('--cache <folder>', 'where to keep what was made; by default node_modules/.cache/juxtadeck')
    .option('--no-cache', 'keep nothing, and take nothing that was kept')
    .option('--force', 'make everything again, whatever was kept')
    .option('--explain', 'say of each output why it was made or kept')
    .addOption(jobsOption())
    .option('--fail-fast', FAIL_FAST)
    .option('--shard <part>', 'only a part of the files, such as 3/20, or auto for the one of this job; see merge')
    .addHelpText(
      'after',
      `\nExamples:\n  $ juxtadeck build content/gpt-4v-vs-gemini.yaml --lang en --out output\n  $ juxtadeck build content --jobs 4 --fail-fast\n  $ juxtadeck build content --shard 3/20`,
    )
    .action(async (inputs: string[], options: BuildFlags) => {
      const { buildCommand } = await import('./build-command.ts');
      status = await buildCommand(inputs, options, args, effects);
    });

  program
    .command('dev')
    .description('Build, serve to this machine, watch, and show in the browser what a change makes.')
    .argument('[inputs...]', 'content files, or folders of them', ['content'])
    .addOption(
      new Option('-p, --port <number>', 'where it listens; by default 4080, or any that is free').argParser(portNumber),
    )
    .option('--open', 'open the browser', false)
    .option('-o, --out <folder>', 'where the outputs go', 'output')
    .option('-l, --lang <language...>', 'only these languages of the content')
    .option('-t, --templates <folder>', 'a folder of your own templates and themes, laid over ours file by file')
    .option('--theme <name>', 'the theme to use', 'studio')
    .addOption(pdfOption())
    .addOption(aspectOption())
    .addOption(overflowOption())
    .addOption(paperOption())
    .option('--since <edition>', `tell what changed since ${EDITION}`)
    .option('--no-attach', 'leave the content and the scores out of the report')
    .addHelpText('after', `\nExample:\n  $ juxtadeck dev content/gpt-4v-vs-gemini.yaml --open`)
    .action(async (inputs: string[], options: DevFlags) => {
      const { devCommand } = await import('./dev-command.ts');
      status = await devCommand(inputs, options, effects);
    });

  program
    .command('check')
    .description('Check content without writing anything: all problems at once, each with its place.')
    .argument('[inputs...]', 'content files, or folders of them', ['content'])
    .option('-t, --templates <folder>', 'a folder of your own templates and themes, laid over ours file by file')
    .option('--theme <name>', 'the theme whose fonts and sizes the content must fit', 'studio')
    .addOption(aspectOption())
    .addOption(overflowOption())
    .addOption(paperOption())
    .addOption(jobsOption())
    .option('--fail-fast', FAIL_FAST)
    .addHelpText('after', `\nExample:\n  $ juxtadeck check content/gpt-4v-vs-gemini.yaml`)
    .action(async (inputs: string[], options: CheckFlags) => {
      const { checkCommand } = await import('./check-command.ts');
      status = await checkCommand(inputs, options, effects);
    });

  program
    .command('merge')
    .description('Make the gallery and the manifest of what all shards have built: build --shard.')
    .argument('[folder]', 'where the outputs are', 'output')
    .option('-t, --templates <folder>', 'a folder of your own templates and themes, as for build')
    .option('--theme <name>', 'the theme to use', 'studio')
    .addHelpText('after', `\nExample:\n  $ juxtadeck merge output`)
    .action(async (folder: string, options: MergeFlags) => {
      const { mergeCommand } = await import('./merge-command.ts');
      status = await mergeCommand(folder, options, effects);
    });

  program
    .command('diff')
    .description('Tell what is different between two editions of a comparison, and why the answer is.')
    .argument('<old>', EDITION)
    .argument('<new>', EDITION)
    .addOption(
      new Option('-f, --format <kind>', 'for people, for programs, or for a pull request')
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .option('-l, --language <tag>', 'one of the languages of the new edition; by default its first')
    .addHelpText('after', `\nExample:\n  $ juxtadeck diff HEAD~3:content/x.yaml content/x.yaml --format markdown`)
    .action(async (old: string, next: string, options: DiffFlags) => {
      const { diffCommand } = await import('./diff-command.ts');
      status = await diffCommand(old, next, options, effects);
    });

  program
    .command('new')
    .description('Begin a comparison: a content file that explains itself and can be built at once.')
    .argument('<name>', 'of the file, without its ending')
    .option('-l, --language <tag>', 'a language of the outputs, the default first; again for each', each)
    .option('-s, --subject <name>', 'what is compared, 2 to 8; again for each', each)
    .option('-t, --trait <name>', 'in what it is compared, 3 to 12; again for each', each)
    .option('--scale <range>', 'the ends of the scale that scores are judged on, e.g. 1-5')
    .option('-o, --out <folder>', 'where the file goes', 'content')
    .option('-f, --force', 'write over a file of that name', false)
    .option('-y, --yes', 'ask nothing: what is not given is as usual', false)
    .addHelpText(
      'after',
      `\nExample:\n  $ juxtadeck new tea-or-coffee --language en --language zh-CN --subject Tea --subject Coffee`,
    )
    .action(async (name: string, options: NewFlags) => {
      const { newCommand } = await import('./new-command.ts');
      status = await newCommand(name, options, effects);
    });

  program
    .command('schema')
    .description('Print the JSON Schema of the content, for editors.')
    .addHelpText('after', `\nExample:\n  $ juxtadeck schema > content/comparison.schema.json`)
    .action(async () => {
      const { contentJsonSchema } = await import('../validate/schema/json-schema.ts');
      effects.print(JSON.stringify(contentJsonSchema(), null, 2));
    });

  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    return statusOf(error, effects);
  }
}

const EDITION =
  'a content file, a git revision of it (HEAD~3:content/x.yaml), or a report.pdf, which carries its content';

const each = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

const FAIL_FAST = 'begin no further file when one has failed; by default the others are built';

const jobsOption = (): Option =>
  new Option('-j, --jobs <count>', 'how many files at once; by default as many as there are processors').argParser(
    (text) => {
      if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 1.');
      return Number(text);
    },
  );

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('It is a number from 0 to 65535.');
  return port;
}

const pdfOption = (): Option =>
  new Option('--pdf <kind>', 'PDF/UA for readers, or PDF/A too, for archives').choices(['ua', 'a']).default('ua');

const aspectOption = (): Option =>
  new Option('--aspect <ratio>', 'shape of the slides; by default what the theme asks for').choices(['16:9', '4:3']);

const overflowOption = (): Option =>
  new Option('--overflow <action>', 'what no slide has room for: stop, or warn and draw it all the same')
    .choices(['error', 'warn'])
    .default('error');

const paperOption = (): Option =>
  new Option('--paper <size>', 'paper of the report; by default what the theme asks for').choices(['a4', 'letter']);

function statusOf(error: unknown, effects: Effects): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage;
  if (error instanceof UsageError) {
    effects.log(`error: ${error.message}`);
    return EXIT.wrongUsage;
  }
  if (error instanceof FileError) {
    effects.log(`error: ${error.message}`);
    return EXIT.fileError;
  }
  logFault(error instanceof Error ? error : { message: String(error) }, effects);
  return EXIT.internalError;
}
