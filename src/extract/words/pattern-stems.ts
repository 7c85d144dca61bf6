/**
 * Stems of a pattern: of every text that the pattern fits, one word begins with one of each set of them. With them a
 * sentence without the cues costs one look-up a word and no pattern is tried. Reads the syntax that the language rows
 * use: literals, groups, alternatives, classes, quantifiers, lookarounds.
 */

type Stems = ReadonlySet<string>;

interface Parsed {
  /** each must be met by a word; none: nothing is known of the words */
  sets: readonly Stems[];
  /** what follows begins a word */
  edge: boolean;
}

const LETTER = /[a-z]/i;
/** shorter stems begin too many words to be worth much */
const SHORT = 4;

/** sets of a pattern that are asked: more of them leave out little more */
const MOST_SETS = 4;

const shortIn = (set: Stems): number => [...set].filter((stem) => stem.length < SHORT).length;

/** First those with fewer short stems, then with fewer. */
const bestFirst = (sets: readonly Stems[]): Stems[] =>
  [...sets].sort((a, b) => shortIn(a) - shortIn(b) || a.size - b.size).slice(0, MOST_SETS);

/** What holds of each alternative holds of all in the union: the best of each together, then the next. */
function either(all: readonly (readonly Stems[])[]): Stems[] {
  const least = Math.min(...all.map((sets) => sets.length));
  const ranked = all.map(bestFirst);
  return Array.from(
    { length: Math.min(least, MOST_SETS) },
    (_, i) => new Set(ranked.flatMap((sets) => [...(sets[i] ?? [])])),
  );
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
    return {
      sets: either(all.map((one) => one.sets)),
      edge: all.every((one) => one.edge),
    };
  }

  #sequence(start: boolean): Parsed {
    let edge = start;
    const sets: Stems[] = [];
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const item = this.#item(edge);
      edge = item.edge;
      sets.push(...item.sets);
    }
    return { sets, edge };
  }

  #item(edge: boolean): Parsed {
    const char = this.#source[this.#at] ?? '';
    if (char === '(') return this.#group(edge);
    if (char === '\\') return this.#escape(edge);
    if (char === '[') return this.#class(edge);
    if (LETTER.test(char)) return this.#literal(edge);
    this.#at++;
    const optional = this.#optional();
    if (char === '^' || char === '$') return { sets: [], edge: edge || char === '^' };
    return { sets: [], edge: !optional && (char === ' ' || char === '-') };
  }

  /** Letters up to one that may be absent: "attack" of "attacks?". */
  #literal(edge: boolean): Parsed {
    const from = this.#at;
    while (LETTER.test(this.#source[this.#at] ?? '')) this.#at++;
    let to = this.#at;
    if (this.#optional()) to--;
    const stem = this.#source.slice(from, to).toLowerCase();
    return { sets: edge && stem !== '' ? [new Set([stem])] : [], edge: false };
  }

  #group(edge: boolean): Parsed {
    const look = /^\((?:\?(?:<?[!=]|:|<\w+>))?/.exec(this.#source.slice(this.#at, this.#at + 30))?.[0] ?? '(';
    this.#at += look.length;
    const inner = this.alternatives(edge);
    this.#at++;
    const optional = this.#optional();
    if (/[!=]$/.test(look)) return { sets: [], edge };
    return { sets: optional ? [] : inner.sets, edge: optional ? edge && inner.edge : inner.edge };
  }

  #escape(edge: boolean): Parsed {
    const kind = this.#source[this.#at + 1] ?? '';
    this.#at += kind === 'p' || kind === 'P' ? this.#source.slice(this.#at).indexOf('}') + 1 : 2;
    const optional = this.#optional();
    if (kind === 'b') return { sets: [], edge: true };
    return { sets: [], edge: kind === 's' ? !optional || edge : false };
  }

  #class(edge: boolean): Parsed {
    const end = this.#source.indexOf(']', this.#at + 2);
    const inside = this.#source.slice(this.#at + 1, end);
    this.#at = end + 1;
    const optional = this.#optional();
    return { sets: [], edge: /^[- ]+$/.test(inside) ? !optional || edge : false };
  }

  /** Steps over a quantifier; true when what stands before it may be absent. */
  #optional(): boolean {
    const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})[?+]?/.exec(this.#source.slice(this.#at, this.#at + 12))?.[0];
    if (quantifier === undefined) return false;
    this.#at += quantifier.length;
    return /^(?:[*?]|\{0)/.test(quantifier);
  }
}

/** The sets of stems of a pattern's source, in lower case, the best first; none when it may fit a text of any words. */
export function stemSetsOf(source: string): readonly Stems[] {
  return bestFirst(new Parser(source).alternatives(false).sets);
}

/** The best set of stems; null when the pattern may fit a text of any words. */
export function stemsOf(source: string): Stems | null {
  return stemSetsOf(source)[0] ?? null;
}
