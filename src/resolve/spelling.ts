/**
 * Spelling of place names. `folded` takes away case, marks, hyphens and apostrophes: two names with one folded form
 * are one name. `skeleton` goes on over the ways in which one name is written in Latin letters (Noshki and Nushki,
 * El Fasher and Al-Fashir): two names with one skeleton may be one name.
 */

/** Letters that do not come apart under NFD. */
export const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
  ǝ: 'a',
  ħ: 'h',
  ŋ: 'ng',
  ƒ: 'f',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ɛ: 'e',
  ɔ: 'o',
};
const ODD_LETTER = /[øłđðþßæœıəǝħŋƒɓɗƙɛɔ]/g;
const PLAIN = /^[a-z ]+$/;

/** Lower case, no marks, no apostrophes, hyphens and points as one space: "Deir ez-Zor" -> "deir ez zor". */
export function folded(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower) && !lower.includes('  ')) return lower.trim();
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(ODD_LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘`´ʻʼʿʾ′]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The Arabic article in its written forms, and Spanish "el", which a name keeps or loses. */
export const ARTICLES: ReadonlySet<string> = new Set(
  'al el ad ed adh ar er as es ash esh at et ath an en az ez ul ur us'.split(' '),
);

/** One row is one way of writing; in order. Each has the pair that it makes equal. */
export const SPELLING_ROWS: readonly { id: string; from: RegExp; to: string; example: readonly [string, string] }[] = [
  { id: 'spelling.dj', from: /d[jz]h?(?=[aeiou])/g, to: 'j', example: ['Djibo', 'Jibo'] },
  { id: 'spelling.tch', from: /t?s?ch|tsh|sh/g, to: 'c', example: ['Chalatenango', 'Shalatenango'] },
  { id: 'spelling.kh', from: /kh|ck|q|c(?=[lraou])(?!a?h)/g, to: 'k', example: ['Qalat', 'Kalat'] },
  { id: 'spelling.gh', from: /gh/g, to: 'g', example: ['Ghazni', 'Gazni'] },
  { id: 'spelling.ph', from: /ph/g, to: 'f', example: ['Phalombe', 'Falombe'] },
  { id: 'spelling.dh', from: /([dtb])h/g, to: '$1', example: ['Sindh', 'Sind'] },
  { id: 'spelling.ou', from: /ou|oo|o|w(?=[lrs])/g, to: 'u', example: ['Noshki', 'Nushki'] },
  { id: 'spelling.ee', from: /[ae][iy]|ee|ie|iy|y|e/g, to: 'i', example: ['Fasher', 'Fashir'] },
  { id: 'spelling.w', from: /w/g, to: 'v', example: ['Waziristan', 'Vaziristan'] },
  { id: 'spelling.double', from: /([a-z])\1+/g, to: '$1', example: ['Mohammadpur', 'Mohamadpur'] },
  { id: 'spelling.zh', from: /(zh)+/g, to: 'z', example: ['Zaporizhzhia', 'Zaporizhia'] },
  { id: 'spelling.final-h', from: /h$/g, to: '', example: ['Nasiriyah', 'Nasiriya'] },
  { id: 'spelling.ia', from: /ia/g, to: 'a', example: ['Nasiria', 'Nasira'] },
];

function wordSkeleton(word: string): string {
  let out = word;
  for (const row of SPELLING_ROWS) out = out.replace(row.from, row.to);
  return out.replace(/([a-z])\1+/g, '$1');
}

/** Skeleton of a folded name. Articles go, unless nothing else is left. */
export function skeleton(name: string): string {
  const words = name.split(' ');
  const kept = words.length > 1 ? words.filter((word) => !ARTICLES.has(word)) : words;
  return (kept.length > 0 ? kept : words).map(wordSkeleton).join(' ');
}
