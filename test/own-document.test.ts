/** Reports that are a party's own document: where nobody is named, the body that heads or signs it speaks. */
import { describe, expect, it } from 'vitest';
import type { ReportText } from '../src/model/report.ts';
import { lineOf } from './claims-of.ts';

const speakersOf = (text: string, more: Partial<ReportText> = {}): string =>
  [...new Set(lineOf(text, more).claims.map(({ speaker }) => speaker ?? '-'))].join('; ');

const BODY = 'On 3 May our fighters attacked a post at Velo.\n\nTwelve soldiers were killed.';

describe('a report that is its own party', () => {
  it.each([
    ['headed', `Press Office of the Velo Liberation Front\n\n${BODY}`, 'Press Office of the Velo Liberation Front'],
    ['headed, dated', `Velo Defence Force\n3 May 2025\n\n${BODY}`, 'Velo Defence Force'],
    ['signed', `${BODY}\n\n3 May 2025\nHPG Press and Liaison Centre`, 'HPG Press and Liaison Centre'],
  ])('%s', (_, text, speaker) => {
    expect(speakersOf(text)).toBe(speaker);
  });

  it('a ministry that publishes under its own name', () => {
    const text = 'Ministry of Health – Norland\n\nIn the past day 12 people were killed and 30 wounded.';
    expect(speakersOf(text, { outlet: 'Ministry of Health, Norland' })).toBe('Ministry of Health – Norland');
  });

  it('an unsigned statement of who published it', () => {
    const text =
      'Velo Health Action is shocked by the shelling of our clinic. Twelve people were killed. Our teams are safe.';
    expect(speakersOf(text, { outlet: 'Velo Health Action' })).toBe('Velo Health Action');
  });

  it.each([
    ['a heading that no "we" follows', 'Ministry of Health\n\nTwelve soldiers were killed at Velo.'],
    [
      '"we" inside quotations',
      'Velo Liberation Front\n\nTwelve people were killed. "Our house is gone," a woman wept.',
    ],
    [
      'a newspaper\'s own "our"',
      'Our reporter saw the wreck. Our own count is not finished. Twelve people were killed.',
    ],
  ])('%s', (_, text) => {
    expect(speakersOf(text)).toBe('-');
  });

  it('what the writers saw is their word', () => {
    expect(speakersOf(`Velo Defence Force\n\n${BODY} According to our observation ten of them died.`)).toBe(
      'Velo Defence Force',
    );
  });

  it('another who is named still speaks for himself', () => {
    expect(speakersOf(`Velo Defence Force\n\n${BODY} The ministry said two rebels died.`)).toBe(
      'Velo Defence Force; The ministry',
    );
  });
});
