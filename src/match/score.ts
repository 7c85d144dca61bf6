/** How likely two episodes are about one happening, with the reasons. */
import type { ResolvedPlace } from '../model/claim.ts';
import { daysOf } from '../model/edtf.ts';
import type { Episode, MatchVerdict } from '../model/incident.ts';
import { gapDays, LONG_DAYS, lengthDays } from './periods.ts';

export interface MatchTools {
  contains(outerId: string, innerId: string): boolean;
  distanceKm(a: ResolvedPlace, b: ResolvedPlace): number | null;
}

type Reason = MatchVerdict['reasons'][number];

export interface Score {
  total: number;
  reasons: Reason[];
}

/** Joined from here on; between the two a person decides. */
export const JOIN = 0.6;
export const UNSURE = 0.45;

const SHORT_OF_JOIN = 0.59;

/** Days between two periods that may still be one happening told on two days. */
export const NEAR_DAYS = 3;
const NEAR_KM = 30;
/** Share of words that unrelated reports of one kind have in common. */
const USUAL_SHARE = 0.13;

/** Time and place alone do not join: the same town on the same day can see two happenings. */
const WEIGHT = {
  timeOverlap: 0.25,
  timeNear: 0.05,
  samePlace: 0.3,
  placeInside: 0.22,
  samePlaceInferred: 0.2,
  placeNear: 0.2,
  sameArea: 0.12,
  sameCountry: 0.05,
  actors: 0.12,
  figure: 0.12,
  otherVictims: -0.1,
  wording: 0.35,
  apart: -0.4,
  never: -1,
} as const;

function timeScore(a: Episode, b: Episode): Reason | null {
  const x = daysOf(a.period?.edtf ?? a.published?.slice(0, 10) ?? '');
  const y = daysOf(b.period?.edtf ?? b.published?.slice(0, 10) ?? '');
  if (!x || !y) return null;
  const gap = gapDays(x, y);
  if (lengthDays(x) > LONG_DAYS || lengthDays(y) > LONG_DAYS)
    return gap > NEAR_DAYS
      ? { rule: 'match.time-far', score: WEIGHT.never, says: `their periods are ${Math.round(gap)} days apart` }
      : null;
  if (gap === 0) return { rule: 'match.time-overlap', score: WEIGHT.timeOverlap, says: 'their periods overlap' };
  if (gap <= NEAR_DAYS)
    return { rule: 'match.time-near', score: WEIGHT.timeNear, says: `their periods are ${Math.round(gap)} days apart` };
  return { rule: 'match.time-far', score: WEIGHT.never, says: `their periods are ${Math.round(gap)} days apart` };
}

function placeScore(a: Episode, b: Episode, tools: MatchTools): Reason | null {
  const [x, y] = [a.place, b.place];
  if (!x || !y) return null;
  const inferred = !x.stated || !y.stated;
  const wide = x.level === 'country' || y.level === 'country';
  if (x.id === y.id)
    return {
      rule: 'match.same-place',
      score: wide ? WEIGHT.sameCountry : inferred ? WEIGHT.samePlaceInferred : WEIGHT.samePlace,
      says: `both in ${x.name}`,
    };
  if (tools.contains(x.id, y.id) || tools.contains(y.id, x.id))
    return {
      rule: 'match.place-inside',
      score: wide ? WEIGHT.sameCountry : WEIGHT.placeInside,
      says: `${x.name} and ${y.name}: one lies in the other`,
    };
  const km = tools.distanceKm(x, y);
  if (km !== null && km <= NEAR_KM && !wide)
    return { rule: 'match.place-near', score: WEIGHT.placeNear, says: `${Math.round(km)} km apart` };
  if (inferred) return null;
  if (x.country !== y.country && x.country !== null && y.country !== null)
    return { rule: 'match.other-country', score: WEIGHT.never, says: 'in different countries' };
  if (x.admin1 !== null && x.admin1 === y.admin1)
    return { rule: 'match.same-area', score: WEIGHT.sameArea, says: `both in ${x.admin1}` };
  return { rule: 'match.place-far', score: WEIGHT.apart, says: `${x.name} and ${y.name} are different areas` };
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

function setOf(list: readonly string[]): ReadonlySet<string> {
  const known = sets.get(list);
  if (known) return known;
  const set = new Set(list);
  sets.set(list, set);
  return set;
}

/** Of the shorter list, how much the other holds. */
function share(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const set = setOf(a);
  return b.filter((x) => set.has(x)).length / Math.min(a.length, b.length);
}

function groupScore(a: Episode, b: Episode): Reason | null {
  const groups = (e: Episode): string[] => e.actors.filter((id) => id.startsWith('group:'));
  const both = share(groups(a), groups(b));
  return both === 0
    ? null
    : { rule: 'match.actors', score: WEIGHT.actors * both, says: 'they name the same armed group' };
}

/** Whose dead and wounded the figures count: "killed security forces 31" -> "security forces". */
function counted({ figures = [] }: Episode): Set<string> {
  return new Set(figures.map((figure) => figure.split(' ').slice(1, -1).join(' ')));
}

/** One counts soldiers alone and the other civilians alone: rather two happenings of a town's day than one. */
function otherVictims(a: Episode, b: Episode): Reason | null {
  const [x, y] = [counted(a), counted(b)];
  if (x.size === 0 || y.size === 0 || x.has('unknown') || y.has('unknown')) return null;
  if ([...x].some((status) => y.has(status))) return null;
  const says = `${[...x].join(', ')} here and ${[...y].join(', ')} there`;
  return { rule: 'match.other-victims', score: WEIGHT.otherVictims, says };
}

function figureScore(a: Episode, b: Episode): Reason | null {
  const set = new Set(a.figures ?? []);
  const same = (b.figures ?? []).filter((figure) => set.has(figure));
  if (same.length === 0) return otherVictims(a, b);
  const score = WEIGHT.figure * Math.min(2, same.length);
  return { rule: 'match.figures', score, says: `both say: ${same.slice(0, 3).join(', ')}` };
}

function wordingScore(a: Episode, b: Episode): Reason | null {
  const [short, long] = [a.words.length, b.words.length].sort((x, y) => x - y) as [number, number];
  // a few lines find most of their words in any long report: the longer one counts too
  const words = long === 0 ? 0 : share(a.words, b.words) * Math.sqrt(short / long);
  const score = Math.min(WEIGHT.wording, words - USUAL_SHARE);
  return score <= 0
    ? null
    : { rule: 'match.wording', score, says: `${Math.round(words * 100)} % of the words are shared` };
}

/** Time and place can forbid; figures, actors and wording must add before two episodes are one happening. */
export function scoreOf(a: Episode, b: Episode, tools: MatchTools): Score {
  const found = [timeScore(a, b), placeScore(a, b, tools), groupScore(a, b), figureScore(a, b), wordingScore(a, b)];
  const reasons = found.filter((reason): reason is Reason => reason !== null);
  const total = reasons.reduce((sum, r) => sum + r.score, 0);
  const has = (rule: string): boolean => reasons.some((r) => r.rule === rule);
  if (total < JOIN || !has('match.time-near') || has('match.figures')) return { total, reasons };
  // like words of the same town on the next day: the next happening, as far as anybody can tell
  const short = SHORT_OF_JOIN - total;
  reasons.push({ rule: 'match.other-day', score: short, says: 'on different days, with no figure in common' });
  return { total: SHORT_OF_JOIN, reasons };
}
