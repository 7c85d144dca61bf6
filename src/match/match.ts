/** Episodes -> incidents: join, new or unsure. The order of arrival does not matter. */
import type { Episode, MatchVerdict } from '../model/incident.ts';
import { JOIN, type MatchTools, type Score, scoreOf, UNSURE } from './score.ts';

const order = (e: Episode): string => `${e.published ?? '~'} ${e.id}`;

/** Earliest first; what has no time comes last. */
function sorted(episodes: readonly Episode[]): Episode[] {
  return [...new Map(episodes.map((e) => [e.id, e])).values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

interface Placed {
  incident: string;
  verdict: MatchVerdict;
}

interface Best {
  episode: Episode;
  score: Score;
}

function bestAmong(episode: Episode, others: readonly Episode[], tools: MatchTools): Best | null {
  let best: Best | null = null;
  for (const other of others) {
    if (other.report === episode.report) continue;
    const score = scoreOf(episode, other, tools);
    if (!best || score.total > best.score.total) best = { episode: other, score };
  }
  return best;
}

const round = (n: number): number => Math.round(n * 1000) / 1000;

function verdictOf(
  episode: Episode,
  best: Best | null,
  placed: ReadonlyMap<string, Placed>,
  parent: string | null,
): MatchVerdict {
  const joined = best ? placed.get(best.episode.id) : undefined;
  const score = best?.score.total ?? 0;
  const reasons = (best?.score.reasons ?? []).map((r) => ({ ...r, score: round(r.score) }));
  if (joined && score >= JOIN)
    return { verdict: 'join', episode: episode.id, incident: joined.incident, parent, score: round(score), reasons };
  const verdict = joined && score >= UNSURE ? 'unsure' : 'new';
  return { verdict, episode: episode.id, incident: `inc-${episode.id}`, parent, score: round(score), reasons };
}

/**
 * Verdicts for all episodes together. Main and separate episodes come first, each against those published before it;
 * nested episodes then join nested ones of the same place whose parents are one incident.
 */
export function matchEpisodes(episodes: readonly Episode[], tools: MatchTools): MatchVerdict[] {
  const all = sorted(episodes);
  const placed = new Map<string, Placed>();
  const mains = all.filter((e) => e.partOf === null);
  mains.forEach((episode, i) => {
    const verdict = verdictOf(episode, bestAmong(episode, mains.slice(0, i), tools), placed, null);
    placed.set(episode.id, { incident: verdict.incident, verdict });
  });
  const nested = all.filter((e) => e.partOf !== null);
  nested.forEach((episode, i) => {
    const parent = placed.get(episode.partOf ?? '')?.incident ?? null;
    const siblings = nested
      .slice(0, i)
      .filter((e) => e.place?.id === episode.place?.id && placed.get(e.partOf ?? '')?.incident === parent);
    const verdict = verdictOf(episode, bestAmong(episode, siblings, tools), placed, parent);
    placed.set(episode.id, { incident: verdict.incident, verdict });
  });
  return [...placed.values()].map((p) => p.verdict);
}
