/**
 * How well reports are grouped into incidents, and what the tolls of the groups are worth: on the demo corpus beside the
 * reports of other events, and on made worlds of rising noise. Writes eval/results/matching.json; part of `npm run eval`.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Claim } from '../src/model/claim.ts';
import type { Incident } from '../src/model/incident.ts';
import type { ReportText } from '../src/model/report.ts';
import { blocksOf } from '../src/read/blocks.ts';
import { stages } from '../src/stages.ts';
import { goldSet, reportOf } from './gold.ts';
import { type PairScore, pairScore, round } from './pairs.ts';
import { type MadeWorld, makeWorld } from './worlds/world.ts';

const NOISES = [0, 0.25, 0.5, 0.75, 1];
const SEEDS = [1, 2, 3];
const POLICIES = ['latest-per-party', 'low-best-high', 'conservative'] as const;

const pipeline = await stages();

function readAll(reports: readonly ReportText[]) {
  return reports.map((report) => {
    const more = { via: null, bytesHash: '', mediaType: 'text/plain', provenance: null, versionOf: null };
    return pipeline.read({ ...report, ...more, blocks: blocksOf(report) });
  });
}

type Read = ReturnType<typeof readAll>;

/** Report -> the incident of its main episode, or that which it is nested in: where its claims are counted. */
function grouped(read: Read): Map<string, string> {
  const verdicts = pipeline.match(
    read.flatMap(({ episodes }) => episodes),
    { incidents: [], episodes: [] },
  );
  const mains = verdicts.filter(({ episode }) => episode.endsWith('/0'));
  const parents = new Map(mains.map(({ incident, parent }) => [incident, parent]));
  const top = (incident: string): string => {
    const seen = new Set<string>();
    let at = incident;
    for (let up = parents.get(at) ?? null; up !== null && !seen.has(up); up = parents.get(at) ?? null) {
      seen.add(up);
      at = up;
    }
    return at;
  };
  return new Map(mains.map(({ episode, incident }) => [episode.slice(0, -2), top(incident)]));
}

/** The texts of the demo are of one event; each other text is of one of its own. */
function scoreDemo(): PairScore {
  const prefixed = (set: string) => goldSet(set).map((one) => ({ ...reportOf(one), id: `${set}-${one.id}` }));
  const reports = [...prefixed('demo'), ...prefixed('world')];
  const truth = new Map(reports.map(({ id }) => [id, id.startsWith('demo-') ? 'demo' : id]));
  return pairScore(truth, grouped(readAll(reports)));
}

interface WorldScore extends PairScore {
  noise: number;
  reports: number;
  /** share of happenings whose true count lies between low and high of the toll of all dead */
  coverage: number;
  /** policy -> mean distance of its figure from the truth, as a share of the truth; and in how many it gives one */
  policies: Record<string, { error: number | null; given: number }>;
}

function scoreWorld(world: MadeWorld, noise: number) {
  const read = readAll(world.reports.map(({ report }) => report));
  const found = grouped(read);
  const truth = new Map(world.reports.map(({ report, of }) => [report.id, of]));
  const claims = new Map(read.map(({ extraction }) => [extraction.report.id, extraction.claims]));
  const tolls = world.happenings.map((one) => {
    const own = world.reports.filter(({ of }) => of === one.id).map(({ report }) => report.id);
    const group = mostCommon(own.flatMap((id) => found.get(id) ?? []));
    const members = [...found].filter(([, incident]) => incident === group).map(([id]) => id);
    const all = members.flatMap((id) => claims.get(id) ?? []);
    return { truth: one.killed, cell: (policy: string) => allKilled(all, read, members, policy) };
  });
  return { noise, found, truth, tolls, reports: world.reports.length };
}

function allKilled(claims: Claim[], read: Read, members: readonly string[], policy: string) {
  const reports = read.map(({ extraction }) => extraction.report).filter(({ id }) => members.includes(id));
  const incident: Incident = { id: 'i', title: '', parent: null, place: null, period: null, episodes: [] };
  const file = { incident, children: [], claims, responsibility: [], measures: [], facts: [], reports };
  return pipeline.toll(file, { policy, asOf: null }).cells.find((cell) => cell.outcome === 'killed');
}

function mostCommon(list: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

function scoreNoise(noise: number): WorldScore {
  const worlds = SEEDS.map((seed) => scoreWorld(makeWorld(seed, noise), noise));
  const merge = (pick: 'found' | 'truth') =>
    new Map(worlds.flatMap((one, n) => [...one[pick]].map(([id, group]): [string, string] => [id, `${n} ${group}`])));
  const tolls = worlds.flatMap((one) => one.tolls);
  const covered = tolls.filter(({ truth, cell }) => {
    const { low = null, high = null } = cell('show-all') ?? {};
    return low !== null && low <= truth && (high === null || truth <= high);
  });
  const policies = Object.fromEntries(POLICIES.map((policy) => [policy, policyError(tolls, policy)]));
  const coverage = round(covered.length / tolls.length);
  const reports = worlds.reduce((sum, one) => sum + one.reports, 0);
  return { noise, reports, ...pairScore(merge('truth'), merge('found')), coverage, policies };
}

function policyError(tolls: ReturnType<typeof scoreWorld>['tolls'], policy: string) {
  const errors = tolls.flatMap(({ truth, cell }) => {
    const figure = cell(policy)?.figure ?? null;
    return figure === null ? [] : [Math.abs(figure - truth) / truth];
  });
  const sum = errors.reduce((total, error) => total + error, 0);
  return { error: errors.length === 0 ? null : round(sum / errors.length), given: errors.length };
}

/** Scores and writes all; the table in words. */
export function scoreMatching(results: string): string {
  const demo = scoreDemo();
  const worlds = NOISES.map(scoreNoise);
  writeFileSync(path.join(results, 'matching.json'), `${JSON.stringify({ demo, worlds }, null, 2)}\n`);
  const row = (name: string, s: PairScore, more = '') =>
    `${name.padEnd(12)} P ${s.precision.toFixed(3)}  R ${s.recall.toFixed(3)}  F1 ${s.f1.toFixed(3)}  wrong merges ${s.wrongMerges.length}${more}`;
  const lines = worlds.map((w) => {
    const errors = POLICIES.map((policy) => `${policy} ${w.policies[policy]?.error ?? 'no figure'}`).join(', ');
    return row(`noise ${w.noise}`, w, `  coverage ${w.coverage}  error: ${errors}`);
  });
  return ['matching, by pairs of reports', row('demo', demo), ...lines].join('\n');
}
