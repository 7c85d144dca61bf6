/**
 * Puts `engines` into package.json before packing (`add`) and takes it out afterwards (`remove`).
 * Why it is not there all the time: docs/decisions/0002-node-24-beside-an-older-node.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package.json', import.meta.url);
const { engines: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));

switch (process.argv[2]) {
  case 'add':
    write({ ...manifest, engines: { node: '>=24' } });
    break;
  case 'remove':
    write(manifest);
    break;
  default:
    process.stderr.write('usage: node scripts/pack-manifest.ts add|remove\n');
    process.exitCode = 2;
}

function write(content: object): void {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}
