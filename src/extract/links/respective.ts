/** "The dead and wounded numbered 12 and 30 respectively": the figures of a list, each for a noun of another list. */
import type { Outcome } from '../../model/words.ts';
import { wordAt } from '../words/tokens.ts';
import type { Linker } from './linker.ts';

/** Outcomes of nouns that nothing but joints parts, from the first of them: "dead and wounded". */
function outcomesIn({ tokens, words }: Linker): { outcomes: Outcome[]; to: number } | null {
  const first = tokens.findIndex((t) => words.listNouns.has(t.lower));
  if (first < 0) return null;
  const outcomes: Outcome[] = [];
  let i = first;
  for (; i < tokens.length; i++) {
    const outcome = words.listNouns.get(wordAt(tokens, i));
    if (outcome) outcomes.push(outcome);
    else if (!words.joints.has(wordAt(tokens, i))) break;
  }
  return outcomes.length > 1 && new Set(outcomes).size === outcomes.length ? { outcomes, to: i } : null;
}

/** Links as many bare figures as there are nouns, in their order. */
export function respective(linker: Linker): void {
  const { tokens, words, mentions } = linker;
  const last = tokens.findIndex((t) => words.respectively.has(t.lower));
  const told = last < 0 ? null : outcomesIn(linker);
  if (!told) return;
  const figures = mentions.filter((m) => m.count && m.kind === 'number' && m.from >= told.to && m.to <= last + 1);
  if (figures.length !== told.outcomes.length) return;
  figures.forEach((figure, i) => {
    linker.add(figure, told.outcomes[i] as Outcome, null, ['link.respectively']);
  });
}
