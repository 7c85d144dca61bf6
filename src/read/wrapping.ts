/** Is a text hard-wrapped (broken at a fixed width), so that lines must be joined into paragraphs? */
import type { Line } from './lines.ts';

/** Wider lines are paragraphs of their own. */
const WIDEST = 110;
const NARROWEST = 40;
/** A line this much short of the width may still be broken by the width: widths in old wire texts vary. In a narrow text every open line is. */
const SLACK = 12;

const ENDS_SENTENCE = /[.!?…:][”’"')\]]*$/;
const LOWER_START = /^\p{Ll}/u;
const FIRST_WORD = /^\S+/;
/** "Killed: 45" is a line of figures, and neither a heading nor half a sentence. */
export const KEY_VALUE = /^[^:]{1,40}:\s*\S*\d/;

export function endsSentence(text: string): boolean {
  return ENDS_SENTENCE.test(text.slice(-12));
}

/** For each line the width that it is broken at; null where the line stands by itself. */
export function wrapWidths(lines: readonly Line[]): (number | null)[] {
  const whole = wrapWidth(lines);
  if (whole !== null) return lines.map(() => whole);
  const widths: (number | null)[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && lines[to]?.text !== '') to += 1;
    const width = carriedWidth(lines.slice(from, to));
    while (from < to) {
      widths.push(width);
      from += 1;
    }
  }
  return widths;
}

/** The width of lines between blanks of which one breaks off and the next goes on in lower case; null of others. */
function carriedWidth(lines: readonly Line[]): number | null {
  let carried = 0;
  let width = 0;
  lines.forEach((line, at) => {
    width = Math.max(width, line.text.length);
    const next = lines[at + 1];
    if (next && line.text !== '' && isOpen(line.text) && LOWER_START.test(next.text) && !KEY_VALUE.test(next.text)) {
      carried += 1;
    }
  });
  return carried > 0 && width <= WIDEST ? width : null;
}

/** Breaks off in the middle of a sentence. */
function isOpen(text: string): boolean {
  return !endsSentence(text) && !KEY_VALUE.test(text);
}

/** The width that `lines` are broken at; null when each line stands by itself. */
function wrapWidth(lines: readonly Line[]): number | null {
  let width = 0;
  for (const { text } of lines) if (text.length <= WIDEST && text.length > width) width = text.length;
  if (width < NARROWEST) return null;
  let pairs = 0;
  let full = 0;
  let open = 0;
  let carried = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (!next || line.text === '' || next.text === '' || line.text.length > WIDEST) return;
    pairs += 1;
    if (!fills(line, next, width)) return;
    full += 1;
    if (!endsSentence(line.text)) open += 1;
    if (!endsSentence(line.text) && LOWER_START.test(next.text)) carried += 1;
  });
  const wrapped = full >= pairs * 0.6 && open >= full * 0.4 && (open >= 2 || carried >= 1);
  return wrapped ? width : null;
}

/** Would the next line's first word not have fitted on this line? */
function fills(line: Line, next: Line, width: number, slack = width < NARROWEST ? width : SLACK): boolean {
  const word = FIRST_WORD.exec(next.text)?.[0].length ?? 0;
  return line.text.length <= WIDEST && line.text.length + line.indent + 1 + word >= width - slack;
}

/** Does `next` go on with the paragraph that `line` belongs to? `width` is that of the text. */
export function goesOn(line: Line, next: Line, width: number): boolean {
  if (next.indent >= 2 && next.indent > line.indent) return false;
  if (KEY_VALUE.test(next.text)) return false;
  if (!endsSentence(line.text)) return LOWER_START.test(next.text) || fills(line, next, width);
  return fills(line, next, width, 4);
}
