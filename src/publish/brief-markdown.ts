/** The brief as Markdown. */
import type { Brief } from './brief-model.ts';

export function briefToMarkdown(brief: Brief): string {
  return `${JSON.stringify(brief, null, 2)}\n`;
}
