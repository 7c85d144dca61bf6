/**
 * `node bench/slow.ts`: a search for slow inputs. Pieces of text are drawn, repeated to two lengths, and read: where the
 * longer one costs much more for each character than the shorter one, the pieces are printed. Ends with 1 when any is
 * found. Options: --tries N, --seed N, --times N (growth that is reported).
 */
import { parseArgs } from 'node:util';
import { openExtractor } from '../src/stages.ts';

const { values } = parseArgs({
  options: {
    tries: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    times: { type: 'string', default: '3' },
  },
});

const SHORT = 3_000;
const LONG = 24_000;
/** what takes less for the long text is not slow, whatever its growth: milliseconds */
const QUICK = 40;

/** Words, names, figures and marks that the rules look for, and marks that never close. */
const PIECES =
  `a|the|of|in|and|at least|more than|12|1,200|twenty|twenty-|dozens|dozens of|killed|were killed|wounded|dead|
the dead|soldiers|gunmen|people|children|police|army|said|said that|according to|he|who|which|among them|including|his wife|
Jane|Roe|Jane Roe|Northam|Kabul|Quetta|Balochistan|Red Front|AFP|US|U.S.|Monday|2 May|May 2026|on Monday|40 hours|03:00|
claimed responsibility for|accused|denied|by|by the|curfew|suspended|mobile internet|border|was|have been|not|no|from|to|
respectively|each|15, all|a 14-year-old|aged|per cent|$3|Rs|km|-|–|,|;|:|.|(|)|"|“|”|'|’s|!|?|/|…|·|¼|é|ß|٣|漢|
A.|B.C.|M23|AK-47|x|aaaaaaaaaaaaaaaaaaaa|1|1.|1,|0x1`
    .split('|')
    .map((piece) => piece.replace(/\n/g, ''));
const JOINTS = [' ', ' ', ' ', '', '\n', '\n\n', ', ', '. '];

/** Numbers below `below`, the same for the same seed. */
function drawer(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const draw = drawer(Number(values.seed));
const one = <Of>(list: readonly Of[]): Of => list[draw(list.length)] as Of;

function unit(): string {
  const length = 1 + draw(6);
  return Array.from({ length }, () => `${one(PIECES)}${one(JOINTS)}`).join('');
}

const extract = await openExtractor();

/** Processor time in milliseconds: the least of `runs`. */
function cost(text: string, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    extract({ id: 's', title: null, text, outlet: null, url: null, published: '2026-02-01', lang: 'en' });
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const filled = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const growthOf = (piece: string, runs: number): { growth: number; ms: number } => {
  const short = cost(filled(piece, SHORT), runs);
  const ms = cost(filled(piece, LONG), runs);
  return { growth: ms / short / (LONG / SHORT), ms };
};

const limit = Number(values.times);
const slow: { piece: string; growth: number; ms: number }[] = [];
let worst = { piece: '', ms: 0, growth: 0 };
for (let i = 0; i < Number(values.tries); i++) {
  const piece = unit();
  const first = growthOf(piece, 1);
  if (first.ms < QUICK || first.growth < limit) {
    if (first.ms > worst.ms) worst = { piece, ...first };
    continue;
  }
  const again = growthOf(piece, 3);
  if (again.ms > worst.ms) worst = { piece, ...again };
  if (again.ms >= QUICK && again.growth >= limit) slow.push({ piece, ...again });
}
for (const { piece, growth, ms } of slow.sort((a, b) => b.ms - a.ms))
  console.log(`${ms.toFixed(0).padStart(6)} ms  ${growth.toFixed(1).padStart(5)} times  ${JSON.stringify(piece)}`);
console.log(
  `${values.tries} inputs of ${LONG / 1000} kB: ${slow.length} grow above ${limit} times as fast as their length; the slowest ${worst.ms.toFixed(0)} ms (${worst.growth.toFixed(1)} times): ${JSON.stringify(worst.piece)}`,
);
process.exitCode = slow.length > 0 ? 1 : 0;
