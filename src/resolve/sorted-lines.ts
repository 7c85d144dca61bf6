/**
 * Binary search in sorted lines of one big string, by offset: nothing is split or indexed when a program starts, so
 * that loading costs only the decompression.
 */
export class SortedLines {
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  readonly #keyOf: (cell: string) => string;

  /** Lines from `start` to `end` (the offset after the last line's newline), in order of `keyOf` their first cell. */
  constructor(text: string, start: number, end: number, keyOf: (cell: string) => string = (cell) => cell) {
    this.#text = text;
    this.#start = start;
    this.#end = end;
    this.#keyOf = keyOf;
  }

  #line(offset: number): string {
    return this.#text.slice(offset, this.#text.indexOf('\n', offset));
  }

  #key(offset: number): string {
    return this.#keyOf(this.#text.slice(offset, this.#cellEnd(offset)));
  }

  #cellEnd(offset: number): number {
    let at = offset;
    while (at < this.#end) {
      const code = this.#text.charCodeAt(at);
      if (code === 9 || code === 10) break;
      at += 1;
    }
    return at;
  }

  /** Offset of the first line whose key is not below `key`. */
  #lower(key: string): number {
    let low = this.#start;
    let high = this.#end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const line = middle === 0 ? 0 : this.#text.lastIndexOf('\n', middle - 1) + 1;
      const at = Math.max(line, this.#start);
      if (this.#key(at) < key) low = this.#text.indexOf('\n', middle) + 1;
      else high = at;
    }
    return low;
  }

  /** Every line with this key, in order. */
  all(key: string): string[] {
    const lines: string[] = [];
    for (let at = this.#lower(key); at < this.#end && this.#key(at) === key; ) {
      const line = this.#line(at);
      lines.push(line);
      at += line.length + 1;
    }
    return lines;
  }

  /** Is there a line whose key begins with this? */
  hasPrefix(prefix: string): boolean {
    const at = this.#lower(prefix);
    return at < this.#end && this.#key(at).startsWith(prefix);
  }

  *[Symbol.iterator](): Generator<string> {
    for (let at = this.#start; at < this.#end; ) {
      const line = this.#line(at);
      yield line;
      at += line.length + 1;
    }
  }
}
