/** The lines of a field with their exact offsets; the field itself is never changed. */

export interface Line {
  /** offset of the first character that is no white space; equals `end` on a blank line */
  start: number;
  /** offset after the last character that is no white space */
  end: number;
  /** the words between `start` and `end` */
  text: string;
  /** columns of white space before the words */
  indent: number;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;
/** Marks of direction and joining have no width: a line begins after them. */
const SPACE = /[\s\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

/** Every line of `text`, blank ones too, in one pass. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  LINE_END.lastIndex = 0;
  for (let end = LINE_END.exec(text); end !== null; end = LINE_END.exec(text)) {
    lines.push(lineBetween(text, from, end.index));
    from = end.index + end[0].length;
  }
  lines.push(lineBetween(text, from, text.length));
  return lines;
}

function lineBetween(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < to && SPACE.test(text.charAt(start))) start += 1;
  while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
  return { start, end, text: text.slice(start, end), indent: start - from };
}
