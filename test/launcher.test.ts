/** The launcher, from the outside: which Node it picks, and what it passes on. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { olderNode } from './older-node.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/** A small program in the place of ours: the launcher is under test here. */
const PROGRAM = `
import { DatabaseSync } from 'node:sqlite';
export async function main(argv) {
  new DatabaseSync(':memory:');
  if (argv[0] === 'version') process.stdout.write(process.versions.node);
  if (argv[0] === 'warn') process.emitWarning('of another kind', 'DeprecationWarning');
  if (argv[0] === 'count') for (let n = 0; n < 3e5; n += 1) {
    if (!process.stdout.write(n + '\\n')) await new Promise((go) => process.stdout.once('drain', go));
  }
  if (argv[0] === 'busy') {
    process.stdout.write(process.pid + '\\n');
    for (;;) { const until = Date.now() + 20; while (Date.now() < until); await new Promise(setImmediate); }
  }
  if (argv[0] === 'wait') { process.stdout.write(process.pid + '\\n'); await new Promise((go) => setTimeout(go, 60_000)); }
  return Number(argv[1] ?? 0);
}
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tollbook-launcher-'));
  for (const name of ['with', 'without']) {
    cpSync(path.join(ROOT, 'bin'), path.join(folder, name, 'bin'), { recursive: true });
    mkdirSync(path.join(folder, name, 'src'));
    writeFileSync(path.join(folder, name, 'package.json'), '{"type":"module"}');
    writeFileSync(path.join(folder, name, 'src', 'main.ts'), PROGRAM);
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'with', 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  signal: string | null;
  out: string;
  err: string;
}

function start(node: string, args: string[], where = 'with'): ChildProcess {
  return spawn(node, [path.join(folder, where, 'bin', 'tollbook.js'), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

function ended(child: ChildProcess): Promise<Ended> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (data) => {
    out += data;
  });
  child.stderr?.on('data', (data) => {
    err += data;
  });
  return new Promise((done) => child.on('close', (code, signal) => done({ code, signal, out, err })));
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((done) => child.stdout?.once('data', (data) => done(String(data).trim())));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function gone(pid: number): Promise<void> {
  while (isAlive(pid)) await new Promise((go) => setTimeout(go, 20));
}

const nodes = [
  ['this Node', process.execPath],
  ['an older Node', olderNode],
] as const;

for (const [name, found] of nodes) {
  const node = found ?? process.execPath;
  describe.runIf(found !== undefined)(`under ${name}`, () => {
    test('runs the program on Node 24 or newer and passes its exit code', async () => {
      const { code, out, err } = await ended(start(node, ['version', '3']));
      expect(Number.parseInt(out, 10)).toBeGreaterThanOrEqual(24);
      expect([code, err]).toEqual([3, '']);
    });

    test('keeps every warning that is not about experiments', async () => {
      const { err } = await ended(start(node, ['warn']));
      expect(err).toContain('DeprecationWarning: of another kind');
      expect(err).not.toContain('Experimental');
    });

    test('ends quietly when the reader has had enough', async () => {
      const child = start(node, ['count']);
      child.stdout?.once('data', () => child.stdout?.destroy());
      const { code, err } = await ended(child);
      expect([code, err]).toEqual([0, '']);
    });

    test.each(['SIGTERM', 'SIGINT'] as const)('passes %s on', async (signal) => {
      const child = start(node, ['wait']);
      const end = ended(child);
      const pid = Number(await firstLine(child));
      child.kill(signal);
      expect((await end).signal).toBe(signal);
      await gone(pid);
    });

    test.each(['wait', 'busy'])('a launcher that is killed outright leaves nothing running: %s', async (work) => {
      const child = start(node, [work]);
      const end = ended(child);
      const pid = Number(await firstLine(child));
      child.kill('SIGKILL');
      await end;
      await gone(pid);
    });
  });
}

describe.runIf(olderNode !== undefined)('under an older Node without the node package', () => {
  test('says in one sentence what to install', async () => {
    const { code, err, out } = await ended(start(olderNode ?? '', ['version'], 'without'));
    expect(err).toMatch(/^tollbook needs Node 24 or newer and this is Node [\d.]+: install it .*\.\n$/);
    expect([code, out]).toEqual([69, '']);
  });
});
