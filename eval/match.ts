/** When a found claim is the gold claim: same outcome, counts or vague word, overlapping quote, same group. */
import type { Claim } from '../src/model/claim.ts';
import type { Quote } from '../src/model/report.ts';
import { VAGUE_QUALIFIERS } from '../src/model/words.ts';
import type { GoldClaim, GoldDocument } from './gold.ts';

const list = (words: string): Set<string> => new Set(words.split(' '));

const CLASSES: readonly Set<string>[] = [
  list(
    'soldier soldiers policeman policemen police officer officers personnel troops security forces guard guards gendarmes army military enforcement marines navy paramilitary servicemen sergeant',
  ),
  list(
    'militant militants terrorist terrorists insurgent insurgents rebel rebels fighter fighters gunmen attacker attackers bomber bombers separatist separatists guerrillas fidayeen raiders bandits taliban assailants subversives',
  ),
  list('civilian civilians villager villagers resident residents worker workers labourers'),
  list('child children minor minors boy boys girl girls kids'),
  list('woman women female mothers'),
  list('people persons person lives victims individuals dead others'),
];
const EMPTY_WORDS = list('the of a an in and own all at to on for from');
const TITLES = list(
  'mr mrs ms dr chief minister prime president the a an senior official officials officer spokesman spokesperson spokeswoman federal interior defence provincial of for in and information general secretary colonel governor mayor captain',
);

const words = (text: string | null): string[] => (text ?? '').toLowerCase().match(/[\p{L}]+/gu) ?? [];

function stem(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.replace(/s$/, '');
}

const shares = (a: Iterable<string>, b: Iterable<string>): boolean => {
  const set = new Set(a);
  return [...b].some((x) => set.has(x));
};

export function sameGroup(a: string, b: string): boolean {
  const x = words(a);
  const y = words(b);
  if (CLASSES.some((c) => x.some((w) => c.has(w)) && y.some((w) => c.has(w)))) return true;
  const nouns = (ws: string[]): string[] => ws.filter((w) => !EMPTY_WORDS.has(w)).map(stem);
  return shares(nouns(x), nouns(y));
}

function acronym(text: string): string {
  return (text.match(/\p{Lu}\p{L}+/gu) ?? [])
    .map((w) => w.charAt(0))
    .join('')
    .toLowerCase();
}

/** A shared word after titles are stripped, or an equal acronym; two outlets are equal. */
export function sameSpeaker(gold: string | null, got: string | null): boolean {
  if (gold === null || got === null) return gold === got;
  const x = words(gold).filter((w) => !TITLES.has(w));
  const y = words(got).filter((w) => !TITLES.has(w));
  if (shares(x, y)) return true;
  if (x.length === 0 || y.length === 0)
    return shares(
      words(gold).filter((w) => w.length > 3),
      words(got),
    );
  return words(got).includes(acronym(gold)) || words(gold).includes(acronym(got));
}

export function spanOf(
  document: GoldDocument,
  quote: string,
): { field: 'title' | 'text'; start: number; end: number } | null {
  for (const field of ['text', 'title'] as const) {
    const start = (document[field] ?? '').indexOf(quote);
    if (start >= 0) return { field, start, end: start + quote.length };
  }
  return null;
}

export function overlaps(document: GoldDocument, gold: string, quotes: readonly Quote[]): boolean {
  const span = spanOf(document, gold);
  return span !== null && quotes.some((q) => q.field === span.field && q.start < span.end && span.start < q.end);
}

export function isMatch(document: GoldDocument, gold: GoldClaim, got: Claim): boolean {
  if (gold.outcome !== got.outcome) return false;
  const vague = VAGUE_QUALIFIERS as ReadonlySet<string>;
  if (vague.has(gold.approx) || vague.has(got.qualifier)) {
    if (gold.approx !== got.qualifier) return false;
  } else if (gold.count_min !== got.count_min || gold.count_max !== got.count_max) return false;
  return sameGroup(gold.group, got.group) && overlaps(document, gold.quote, got.quotes);
}

/** One-to-one, gold in order; a claim with the same speaker is preferred. */
export function pairUp(document: GoldDocument, got: readonly Claim[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  document.claims.forEach((gold, g) => {
    const free = got
      .map((claim, i) => ({ claim, i }))
      .filter(({ claim, i }) => !taken.has(i) && isMatch(document, gold, claim));
    const best = free.find(({ claim }) => sameSpeaker(gold.speaker, claim.speaker)) ?? free[0];
    if (!best) return;
    taken.add(best.i);
    pairs.set(g, best.i);
  });
  return pairs;
}
