/** Wholes and what is taken from them: "of the 40 hostages", "eight of the 20", "12 were soldiers". */

import type { Mention } from '../mentions/mention.ts';
import { copulaAfter } from '../mentions/told.ts';
import { wordAt } from '../words/tokens.ts';
import type { Linker } from './linker.ts';

/** "of the 40 hostages, 17": what a part is taken from is no member of its list. */
export function takenFrom({ tokens, words }: Linker, whole: Mention): boolean {
  const of = words.known.has(wordAt(tokens, whole.from - 1)) ? whole.from - 2 : whole.from - 1;
  if (wordAt(tokens, of) === words.wholeLead && wordAt(tokens, of - 1) === words.wholeOut) return of === 1;
  return words.wholeLead === wordAt(tokens, of) && (of === 0 || !/^[\p{L}\d]/u.test(wordAt(tokens, of - 1)));
}

/** "among the [25 people] killed": a whole of whom some are told. */
export function amongWhole({ tokens, words }: Linker, whole: Mention): boolean {
  const at = words.known.has(wordAt(tokens, whole.from - 1)) ? whole.from - 2 : whole.from - 1;
  return words.amongLeads.has(wordAt(tokens, at));
}

/** "12 [of the 20 found dead in the rubble] were women": who they were, behind the copula that follows `end`; null: it is not told. */
export function whoBehind({ tokens, mentions, words }: Linker, end: number): Mention | null {
  const at = copulaAfter(tokens, end, words);
  if (at < 0) return null;
  return mentions.find((m) => m.from > at && m.from <= at + 3 && (m.kind === 'bare' || m.head !== null)) ?? null;
}

/** "12 [were soldiers]": who the part's people are, told after it; null: nothing is said of who they are. */
export function whoAre(
  { tokens, mentions, words }: Pick<Linker, 'tokens' | 'mentions' | 'words'>,
  part: Mention,
): Mention | null {
  if (!words.copulas.has(wordAt(tokens, part.to))) return null;
  const who = mentions.find((m) => m.from > part.to && m.from <= part.to + 3 && (m.kind === 'bare' || m.head !== null));
  // "12 were [near] the soldiers", "12 were [not] soldiers"
  const turned = tokens
    .slice(part.to + 1, who?.from)
    .some((t) => words.stops.has(t.lower) || words.negations.has(t.lower));
  return who && !turned ? who : null;
}

/** The whole that stands right behind its share: "eight of the [20 people]". */
export function wholeBehind({ mentions }: Linker, share: Mention): Mention | null {
  if (share.partOf !== 'noun' || share.head !== null) return null;
  return mentions.find((m) => m.from === share.to && m.count !== null && !m.notPeople) ?? null;
}

/** "eight of the 20 hostages were freed": the share is meant, not the whole that stands nearer. */
export function shareOf(linker: Linker, whole: Mention): Mention | null {
  return linker.mentions.find((m) => m.to === whole.from && wholeBehind(linker, m) === whole) ?? null;
}
