/** A thread of the filter: batches of lines in, their answers out. Started by `startFilterThread` of src/main.ts. */
import { parentPort } from 'node:worker_threads';
import { type AskBatch, answerer } from './cli/filter.ts';
import { openExtractor } from './stages.ts';

const answer = answerer(await openExtractor());

parentPort?.on('message', async ({ batch, lines }: AskBatch) => {
  parentPort?.postMessage({ batch, answered: await answer(lines) });
});
