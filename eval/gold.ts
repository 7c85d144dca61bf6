/** Gold files and their shape. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReportText } from '../src/model/report.ts';

export interface GoldClaim {
  outcome: string;
  /** the victims as a person would name them */
  group: string;
  count_min: number | null;
  count_max: number | null;
  approx: string;
  /** null = the outlet itself */
  speaker: string | null;
  speaker_side: string | null;
  place: string | null;
  date_or_period: string | null;
  scope: string;
  /** exact substring of the text or the title */
  quote: string;
  modality?: string;
  perpetrator?: string | null;
  subset_of?: number[];
  includes?: number[];
  equals_sum?: number[];
  same_people_as?: number[];
}

export interface GoldResponsibility {
  actor: string;
  stance: string;
  speaker: string | null;
  quote: string;
}

export interface GoldDistractor {
  figure: string;
  reason: string;
  quote: string;
}

export interface GoldDocument {
  id: string;
  title: string | null;
  text: string;
  /** kind of writing, where a set says it: document counts are shown by it too */
  style?: string;
  /** who published it, where no `source` says so */
  outlet?: string;
  source?: { outlet: string; url: string; published: string; lang: string };
  published?: string;
  /** labelled by its document counts alone: no claims, figures or stances to score */
  countsOnly: boolean;
  claims: GoldClaim[];
  /** null = the file does not label them */
  responsibility: GoldResponsibility[] | null;
  measures: { measure: string; quote: string }[] | null;
  distractors: GoldDistractor[];
  /** all dead of the document's event; null = says nothing or gives no number; absent = not judged */
  killed?: number | null;
  injured?: number | null;
}

/** The sets by name: a folder of JSON files, or one file of JSON lines. Those of `test` are never listed by error. */
export const GOLD_SETS: readonly { name: string; source: string; use: 'tune' | 'glimpse' | 'test' }[] = [
  { name: 'demo', source: 'demo', use: 'tune' },
  { name: 'world', source: 'world', use: 'glimpse' },
  { name: 'hard', source: 'hard.jsonl', use: 'glimpse' },
  { name: 'own-dev', source: 'own/own-dev.jsonl', use: 'tune' },
  { name: 'own-test', source: 'own/own-test.jsonl', use: 'test' },
  { name: 'news-dev', source: 'own/news-dev.jsonl', use: 'tune' },
  { name: 'news-test', source: 'own/news-test.jsonl', use: 'test' },
  { name: 'styles-dev', source: 'own/styles-dev.jsonl', use: 'tune' },
  { name: 'styles-test', source: 'own/styles-test.jsonl', use: 'test' },
  { name: 'styles2-dev', source: 'own/styles2-dev.jsonl', use: 'tune' },
  { name: 'styles2-test', source: 'own/styles2-test.jsonl', use: 'test' },
];

const folder = path.join(import.meta.dirname, 'gold');

/** The documents of a set as they stand in the files. */
export function rawGoldSet(source: string): Record<string, unknown>[] {
  const at = path.join(folder, source);
  if (source.endsWith('.jsonl')) {
    const lines = readFileSync(at, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line));
  }
  const files = readdirSync(at).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => JSON.parse(readFileSync(path.join(at, file), 'utf8')));
}

/** The documents of a set; lists that a file does not label are null. */
export function goldSet(source: string): GoldDocument[] {
  return rawGoldSet(source).map((raw) => ({
    title: null,
    countsOnly: !('claims' in raw),
    claims: [],
    responsibility: null,
    measures: null,
    distractors: [],
    ...(raw as unknown as { id: string; text: string }),
  }));
}

/** What the extractor is given: nothing of the labels. */
export function reportOf(document: GoldDocument): ReportText {
  return {
    id: document.id,
    title: document.title,
    text: document.text,
    published: document.published ?? document.source?.published ?? null,
    outlet: document.source?.outlet ?? document.outlet ?? null,
    url: document.source?.url ?? null,
    lang: document.source?.lang ?? null,
  };
}
