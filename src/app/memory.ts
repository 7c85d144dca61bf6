/** The state of the ledger as this process last saw it: folded once, then caught up with what others appended. */
import { openFold } from '../ledger/fold.ts';
import { EMPTY } from '../ledger/state.ts';
import type { LedgerMemory, Store } from './ports.ts';

export function openMemory(store: Store): LedgerMemory {
  let state = EMPTY;
  let redactions = 0;
  return {
    async load() {
      const head = await store.head();
      if (head.redactions !== redactions) state = EMPTY;
      redactions = head.redactions;
      // This process may have appended since it asked: what it remembers is then the newer.
      if (head.position <= state.head.position) return { state, head: { ...state.head, redactions } };
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
