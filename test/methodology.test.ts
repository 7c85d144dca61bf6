/** docs/methodology.md says what the program does: its policies and checks, and its examples, run. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { incidentsOf, inputOf } from '../src/cli/tally.ts';
import { type ClaimWords, readTallyLine, type TallyLine } from '../src/cli/tally-lines.ts';
import type { Toll } from '../src/model/incident.ts';
import { stages } from '../src/stages.ts';
import { CHECKS } from '../src/tally/checks/table.ts';
import { text } from '../src/tally/interval.ts';
import { POLICIES } from '../src/tally/policies/table.ts';

const page = readFileSync(path.join(import.meta.dirname, '..', 'docs', 'methodology.md'), 'utf8');
const pipeline = await stages();
const words: ClaimWords = {
  victims: (group) => pipeline.victims(group),
  parties: (speakers, home) => pipeline.parties(speakers, home),
};

function tollOf(claims: string, policy: string): Toll {
  const lines = claims
    .trim()
    .split('\n')
    .map((line, at): TallyLine => {
      const read = readTallyLine(line, at + 1);
      if ('line' in read) return read.line;
      throw new Error(JSON.stringify(read));
    });
  const [gathered] = incidentsOf(lines);
  if (!gathered) throw new Error('no claim');
  return pipeline.tally(inputOf(gathered, new Set(), words), { policy, asOf: null });
}

/** "civilians killed: 31-36, disputed, figure 31 (computed)"; "check: what it says" */
function linesOf({ cells, contradictions }: Toll): string[] {
  const rows = cells.map(({ victims, outcome, low, high, disputed, figure, computed, perpetrator }) => {
    const range = text({ low, high }).replace(' to ', '-');
    const marks = [
      disputed ? 'disputed' : '',
      figure === null ? '' : `figure ${figure}${computed ? ' (computed)' : ''}`,
    ];
    const by = perpetrator === null ? '' : ` by ${perpetrator}`;
    return [`${victims} ${outcome}${by}: ${range}`, ...marks.filter(Boolean)].join(', ');
  });
  return [...rows, ...contradictions.map(({ check, says }) => `${check}: ${says}`)];
}

const EXAMPLES = [...page.matchAll(/```claims\n([\s\S]*?)```\n```toll(?: ([\w-]+))?\n([\s\S]*?)```/g)].map(
  ([, claims = '', policy, says = '']) => ({ claims, policy, says: says.trim().split('\n') }),
);

describe('the examples', () => {
  test('are there', () => expect(EXAMPLES.length).toBeGreaterThan(4));

  test.each(EXAMPLES)('$says', ({ claims, policy, says }) => {
    // without a policy the figure is none of the example's
    const lines = linesOf(tollOf(claims, policy ?? 'show-all'));
    const shown =
      policy === undefined ? lines.map((line) => line.replace(/, figure \d+(?: \(computed\))?$/, '')) : lines;
    for (const line of says) expect(shown).toContain(line);
  });
});

test('every policy stands in its table, and no other', () => {
  const section = page.slice(page.indexOf('## Policies'), page.indexOf('## Checks'));
  expect([...section.matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name)).toEqual(Object.keys(POLICIES));
});

test('every check stands in its table, as it says itself', () => {
  const section = page.slice(page.indexOf('## Checks'), page.indexOf('## Two clocks'));
  expect([...section.matchAll(/^\| `.*$/gm)].map(([row]) => row)).toEqual(
    CHECKS.map(({ id, asks, example }) => `| \`${id}\` | ${asks} | ${example} |`),
  );
});
