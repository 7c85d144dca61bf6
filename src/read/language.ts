/** Is a text English? Reports in other languages are kept, and marked as not read. */

/** Enough of a text to tell by. */
const SAMPLE_CHARS = 4000;
const FEWEST_LETTERS = 12;
const FEWEST_WORDS = 8;
const FEWEST_RUNNING = 6;
/** Running English is a third stop-words; headlines and tables have fewer. */
const ENGLISH_SHARE = 0.1;
const FEW_ENGLISH = 0.05;

const ENGLISH = new Set(
  'the of and to in a that was were is are for on by with at from has have had been said it its as an he they their this but not after who which'.split(
    ' ',
  ),
);

/** The commonest small words of other languages in Latin script; words that English shares are left out. */
const OTHERS = new Set(
  (
    'el los las del una por para con que más su sus le les des une est dans sur par avec pour qui au aux ' +
    'der die das und ein eine den dem von mit ist auf für nicht auch il gli della che sono nel alla ' +
    'o os do da dos das em um uma não ao pelo yang dan di dengan untuk pada dari ini itu ve bir bu için ' +
    'na ya wa kwa ni za w z się nie jest och att det som ett av till het een van zijn op dat'
  ).split(' '),
);

const LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;
/** A word in small letters. */
const SMALL_WORD = /(?<![\p{L}\p{M}’'])\p{Ll}[\p{Ll}\p{M}’']+(?!\p{L})/gu;
/** Two letters at least: the z of 0600Z and the a of a list are no language. */
const WORD = /[\p{L}\p{M}’']{2,}/gu;

/** Names a text's language by ISO 639-1; null when it cannot tell. */
export type DetectLanguage = (text: string) => string | null;

/** How many letters, and how many Latin ones. */
function lettersOf(text: string): { letters: number; latin: number } {
  let letters = 0;
  let latin = 0;
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    const plain = code < 0x80 && (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
    if (plain || (code >= 0x80 && LETTER.test(letter))) letters++;
    if (plain || (code >= 0x80 && LATIN.test(letter))) latin++;
  }
  return { letters, latin };
}

/** `en`, `other`, or null when there is too little to tell. `detect` is asked where small words do not decide. */
export function languageOf(text: string, detect: DetectLanguage = () => null): 'en' | 'other' | null {
  const sample = text.slice(0, SAMPLE_CHARS);
  const { letters, latin } = lettersOf(sample);
  if (letters < FEWEST_LETTERS) return null;
  if (latin < letters / 2) return 'other';
  const words = sample.toLowerCase().match(WORD) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const other = words.filter((word) => OTHERS.has(word)).length;
  if (english >= words.length * ENGLISH_SHARE && english > other) return 'en';
  if (other >= words.length * ENGLISH_SHARE && other > english) return 'other';
  // Names and figures alone look like many languages: only running words, with hardly an English one, give one away.
  const running = sample.match(SMALL_WORD)?.length ?? 0;
  const language = running >= FEWEST_RUNNING && english < words.length * FEW_ENGLISH ? detect(sample) : null;
  return language === null || language === 'en' ? language : 'other';
}
