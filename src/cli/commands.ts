/** The commands in the order of the help. Each file is loaded only when its command is run. */
import type { Command } from 'commander';
import type { Context } from './composition.ts';

interface CommandFile {
  define(program: Command, context: Context): void;
}

export const COMMANDS = {
  demo: () => import('./demo.ts'),
  add: () => import('./add.ts'),
  extract: () => import('./extract.ts'),
  tally: () => import('./tally.ts'),
  incidents: () => import('./incidents.ts'),
  toll: () => import('./toll.ts'),
  check: () => import('./check.ts'),
  changes: () => import('./changes.ts'),
  claims: () => import('./claims.ts'),
  why: () => import('./why.ts'),
  brief: () => import('./brief.ts'),
  review: () => import('./review.ts'),
  merge: () => import('./merge.ts'),
  split: () => import('./split.ts'),
  link: () => import('./link.ts'),
  move: () => import('./move.ts'),
  rename: () => import('./rename.ts'),
  undo: () => import('./undo.ts'),
  redact: () => import('./redact.ts'),
  reread: () => import('./reread.ts'),
  log: () => import('./log.ts'),
  verify: () => import('./verify.ts'),
} satisfies Record<string, () => Promise<CommandFile>>;

export function isCommand(word: string): boolean {
  return Object.hasOwn(COMMANDS, word);
}
