/** The brief as Html. */
import type { Brief } from './brief-model.ts';

export function briefToHtml(brief: Brief): string {
  return `${JSON.stringify(brief, null, 2)}\n`;
}
