/** Which episodes are compared, and how well each pair fits. */
import { daysOf } from '../model/edtf.ts';
import type { Episode, MatchVerdict } from '../model/incident.ts';
import { type Days, gapDays } from './periods.ts';
import { type MatchTools, NEAR_DAYS, scoreOf } from './score.ts';

export interface Link {
  a: Episode;
  b: Episode;
  score: number;
  reasons: MatchVerdict['reasons'];
}

const daysOfEpisode = (e: Episode): Days | null => daysOf(e.period?.edtf ?? e.published?.slice(0, 10) ?? '');

/** Pairs of episodes of two reports whose times do not forbid them; pairs that are left out never join. */
export function linksOf(episodes: readonly Episode[], tools: MatchTools): Link[] {
  const timed = episodes
    .map((episode) => ({ episode, days: daysOfEpisode(episode) }))
    .sort((x, y) => (x.days?.from ?? 0) - (y.days?.from ?? 0) || (x.episode.id < y.episode.id ? -1 : 1));
  const links: Link[] = [];
  timed.forEach((x, i) => {
    for (const y of timed.slice(i + 1)) {
      if (x.episode.report === y.episode.report) continue;
      if (x.days && y.days && gapDays(x.days, y.days) > NEAR_DAYS) continue;
      const { total, reasons } = scoreOf(x.episode, y.episode, tools);
      if (total > 0) links.push({ a: x.episode, b: y.episode, score: total, reasons });
    }
  });
  return links;
}
