/** Figures behind a label: "Killed: 24", "Deaths: 4; injuries: 7", "Wounded in action: 14 soldiers". */
import type { Outcome } from '../../model/words.ts';
import type { Mention } from '../mentions/mention.ts';
import { wordAt } from '../words/tokens.ts';
import { takeRight } from './chains.ts';
import type { Linker } from './linker.ts';
import { numberRow } from './tolls.ts';
import { nounTrigger, type Trigger } from './triggers.ts';

/** the most words of a label */
const MOST = 6;

/** First token of the label that ends before its mark; null where other words stand before it. */
function labelFrom({ tokens, words }: Linker, mark: number): number | null {
  for (let i = mark - 1; i >= mark - MOST - 1; i--) {
    if (i < 0 || words.labelOpeners.has(wordAt(tokens, i))) return i + 1 < mark ? i + 1 : null;
    if (tokens[i]?.kind !== 'word') return null;
  }
  return null;
}

/** What the label says happened: by its wording, else by its noun. */
function outcomeIn(linker: Linker, from: number, to: number): { outcome: Outcome; trigger: Trigger } | null {
  const trigger = linker.triggers.find((t) => (t.from === from && to - from <= 4) || (t.to === to && t.from >= from));
  if (trigger) return { outcome: trigger.outcome, trigger };
  for (let i = from; i < to; i++) {
    const outcome = linker.words.listNouns.get(wordAt(linker.tokens, i));
    if (outcome)
      return {
        outcome,
        trigger: nounTrigger(i, outcome),
      };
  }
  return null;
}

/** Who the label names: "Soldiers killed: 14"; null for a noun that only counts, "Deaths: 4". */
function whoIn(linker: Linker, from: number, to: number): Mention | null {
  const who = linker.mentions.find((m) => m.kind === 'bare' && m.from >= from && m.to <= to);
  return who && !linker.words.listNouns.has(who.head ?? '') && who.row ? who : null;
}

/** Links every figure that stands right behind a label. */
export function labelled(linker: Linker): void {
  const { mentions, tokens, words } = linker;
  for (const figure of mentions) {
    const mark = figure.from - 1;
    if (!figure.count || !words.labelMarks.has(wordAt(tokens, mark)) || linker.isSubject(figure)) continue;
    const from = labelFrom(linker, mark);
    const said = from === null ? null : outcomeIn(linker, from, mark);
    if (from === null || !said || linker.linkOf(figure)) continue;
    if (mentions.some((m) => m.count && m.from >= from && m.to <= mark)) continue;
    const who = whoIn(linker, from, mark);
    // "Houses burnt: 31"
    const things = said.trigger.from > from && said.trigger.rows.some((row) => row.known === true) && !who;
    if (things && figure.row === null) continue;
    if (who && figure.head === null) linker.appositives.set(figure, who);
    takeRight(linker, figure, said.trigger, numberRow('label.figure', said.outcome));
  }
}
