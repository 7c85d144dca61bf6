/** Folds entries into a state. */
import type { Entry } from '../model/ledger.ts';
import type { State } from './state.ts';

export interface Fold {
  add(entry: Entry): void;
  /** the state so far; the fold may go on after it */
  state(): State;
}

export declare function openFold(from: State): Fold;
export declare function fold(from: State, entries: Iterable<Entry>): State;
export declare function evolve(state: State, entry: Entry): State;
