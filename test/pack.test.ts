/** The package as its users get it: packed, installed in an empty folder, and run from there. */
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
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
/** What packing needs; it changes package.json for a moment, so it works on a copy. */
const SOURCES = [
  ...['bin', 'data', 'demo', 'docs', 'scripts', 'src'],
  ...['package.json', 'tsconfig.json', 'tsconfig.build.json', 'LICENSE', 'NOTICE', 'README.md', 'CHANGELOG.md'],
];
const TEXT = 'Police said on Sunday that 12 people were killed and at least 30 injured in the blast.\n';

interface Ran {
  code: number;
  out: string;
  err: string;
}

let base: string;
let copy: string;
let installed: string;
let packed: string[];

function run(file: string, args: string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return new Promise((done) => {
    const options = { cwd, env: { ...cleanEnv(), ...env }, maxBuffer: 1e8 };
    execFile(file, args, options, (error, out, err) => done({ code: error ? Number(error.code) : 0, out, err }));
  });
}

/** Without npm's own variables: a script of npm's that starts npm again would tell it where it is. */
function cleanEnv(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_|^VITEST|^NODE_OPTIONS$/i.test(name));
  const PATH = [path.dirname(process.execPath), process.env.PATH].join(path.delimiter);
  return { ...Object.fromEntries(kept), PATH, TOLLBOOK_DATA: path.join(base, 'data') };
}

beforeAll(async () => {
  base = mkdtempSync(path.join(tmpdir(), 'tollbook-pack-'));
  copy = path.join(base, 'repository');
  installed = path.join(base, 'installed');
  for (const name of SOURCES) cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  const pack = await run('npm', ['pack', '--json', '--pack-destination', base], copy);
  expect(pack.err, pack.err).not.toMatch(/npm error/);
  const tarball = readdirSync(base).find((name) => name.endsWith('.tgz')) ?? '';
  packed = (await run('tar', ['-tzf', path.join(base, tarball)], base)).out.split('\n');
  mkdirSync(installed);
  writeFileSync(path.join(installed, 'package.json'), '{"name":"empty","private":true,"type":"module"}\n');
  const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', path.join(base, tarball)];
  const install = await run('npm', args, installed);
  expect(install.code, install.err).toBe(0);
}, 300_000);
afterAll(() => rmSync(base, { recursive: true, force: true }));

test('ships compiled code, types, data and the demo, and neither sources nor tests', () => {
  for (const file of ['bin/tollbook.js', 'dist/main.js', 'dist/index.js', 'dist/index.d.ts', 'LICENSE', 'NOTICE']) {
    expect(packed).toContain(`package/${file}`);
  }
  expect(packed.some((file) => file.startsWith('package/data/'))).toBe(true);
  expect(packed.some((file) => file.startsWith('package/demo/'))).toBe(true);
  expect(packed.filter((file) => /^package\/(src|test|eval|bench|scripts)\//.test(file))).toEqual([]);
});

test('asks for Node 24 in the package, and leaves the repository as it was', () => {
  const manifest = (folder: string) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  expect(manifest(path.join(installed, 'node_modules', 'tollbook')).engines).toEqual({ node: '>=24' });
  expect(manifest(ROOT).engines).toBeUndefined();
  expect(readFileSync(path.join(copy, 'package.json'), 'utf8')).toBe(
    readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
  );
});

test('prints its version', async () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const { code, out, err } = await run('npx', ['--no-install', 'tollbook', '--version'], installed);
  expect([code, out.trim(), err]).toEqual([0, version, '']);
});

test('extracts claims from a text', async () => {
  writeFileSync(path.join(installed, 'report.txt'), TEXT);
  const { code, out } = await run('npx', ['--no-install', 'tollbook', 'extract', 'report.txt'], installed);
  expect(code).toBe(0);
  expect(out).toMatch(/killed\s+12\s+people/);
});

test('is a typed library', async () => {
  const script = `
import { extract, tally } from 'tollbook';
const line = { id: 'r1', title: null, text: ${JSON.stringify(TEXT)}, published: '2026-02-01', outlet: null, url: null, lang: 'en' };
const found = extract(line);
const toll = tally([found]);
process.stdout.write(JSON.stringify({ killed: found.toll.killed, cells: toll.cells.length }));
`;
  writeFileSync(path.join(installed, 'use.mjs'), script);
  const { out, err } = await run(process.execPath, ['use.mjs'], installed);
  expect(err).toBe('');
  expect(JSON.parse(out)).toMatchObject({ killed: { low: 12 } });
  writeFileSync(path.join(installed, 'use.mts'), script.replace('process.stdout.write', 'console.log'));
  const tsc = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', 'use.mts'];
  const types = await run(process.execPath, [tsc, ...flags], installed);
  expect(types.out).toBe('');
});

test('ships the gazetteer as an entry of its own', async () => {
  const script =
    "import { openGazetteer } from 'tollbook/gazetteer'; console.log(openGazetteer().find('Kano')[0].country);";
  writeFileSync(path.join(installed, 'place.mjs'), script);
  expect((await run(process.execPath, ['place.mjs'], installed)).out.trim()).toBe('NG');
});

test('runs the demo', async () => {
  const demo = path.join(base, 'demo');
  const args = ['--no-install', 'tollbook', 'demo', '--no-serve', '--data', demo];
  const { code, out, err } = await run('npx', args, installed);
  expect(code, err).toBe(0);
  expect(out).toContain('145');
  expect(existsSync(demo)).toBe(true);
}, 300_000);
