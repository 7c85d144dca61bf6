/** The two clocks and the policy, on every command that shows a toll. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { DEFAULT_POLICY, POLICIES } from '../tally/policies/table.ts';
import { time } from './report-options.ts';

export interface RecordedOptions {
  asRecorded?: string;
}

export interface ViewOptions extends RecordedOptions {
  asOf?: string;
  policy: string;
}

export function addRecordedOption(command: Command): Command {
  return command.option(
    '--as-recorded <when>',
    'only what this ledger held then: a time, or a position in the log',
    when,
  );
}

export function addViewOptions(command: Command): Command {
  return addRecordedOption(
    command.option('--as-of <time>', 'only what had been said and published by then: a date or a date-time', time),
  ).addOption(
    new Option('--policy <name>', 'how one figure is chosen where parties differ')
      .choices(Object.keys(POLICIES))
      .default(DEFAULT_POLICY),
  );
}

export function recordedOf(options: RecordedOptions): { asRecorded: string | null } {
  return { asRecorded: options.asRecorded ?? null };
}

export function viewOf(options: ViewOptions): { asRecorded: string | null; asOf: string | null; policy: string } {
  return { ...recordedOf(options), asOf: options.asOf ?? null, policy: options.policy };
}

/** A position in the log, a date or a date-time, or a usage error. */
export function when(value: string): string {
  if (/^\d+$/.test(value)) return value;
  try {
    return time(value);
  } catch {
    throw new InvalidArgumentError('Give a position (12), a date (2026-02-01) or a date-time with offset.');
  }
}
