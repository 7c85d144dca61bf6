/**
 * Stems of a pattern: of every text that the pattern fits, one word begins with one of them. With them a sentence
 * without a cue costs one look-up a word and no pattern is tried. Reads the syntax that the language rows use:
 * literals, groups, alternatives, classes, quantifiers, lookarounds.
 */

interface Parsed {
  /** null: nothing is known of the words */
  stems: ReadonlySet<string> | null;
  /** what follows begins a word */
  edge: boolean;
}

const LETTER = /[a-z]/i;
/** shorter stems begin too many words to be worth much */
const SHORT = 4;

/** The one with fewer short stems, then with fewer. */
function better(a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): ReadonlySet<string> | null {
  if (a === null || b === null) return a ?? b;
  const short = (set: ReadonlySet<string>): number => [...set].filter((stem) => stem.length < SHORT).length;
  return (short(a) - short(b) || a.size - b.size) <= 0 ? a : b;
}

class Parser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(edge: boolean): Parsed {
    const all = [this.#sequence(edge)];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      all.push(this.#sequence(edge));
    }
    const known = all.every(({ stems }) => stems !== null);
    return {
      stems: known ? new Set(all.flatMap(({ stems }) => [...(stems ?? [])])) : null,
      edge: all.every((one) => one.edge),
    };
  }

  #sequence(start: boolean): Parsed {
    let edge = start;
    let stems: ReadonlySet<string> | null = null;
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const item = this.#item(edge);
      edge = item.edge;
      stems = better(stems, item.stems);
    }
    return { stems, edge };
  }

  #item(edge: boolean): Parsed {
    const char = this.#source[this.#at] ?? '';
    if (char === '(') return this.#group(edge);
    if (char === '\\') return this.#escape(edge);
    if (char === '[') return this.#class(edge);
    if (LETTER.test(char)) return this.#literal(edge);
    this.#at++;
    const optional = this.#optional();
    if (char === '^' || char === '$') return { stems: null, edge: edge || char === '^' };
    return { stems: null, edge: !optional && (char === ' ' || char === '-') };
  }

  /** Letters up to one that may be absent: "attack" of "attacks?". */
  #literal(edge: boolean): Parsed {
    const from = this.#at;
    while (LETTER.test(this.#source[this.#at] ?? '')) this.#at++;
    let to = this.#at;
    if (this.#optional()) to--;
    const stem = this.#source.slice(from, to).toLowerCase();
    return { stems: edge && stem !== '' ? new Set([stem]) : null, edge: false };
  }

  #group(edge: boolean): Parsed {
    const look = /^\((?:\?(?:<?[!=]|:|<\w+>))?/.exec(this.#source.slice(this.#at, this.#at + 30))?.[0] ?? '(';
    this.#at += look.length;
    const inner = this.alternatives(edge);
    this.#at++;
    const optional = this.#optional();
    if (/[!=]$/.test(look)) return { stems: null, edge };
    return { stems: optional ? null : inner.stems, edge: optional ? edge && inner.edge : inner.edge };
  }

  #escape(edge: boolean): Parsed {
    const kind = this.#source[this.#at + 1] ?? '';
    this.#at += kind === 'p' || kind === 'P' ? this.#source.slice(this.#at).indexOf('}') + 1 : 2;
    const optional = this.#optional();
    if (kind === 'b') return { stems: null, edge: true };
    return { stems: null, edge: kind === 's' ? !optional || edge : false };
  }

  #class(edge: boolean): Parsed {
    const end = this.#source.indexOf(']', this.#at + 2);
    const inside = this.#source.slice(this.#at + 1, end);
    this.#at = end + 1;
    const optional = this.#optional();
    return { stems: null, edge: /^[- ]+$/.test(inside) ? !optional || edge : false };
  }

  /** Steps over a quantifier; true when what stands before it may be absent. */
  #optional(): boolean {
    const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})[?+]?/.exec(this.#source.slice(this.#at, this.#at + 12))?.[0];
    if (quantifier === undefined) return false;
    this.#at += quantifier.length;
    return /^(?:[*?]|\{0)/.test(quantifier);
  }
}

/** The stems of a pattern's source, in lower case; null when it may fit a text of any words. */
export function stemsOf(source: string): ReadonlySet<string> | null {
  return new Parser(source).alternatives(false).stems;
}
