/** Timing by interleaved rounds: A B C, A B C, ... so that a busy moment of the machine hits all alike. */
import type { ReportText } from '../src/model/report.ts';
import type { Reader } from './readers.ts';

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
};

/** Reads the corpus again and again for at least `ms` of processor time; reports a second of processor time. */
function rate(reader: Reader, reports: readonly ReportText[], ms: number): number {
  const start = process.cpuUsage();
  let read = 0;
  let used = 0;
  while (used < ms) {
    for (const report of reports) reader.read(report);
    read += reports.length;
    const { user, system } = process.cpuUsage(start);
    used = (user + system) / 1000;
  }
  return (read / used) * 1000;
}

export interface Measured {
  name: string;
  /** median over the rounds */
  reportsPerSecond: number;
  /** median over the rounds of (first reader's rate / this reader's rate) of the same round */
  firstIsTimesAsFast: number;
}

/**
 * `warm` milliseconds of processor time for each reader that are not counted, then `rounds` rounds of `ms`. A program of
 * many small rules is compiled by the engine piece by piece, so that its steady rate is reached after some seconds.
 */
export function compare(
  readers: readonly Reader[],
  reports: readonly ReportText[],
  { rounds, ms, warm }: { rounds: number; ms: number; warm: number },
): Measured[] {
  const rates = readers.map((): number[] => []);
  for (const reader of readers) rate(reader, reports, warm);
  for (let round = 0; round < rounds; round++) {
    readers.forEach((reader, i) => {
      rates[i]?.push(rate(reader, reports, ms));
    });
  }
  return readers.map(({ name }, i) => ({
    name,
    reportsPerSecond: Math.round(median(rates[i] ?? [])),
    firstIsTimesAsFast: Number(median((rates[0] ?? []).map((r, round) => r / (rates[i]?.[round] ?? 1))).toFixed(3)),
  }));
}

export interface CurvePoint {
  kilobytes: number;
  msPerKilobyte: number;
  /** time for each kilobyte against that of the shortest text; 1 everywhere = linear */
  timesTheShortest: number;
}

/** The same 256 kB of joined reports, cut into pieces of each length, so that only the length differs. */
const CURVE_KILOBYTES = 256;

/** Cost against length: processor time for each kilobyte. Pieces longer than the source repeat it. */
export function curve(reader: Reader, reports: readonly ReportText[], kilobytes: readonly number[]): CurvePoint[] {
  const joined = reports.map((r) => r.text).join('\n\n');
  const source = joined.repeat(Math.ceil((CURVE_KILOBYTES * 1024) / joined.length)).slice(0, CURVE_KILOBYTES * 1024);
  const points = kilobytes.map((kb) => {
    const size = kb * 1024;
    const text = source.repeat(Math.ceil(size / source.length));
    const start = process.cpuUsage();
    for (let at = 0; at < text.length; at += size)
      reader.read({ ...(reports[0] as ReportText), title: null, text: text.slice(at, at + size) });
    const { user, system } = process.cpuUsage(start);
    return { kilobytes: kb, msPerKilobyte: (user + system) / 1000 / (text.length / 1024) };
  });
  const first = points[0]?.msPerKilobyte ?? 1;
  return points.map(({ kilobytes: kb, msPerKilobyte }) => ({
    kilobytes: kb,
    msPerKilobyte: Number(msPerKilobyte.toFixed(3)),
    timesTheShortest: Number((msPerKilobyte / first).toFixed(2)),
  }));
}
