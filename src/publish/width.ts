/** Columns of a terminal: marks take none, wide East Asian letters and pictures take two. */

const MARK = /\p{M}|\p{Cf}/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;

export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += columns(letter);
  return width;
}

function columns(letter: string): number {
  if (letter >= ' ' && letter <= '~') return 1;
  if (MARK.test(letter)) return 0;
  return WIDE.test(letter) ? 2 : 1;
}

export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** At most `width` columns; what is left out shows as an ellipsis. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const head = cut(text, width - 1);
  const space = head.lastIndexOf(' ');
  return `${(space > head.length * 0.6 ? head.slice(0, space) : head).trimEnd()}…`;
}

/** Lines of at most `width` columns, broken at blanks; a longer word is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) <= width) {
      line += ` ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    while (widthOf(word) > width) {
      const head = cut(word, width);
      lines.push(head);
      word = word.slice(head.length);
    }
    line = word;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

function cut(text: string, width: number): string {
  let used = 0;
  let head = '';
  for (const letter of text) {
    used += columns(letter);
    if (used > width && head !== '') break;
    head += letter;
  }
  return head;
}
