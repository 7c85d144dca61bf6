/** From a reader's draft to the report that the ledger keeps. */
import type { Report } from '../model/report.ts';
import type { WireTable } from '../model/wire.ts';
import { blocksOf } from './blocks.ts';
import type { ReportDraft } from './draft.ts';
import { normaliseLine, normaliseText } from './normalise.ts';
import { wireOf } from './wire.ts';

/** How many digits of the hash name a report that does not name itself. */
const ID_DIGITS = 12;

/** `bytesHash` is the SHA-256 (hex) of the original bytes. */
export function makeReport(draft: ReportDraft, bytesHash: string, wires: WireTable): Report {
  const title = normaliseLine(draft.title);
  const text = normaliseText(draft.text);
  const outlet = normaliseLine(draft.outlet);
  return {
    id: draft.id ?? `r${bytesHash.slice(0, ID_DIGITS)}`,
    title,
    text,
    published: draft.published,
    outlet,
    url: normaliseLine(draft.url),
    lang: draft.lang,
    via: wireOf({ title, text, outlet }, wires),
    bytesHash,
    mediaType: draft.mediaType,
    blocks: blocksOf({ title, text }),
    provenance: draft.provenance,
    versionOf: null,
  };
}
