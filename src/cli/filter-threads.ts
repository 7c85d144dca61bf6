/** Several threads that answer batches of the filter's lines; whoever asks gets the answers, in the order of asking. */
import type { Worker } from 'node:worker_threads';
import type { Answered, Answerer } from './filter.ts';

interface Waiting {
  done(answered: Answered): void;
  failed(error: Error): void;
}

export interface Threads {
  answer: Answerer;
  close(): Promise<void>;
}

/** Batches go to the thread that has the fewest. */
export function openThreads(start: () => Worker, count: number): Threads {
  const threads = Array.from({ length: count }, () => new Thread(start()));
  return {
    answer: (lines) => threads.reduce((one, other) => (other.load < one.load ? other : one)).ask(lines),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

class Thread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #batch = 0;
  #lost: Error | null = null;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', ({ batch, answered }: { batch: number; answered: Answered }) => {
      this.#waiting.get(batch)?.done(answered);
      this.#waiting.delete(batch);
    });
    worker.on('error', (error) => this.#lose(error));
    worker.on('exit', (code) => this.#lose(new Error(`it ended with code ${code}`)));
  }

  get load(): number {
    return this.#waiting.size;
  }

  ask(lines: Parameters<Answerer>[0]): Promise<Answered> {
    if (this.#lost !== null) return Promise.reject(this.#lost);
    const batch = this.#batch++;
    return new Promise((done, failed) => {
      this.#waiting.set(batch, { done, failed });
      this.#worker.postMessage({ batch, lines });
    });
  }

  #lose(error: Error): void {
    this.#lost ??= new Error(`A thread of the filter was lost (${error.message}). Run it again with fewer threads.`);
    for (const { failed } of this.#waiting.values()) failed(this.#lost);
    this.#waiting.clear();
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
