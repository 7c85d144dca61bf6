/** How a text is fixed once, before it is stored; docs/reading.md gives the rules. */

const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029]/g;
/** Control characters but tab and line feed: a terminal would obey them, and nobody can read them. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;
const BYTE_ORDER_MARK = /^\uFEFF/;
/** Half of a surrogate pair: no character, and no UTF-8 for it. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** NFC, line feeds only, no control characters, no byte order mark. Doing it twice changes nothing. */
export function normaliseText(text: string): string {
  return text
    .replace(BYTE_ORDER_MARK, '')
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, ' ')
    .replace(LONE_SURROGATES, '\uFFFD')
    .normalize('NFC');
}

/** A title, a name or an address: the same, on one line; null when nothing is left. */
export function normaliseLine(text: string | null | undefined): string | null {
  const line = normaliseText(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' ? null : line;
}
