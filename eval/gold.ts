/** Gold files and their shape. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReportText } from '../src/model/report.ts';

export interface GoldClaim {
  outcome: string;
  group: string;
  count_min: number | null;
  count_max: number | null;
  approx: string;
  speaker: string | null;
  speaker_side: string | null;
  place: string | null;
  date_or_period: string | null;
  scope: string;
  quote: string;
  modality?: string;
  perpetrator?: string;
  subset_of?: number[];
  includes?: number[];
  equals_sum?: number[];
  same_people_as?: number[];
  rounding_of?: number[];
}

export interface GoldDocument {
  id: string;
  title: string | null;
  text: string;
  source?: { outlet: string; url: string; published: string; lang: string };
  published?: string;
  claims: GoldClaim[];
  responsibility: { actor: string; stance: string; speaker: string | null; quote: string }[];
  measures: { measure: string; quote: string }[];
  distractors: { figure: string; reason: string; quote: string }[];
}

const folder = path.join(import.meta.dirname, 'gold');

function withDefaults(raw: Partial<GoldDocument> & { id: string; text: string }): GoldDocument {
  return { title: null, claims: [], responsibility: [], measures: [], distractors: [], ...raw };
}

/** The documents of a set: a folder of JSON files, or one file of JSON lines. */
export function goldSet(name: string): GoldDocument[] {
  if (name.endsWith('.jsonl')) {
    const lines = readFileSync(path.join(folder, name), 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => withDefaults(JSON.parse(line)));
  }
  const files = readdirSync(path.join(folder, name))
    .filter((f) => f.endsWith('.json'))
    .sort();
  return files.map((f) => withDefaults(JSON.parse(readFileSync(path.join(folder, name, f), 'utf8'))));
}

export function reportOf(document: GoldDocument): ReportText {
  return {
    id: document.id,
    title: document.title,
    text: document.text,
    published: document.published ?? document.source?.published ?? null,
    outlet: document.source?.outlet ?? null,
    url: document.source?.url ?? null,
    lang: document.source?.lang ?? null,
  };
}
