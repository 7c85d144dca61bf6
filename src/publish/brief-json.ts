/** The brief as JSON: the model itself. */
import type { Brief } from './brief-model.ts';

export function briefToJson(brief: Brief): string {
  return `${JSON.stringify(brief, null, 2)}\n`;
}
