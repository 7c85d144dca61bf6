/** Plain text, as a draft: nothing but the words. */
import type { ReportDraft } from './draft.ts';

export function readPlain(text: string): ReportDraft {
  return { ...EMPTY, text, mediaType: 'text/plain' };
}

/** A draft of which nothing is known. */
export const EMPTY: Omit<ReportDraft, 'text' | 'mediaType'> = {
  id: null,
  title: null,
  published: null,
  outlet: null,
  url: null,
  lang: null,
  provenance: null,
};
