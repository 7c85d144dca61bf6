/** The brief as Text. */
import type { Brief } from './brief-model.ts';

export function briefToText(brief: Brief): string {
  return `${JSON.stringify(brief, null, 2)}\n`;
}
