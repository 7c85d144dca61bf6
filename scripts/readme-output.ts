/**
 * The README shows what the program really prints. A block that begins with `$ npx tollbook ...` holds the first lines
 * of that command's output, as many as stand there. `npm run readme` writes them anew; `--check` only compares, and
 * exits 1 when they differ.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const file = path.join(root, 'README.md');
const BLOCK = /(```console\n\$ npx tollbook ([^\n]+)\n)([\s\S]*?)(```)/g;

const before = readFileSync(file, 'utf8');
let blocks = 0;
const after = before.replace(BLOCK, (_, head: string, command: string, shown: string, tail: string) => {
  blocks += 1;
  const launcher = path.join(root, 'bin', 'tollbook.js');
  const out = execFileSync(process.execPath, [launcher, ...command.split(' ')], { cwd: root, encoding: 'utf8' });
  const lines = shown.trimEnd() === '' ? 24 : shown.trimEnd().split('\n').length;
  return `${head}${out.split('\n').slice(0, lines).join('\n').trimEnd()}\n${tail}`;
});

if (process.argv.includes('--check')) process.exitCode = blocks > 0 && after === before ? 0 : 1;
else writeFileSync(file, after);
