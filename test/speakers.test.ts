/** Speakers before, amid and after their figures, and what looks like one and is none. */
import { describe, expect, it } from 'vitest';
import { lineOf } from './claims-of.ts';
import { followed, outlet, said } from './speakers-table.ts';

/** The speakers of the claims, each once, in order; "-" for the outlet. */
const speakersOf = (text: string): string =>
  [...new Set(lineOf(text).claims.map(({ speaker }) => speaker ?? '-'))].join('; ');

describe('who says a figure', () => {
  it.each(said)('%s', (text, speakers) => {
    expect(speakersOf(text)).toBe(speakers);
  });

  it.each(followed)('%j', (text, speakers) => {
    expect(
      lineOf(text)
        .claims.map(({ speaker }) => speaker ?? '-')
        .join('; '),
    ).toBe(speakers);
  });

  it.each(outlet)('nobody but the outlet: %s', (text) => {
    expect(speakersOf(text)).toBe('-');
  });
});
