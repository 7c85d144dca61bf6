/** A language's words for doers, gathered once for fast tests. */
import type { Language } from '../../model/language.ts';
import type { PerpetratorWords } from '../../model/language-perpetrator.ts';
import { WordMemo } from '../words/spellings.ts';
import type { Token } from '../words/tokens.ts';

export type AgentSide = 'armed' | 'state' | 'other';

/** Where the run of capital words at `at` ends: "al-Shabab", "Red Front", "Army of the North". */
export function capitalRun(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && end - at < 8) {
    const token = tokens[end];
    const next = tokens[end + 1];
    const glued = token?.text === '-' && !token.spaced && next?.spaced === false && end > at;
    if (token?.kind === 'word' && (token.capital || (tokens[end - 1]?.text === '-' && end > at))) end++;
    else if (glued) end++;
    else if (token?.lower === 'of' && end > at && next?.capital) end++;
    else if (token?.lower === 'of' && end > at && next?.lower === 'the' && tokens[end + 2]?.capital) end += 2;
    else break;
  }
  return end;
}

const built = new WeakMap<Language, DoerWords>();

export class DoerWords {
  readonly own: PerpetratorWords;
  readonly countries: ReadonlyMap<string, string>;
  readonly #sides = new Map<string, AgentSide>();
  readonly #breaks: ReadonlySet<string>;
  readonly #heads = new WordMemo(
    (word) => this.#sides.has(word) || this.own.members.has(word) || this.own.arms.has(word),
  );

  static of(language: Language): DoerWords {
    const known = built.get(language) ?? new DoerWords(language);
    built.set(language, known);
    return known;
  }

  constructor(language: Language) {
    this.own = language.perpetratorWords;
    const { words } = language.responsibility;
    this.countries = words.countries;
    for (const row of language.people) {
      const side = row.status === 'armed group' ? 'armed' : row.status === 'security forces' ? 'state' : null;
      if (side) for (const word of [...row.singular, ...row.plural]) this.#sides.set(word, side);
    }
    for (const side of ['armed', 'state', 'other'] as const)
      for (const word of this.own[side]) this.#sides.set(word, side);
    this.#breaks = new Set([
      ...language.stops,
      ...language.auxiliaries,
      ...language.determiners,
      ...words.saying,
      ...this.own.governors,
    ]);
  }

  /** May the token's word be the head of a doer's words, or, with a capital, of a name? */
  mayDo(token: Token): boolean {
    return token.kind === 'word' && (token.capital || this.#heads.of(token));
  }

  sideOf(word: string): AgentSide | null {
    return this.#sides.get(word) ?? null;
  }

  /** Ends a noun phrase: articles, auxiliaries, conjunctions, prepositions, verbs of saying. */
  breaks(word: string): boolean {
    return this.#breaks.has(word);
  }

  /** How many words at `at` join a name to the people before it: "of", "loyal to"; 0 for none. */
  tailLink(tokens: readonly Token[], at: number): number {
    return this.own.tails.find((words) => words.every((word, i) => tokens[at + i]?.lower === word))?.length ?? 0;
  }
}
