/** A file, or standard input, as a report. */
import type { Report } from '../model/report.ts';
import type { Read } from '../read/draft.ts';

/** What a person says of the file; it goes before what the file says of itself. */
export interface FileOptions {
  title?: string;
  publisher?: string;
  published?: string;
  url?: string;
  lang?: string;
  /** the present instant, ISO: a time of publication after it is warned of */
  now: string;
}

/** `path` '-' is standard input. Never throws for what a file may be: problems are values. */
export function readReportFile(_path: string, _options: FileOptions): Promise<Read<Report>> {
  return Promise.resolve({ ok: false, problem: { code: 'empty', message: 'empty', next: 'Give a file.' } });
}
