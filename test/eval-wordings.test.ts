/** How the eval reads and judges short cases of wordings. */
import { describe, expect, test } from 'vitest';
import { faultsOf, type WordingCase, wordingCase } from '../eval/wordings.ts';
import { lineOf } from './claims-of.ts';

const judged = (line: string): string[] => {
  const wording = wordingCase(line) as WordingCase;
  return faultsOf(wording, lineOf(wording.text));
};

describe('a case of wordings', () => {
  test('is right when its claims, and no others, come out with the fields named', () => {
    expect(judged('killed 12 group=villagers approx=exact | Twelve villagers were killed in Karun.')).toEqual([]);
  });

  test('names what is missing and what is too much', () => {
    expect(judged('killed 13 | Twelve villagers were killed in Karun.')).toEqual([
      'no killed 13',
      'extra killed 12 villagers',
    ]);
  });

  test('names a field that says something else', () => {
    expect(judged('killed 12 group=soldiers | Twelve villagers were killed in Karun.')).toEqual([
      'killed 12: group "villagers", not "soldiers"',
    ]);
  });

  test('expects nothing where nothing stands before the bar, and allows more behind a tilde', () => {
    expect(judged(' | The 12 villagers went home.')).toEqual([]);
    expect(judged('| Twelve villagers were killed in Karun.')).toEqual(['extra killed 12 villagers']);
    expect(judged('~ | Twelve villagers were killed in Karun.')).toEqual([]);
  });

  test('may hold a headline and broken lines; remarks are passed over', () => {
    expect(wordingCase('killed 2 | TITLE: Two die || In Karun.\\nToday.')).toMatchObject({
      title: 'Two die',
      text: 'In Karun.\nToday.',
    });
    expect(wordingCase('# killed 2 | a remark')).toBeNull();
  });

  test('asks for a field that there is', () => {
    expect(() => judged('killed 12 mood=sad | Twelve villagers were killed in Karun.')).toThrow('no field "mood"');
  });
});
