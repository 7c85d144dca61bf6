/** Table rows: a label that says what is counted, a cell that holds the number. */

import type { Mention } from '../mentions/mentions.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Sentence } from '../words/sentences.ts';
import { tokenise } from '../words/tokens.ts';
import type { Link } from './link.ts';
import { type Trigger, triggersOf } from './triggers.ts';

function peopleNoun(words: readonly { lower: string }[], lexicon: Lexicon): string | null {
  let found: string | null = null;
  for (const word of words) if (lexicon.people.has(word.lower)) found = word.lower;
  return found;
}

/** Links of a row; null when the row is to be read as prose. */
export function readTableRow(sentence: Sentence, mentions: readonly Mention[], lexicon: Lexicon): Link[] | null {
  const { cells, header } = sentence.block;
  if (!cells || cells.length < 2) return null;
  const { tokens } = sentence;
  const links: Link[] = [];
  const triggers = triggersOf(tokens, lexicon);
  const label = cells[0];
  if (!label) return null;
  const labelTokens = tokens.filter((t) => t.start >= label.start && t.end <= label.end);
  cells.forEach((cell, column) => {
    if (column === 0) return;
    const mention = mentions.find((m) => {
      const first = tokens[m.count?.numberFrom ?? -1];
      return m.count && first && first.start >= cell.start && first.end <= cell.end;
    });
    if (!mention) return;
    const head = header?.[column] ?? '';
    const headTokens = tokenise(head, 0);
    const own: Trigger | undefined = triggers.find((t) => (tokens[t.from]?.end ?? 0) <= label.end);
    const fromHeader = triggersOf(headTokens, lexicon)[0];
    const trigger = fromHeader ?? (cells.length === 2 || !header ? own : undefined);
    if (!trigger) return;
    const noun = peopleNoun(fromHeader ? [...labelTokens, ...headTokens] : labelTokens, lexicon);
    // "Vehicles destroyed"
    if (trigger.rows.every((row) => row.heads && !row.heads.includes(noun ?? ''))) return;
    const known = noun ? lexicon.people.get(noun) : undefined;
    const inLabel = labelTokens[0];
    const from = inLabel ? tokens.indexOf(inLabel) : mention.from;
    const to = from + labelTokens.length;
    const named: Mention = {
      ...mention,
      kind: 'counted',
      head: noun,
      row: known?.row ?? null,
      plural: true,
      notPeople: false,
      groupFrom: fromHeader && !noun ? mention.from : from,
      groupTo: fromHeader && !noun ? mention.from : to,
    };
    links.push({
      mention: named,
      outcome: trigger.outcome,
      trigger: null,
      rules: [trigger.rows[0]?.id ?? '', 'link.table-row'],
      parent: null,
    });
  });
  return links;
}
