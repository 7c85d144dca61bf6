/** A progress bar or a line that says what is under way, on a terminal; nothing at all elsewhere. */
import cliProgress from 'cli-progress';

type Step = (done: number, of: number) => void;

/**
 * Shows how far `work` is, counted in `what` (for example "reports"). Draws on standard error, so that results can be
 * piped on, and leaves the terminal as it was, also when the work fails.
 */
export async function withProgress<T>(what: string, work: (step: Step) => Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return work(() => {});
  const bar = new cliProgress.SingleBar(
    { format: `  {bar} {value} of {total} ${what}`, clearOnComplete: true, hideCursor: true, stream: process.stderr },
    cliProgress.Presets.shades_classic,
  );
  try {
    return await work((done, of) => {
      if (!bar.isActive) bar.start(of, 0);
      bar.update(done);
    });
  } finally {
    bar.stop();
  }
}

/**
 * Says what is under way while `work` runs, on one line of standard error that is gone afterwards. For work whose end
 * cannot be counted: reading one long report.
 */
export async function whileSaying<T>(what: string, work: () => Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return work();
  process.stderr.write(`  ${what} ...`);
  try {
    return await work();
  } finally {
    process.stderr.write('\r\u001b[2K');
  }
}
