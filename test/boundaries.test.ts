/** The import ladder and the purity of the stages, each seen failing on a planted offence. */
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const PURE = ['model', 'read', 'extract', 'languages', 'resolve', 'match', 'tally', 'ledger', 'publish'];

interface Cruise {
  summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] };
}

function run(file: string, args: string[], cwd: string): Promise<{ code: number; out: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [path.join(ROOT, file), ...args], { cwd, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, out: stdout + (stdout ? '' : stderr) });
    });
  });
}

async function cruise(cwd: string): Promise<Cruise['summary']> {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'];
  const { out } = await run('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', args, cwd);
  return (JSON.parse(out) as Cruise).summary;
}

/** A copy of the sources in which offences can be planted. */
let copy: string;
beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'tollbook-boundaries-'));
  for (const name of ['src', 'scripts', 'package.json', 'tsconfig.json', 'biome.json', '.dependency-cruiser.cjs']) {
    cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true });
  }
  writeFileSync(path.join(copy, '.gitignore'), 'node_modules\n');
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function plant(file: string, text: string): () => void {
  const full = path.join(copy, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
  return () => rmSync(full, { force: true });
}

/** Offences, each with the rule that must name it. All are planted at once: one cruise sees them all. */
const OFFENCES = [
  ['a stage that imports its neighbour', 'src/extract', '../resolve/planted-target.ts', 'stages-never-meet'],
  ['a stage that imports a use case', 'src/tally', '../app/planted-target.ts', 'stages-never-meet'],
  ['a model that imports a stage', 'src/model', '../read/planted-target.ts', 'model-imports-nothing-of-ours'],
  ['a language that imports the engine', 'src/languages/xx', '../../extract/planted-target.ts', 'languages-are-data'],
  ['a use case that imports the store', 'src/app', '../store/planted-target.ts', 'app-looks-down'],
  ['a command that imports the store', 'src/cli', '../store/planted-target.ts', 'edges-never-meet'],
  ['a store that imports the root', 'src/store', '../main.ts', 'nothing-imports-main'],
  ['a stage that reads a file', 'src/match', 'node:fs', 'pure-folders-touch-no-machine'],
  ['a program that needs a test package', 'src/workers', 'vitest', 'program-needs-no-dev-package'],
  ['an import that leads nowhere', 'src/server', './nowhere.ts', 'no-unresolved'],
] as const;

describe('the import ladder', () => {
  test('holds, and modules were seen', async () => {
    const summary = await cruise(ROOT);
    expect(summary.violations.map((v) => `${v.rule.name}: ${v.from} -> ${v.to}`)).toEqual([]);
    expect(summary.totalCruised).toBeGreaterThan(20);
  });

  describe('fails on', () => {
    let found: [rule: string, from: string][];
    beforeAll(async () => {
      const undo = OFFENCES.flatMap(([, folder, target]) => {
        const file = path.join(folder, 'planted.ts');
        const steps = [plant(file, `import * as planted from '${target}';\nexport const it = planted;\n`)];
        if (target.includes('planted')) steps.push(plant(path.join(folder, target), 'export const there = 1;\n'));
        return steps;
      });
      undo.push(plant('src/tally/one.ts', "import { two } from './two.ts';\nexport const one = () => two;\n"));
      undo.push(plant('src/tally/two.ts', "import { one } from './one.ts';\nexport const two = () => one;\n"));
      found = (await cruise(copy)).violations.map((v) => [v.rule.name, v.from]);
      for (const step of undo) step();
    });

    test.each(OFFENCES)('%s', (_, folder, __, rule) => {
      expect(found).toContainEqual([rule, `${folder}/planted.ts`]);
    });

    test('a cycle', () => {
      expect(found.map(([rule]) => rule)).toContain('no-cycle');
    });
  });
});

describe('the pure stages', () => {
  const FORBIDDEN = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bprocess\.|from 'node:/;

  test('see no clock, no random number and no machine', () => {
    const files = PURE.flatMap((folder) =>
      readdirSync(path.join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => path.join('src', folder, name)),
    );
    expect(files.length).toBeGreaterThan(20);
    const offenders = files.filter((file) =>
      FORBIDDEN.test(withoutComments(readFileSync(path.join(ROOT, file), 'utf8'))),
    );
    expect(offenders).toEqual([]);
  });

  test.each([
    ['Date.now()', 'takes the time'],
    ['new Date()', 'takes the time'],
    ['Math.random()', 'takes a random number'],
    ['process.pid', 'knows the process'],
  ])('the linter stops %s', async (expression) => {
    const undo = plant('src/read/planted.ts', `export const planted = ${expression};\n`);
    const { code, out } = await run('node_modules/@biomejs/biome/bin/biome', ['lint', 'src/read/planted.ts'], copy);
    undo();
    expect(out).toContain('src/read/planted.ts:1');
    expect(code).toBe(1);
  });

  test('the linter lets a fixed date pass', async () => {
    const undo = plant('src/read/planted.ts', "export const planted = new Date('2026-01-31T00:00:00Z');\n");
    const { code } = await run('node_modules/@biomejs/biome/bin/biome', ['lint', 'src/read/planted.ts'], copy);
    undo();
    expect(code).toBe(0);
  });
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

describe('the house rules', () => {
  const files = ['src', 'test', 'scripts', 'eval', 'bench', 'data', 'bin']
    .filter((folder) => existsSync(path.join(ROOT, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|js)$/.test(name))
        .map((name) => path.join(folder, name)),
    );
  const offenders = (wrong: (file: string, text: string) => boolean) =>
    files.filter((file) => wrong(file, readFileSync(path.join(ROOT, file), 'utf8')));

  test('no file is longer than 300 lines, tables of data aside', () => {
    const long = (text: string) => text.split('\n').length > 301;
    expect(offenders((file, text) => !/languages|supplement|-table\.ts$/.test(file) && long(text))).toEqual([]);
  });

  test('no lint rule is switched off in place, and nothing is left to do', () => {
    const tools = ['biome', 'ts', 'eslint'].map((tool) => `${tool}-(?:ignore|expect-error|nocheck|disable)`);
    const wrong = new RegExp(`(?:${tools.join('|')})|\\b(?:TO${''}DO|FIX${''}ME)\\b`);
    expect(offenders((_, text) => wrong.test(text))).toEqual([]);
  });

  test('no junk drawers and no barrels', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\.ts|\/)/.test(file))).toEqual([]);
    const barrel = (text: string) => !/^(?!export .* from|import|\s*(\/\/|\/?\*))\S/m.test(text);
    expect(offenders((file, text) => file !== 'src/index.ts' && barrel(text))).toEqual([]);
  });
});
