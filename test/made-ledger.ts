/** A ledger of made reports of one sentence each, in a folder of its own, for the command line to be run on. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { type Ran, tollbook } from './cli-run.ts';

export interface MadeLedger {
  run: (...args: string[]) => Promise<Ran>;
  /** adds the texts as reports r1, r2, ... of one outlet and one day each */
  fill: (texts: readonly string[]) => Promise<void>;
  remove: () => void;
}

export function madeLedger(name: string): MadeLedger {
  const folder = mkdtempSync(path.join(tmpdir(), `tollbook-${name}-`));
  const run: MadeLedger['run'] = (...args) => tollbook(['--data', path.join(folder, 'ledger'), ...args]);
  return {
    run,
    fill: async (texts) => {
      const files = texts.map((words, i) => {
        const file = path.join(folder, `r${i + 1}.json`);
        const source = { outlet: `Post ${i + 1}`, url: null, published: `2031-02-0${i + 2}`, lang: 'en' };
        writeFileSync(file, JSON.stringify({ id: `r${i + 1}`, title: null, text: words, source }));
        return file;
      });
      const added = await run('add', ...files);
      expect(added.code, added.err).toBe(0);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
