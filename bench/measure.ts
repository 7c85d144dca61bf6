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

/** One warm-up round that is not counted, then `rounds` rounds. */
export function compare(
  readers: readonly Reader[],
  reports: readonly ReportText[],
  rounds: number,
  ms: number,
): Measured[] {
  const rates = readers.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    readers.forEach((reader, i) => {
      const r = rate(reader, reports, ms);
      if (round > 0) rates[i]?.push(r);
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

/** Cost against length, on reports joined to one text. Short texts are read several times, long ones once. */
export function curve(reader: Reader, reports: readonly ReportText[], kilobytes: readonly number[]): CurvePoint[] {
  const source = reports.map((r) => r.text).join('\n\n');
  const longest = Math.max(...kilobytes) * 1024;
  const text = source.repeat(Math.ceil(longest / source.length));
  const points = kilobytes.map((kb) => {
    const report = { ...(reports[0] as ReportText), title: null, text: text.slice(0, kb * 1024) };
    const times = Array.from({ length: kb > 64 ? 1 : 3 }, () => {
      const repeats = Math.max(1, Math.round(64 / kb));
      const start = process.cpuUsage();
      for (let i = 0; i < repeats; i++) reader.read(report);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000 / repeats / kb;
    });
    return { kilobytes: kb, msPerKilobyte: median(times) };
  });
  const first = points[0]?.msPerKilobyte ?? 1;
  return points.map(({ kilobytes: kb, msPerKilobyte }) => ({
    kilobytes: kb,
    msPerKilobyte: Number(msPerKilobyte.toFixed(3)),
    timesTheShortest: Number((msPerKilobyte / first).toFixed(2)),
  }));
}
