/** The state of the ledger as this process last saw it: folded once, then caught up with what others appended. */
import { openFold } from '../ledger/fold.ts';
import { EMPTY, type State } from '../ledger/state.ts';
import type { Store, StoreHead } from './ports.ts';

export interface Loaded {
  state: State;
  head: StoreHead;
}

export interface LedgerMemory {
  /** the present state; cheap when nothing was appended since */
  load(): Promise<Loaded>;
  /** what this process appended itself, so that it need not be read back */
  remember(state: State): void;
}

export function openMemory(store: Store): LedgerMemory {
  let state = EMPTY;
  let redactions = 0;
  return {
    async load() {
      const head = await store.head();
      if (head.redactions !== redactions || head.position < state.head.position) state = EMPTY;
      redactions = head.redactions;
      if (head.position === state.head.position && head.hash === state.head.hash) return { state, head };
      const fold = openFold(state);
      for await (const entry of store.entries({ from: state.head.position + 1, to: head.position })) fold.add(entry);
      state = fold.state();
      return { state, head };
    },
    remember(next) {
      if (next.head.position > state.head.position) state = next;
    },
  };
}
