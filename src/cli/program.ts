/** The command line: finds the command, loads only its file, and turns what went wrong into a line and an exit code. */
import { Command, CommanderError } from 'commander';
import { COMMANDS, isCommand } from './commands.ts';
import type { Composition, Context } from './composition.ts';
import { demoLedger, userLedger } from './data-folder.ts';
import { describeFailure, EXIT, Failure } from './failure.ts';

/**
 * Runs one command line, without the program's own name. Writes to standard output and standard error, reads standard
 * input where the command does, and resolves to the exit code (docs/command-line.md); it never rejects.
 */
export async function run(argv: readonly string[], make: Composition): Promise<number> {
  const program = base(make.version);
  const context: Context = {
    make,
    userLedger: () => userLedger(program.opts().data, process.env),
    demoLedger: () => demoLedger(program.opts().data, process.env),
    named: () => program.opts().data,
    exit: (code) => {
      exitCode = code;
    },
  };
  let exitCode: number = EXIT.ok;
  try {
    const name = commandIn(argv);
    if (name === null && argv.includes('--version')) {
      process.stdout.write(`${make.version}\n`);
      return EXIT.ok;
    }
    for (const [key, load] of Object.entries(COMMANDS)) {
      if (name === null || name === key) (await load()).define(program, context);
    }
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return report(error);
  }
}

function base(version: string): Command {
  return new Command('tollbook')
    .description(
      'An open conflict-incident and casualty ledger: every figure keeps the sentence and the speaker it came from.',
    )
    .version(version, '--version', 'print the version')
    .option(
      '--data <place>',
      "the ledger: a folder, or a postgres:// address (default: TOLLBOOK_DATA, or the user's data folder)",
    )
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureHelp({ showGlobalOptions: true, helpWidth: 100 })
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'tollbook: ')) })
    .showHelpAfterError('  `tollbook help` lists the commands, `tollbook help COMMAND` explains one.');
}

/** The command's name, when the line has one: the first word that is neither an option nor an option's value. */
function commandIn(argv: readonly string[]): string | null {
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    if (word === '--data') at += 1;
    else if (!word.startsWith('-')) return isCommand(word) ? word : null;
  }
  return null;
}

function report(error: unknown): number {
  // Commander has written its own line by then; its codes for help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (process.env.TOLLBOOK_DEBUG) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  const failure = asFailure(error);
  process.stderr.write(describeFailure(failure));
  return failure.code;
}

function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new Failure(
    EXIT.fault,
    `a fault in Tollbook: ${message}`,
    'Set TOLLBOOK_DEBUG=1 to see where, and report it with the command that you ran.',
  );
}
