/** Persons by their posts, anywhere in a report: "the governor" may be he who is named in the next paragraph. */
import type { Language } from '../../model/language.ts';
import type { VoiceWords } from '../../model/language-voices.ts';
import type { Sentence } from '../words/sentences.ts';
import { type Token, wordAt } from '../words/tokens.ts';

/** words between a name and its post: "Darwan, who is the new governor" */
const BETWEEN = 5;

export class Posts {
  readonly #words: VoiceWords;
  readonly #titles: ReadonlySet<string>;
  readonly #stops: ReadonlySet<string>;
  /** names by post; a post that two persons hold tells of neither */
  readonly #holders = new Map<string, Map<string, string>>();

  constructor(sentences: readonly Sentence[], { titles, stops, voiceWords }: Language) {
    this.#words = voiceWords;
    this.#titles = titles;
    this.#stops = stops;
    for (const { tokens, upper, titled } of sentences) if (!upper && !titled) this.#read(tokens);
  }

  #read(tokens: readonly Token[]): void {
    for (let i = 0; i < tokens.length; i++) {
      if (!this.#words.posts.has(wordAt(tokens, i)) || this.#words.posts.has(wordAt(tokens, i + 1))) continue;
      const post = this.#postAt(tokens, i);
      const name = this.#nameAfter(tokens, i + 1) ?? this.#nameBefore(tokens, i);
      if (!name) continue;
      const held = this.#holders.get(post) ?? new Map<string, string>();
      held.set(name.split(' ').at(-1) ?? name, name);
      this.#holders.set(post, held);
    }
  }

  /** "chief minister" at the token "minister", without what changes nothing: "the provincial chief minister". */
  #postAt(tokens: readonly Token[], at: number): string {
    const before = wordAt(tokens, at - 1);
    const named = this.#titles.has(before) && !this.#words.postModifiers.has(before);
    return named ? `${before} ${wordAt(tokens, at)}` : wordAt(tokens, at);
  }

  #isName(token: Token | undefined): boolean {
    return token?.kind === 'word' && token.capital && !this.#titles.has(token.lower) && !this.#stops.has(token.lower);
  }

  /** "Governor [Omar Darwan]", "The governor, [Omar Darwan],". */
  #nameAfter(tokens: readonly Token[], at: number): string | null {
    const from = wordAt(tokens, at) === ',' ? at + 1 : at;
    let to = from;
    while (to - from < 4 && this.#isName(tokens[to])) to++;
    const closed = from === at || tokens[to]?.kind === 'mark';
    return to - from >= 2 && closed ? nameOf(tokens, from, to) : null;
  }

  /** "[Omar Darwan], the governor". */
  #nameBefore(tokens: readonly Token[], at: number): string | null {
    for (let i = at - 1; i > 1 && at - i <= BETWEEN; i--) {
      if (tokens[i]?.kind !== 'mark') continue;
      let from = i;
      while (i - from < 4 && this.#isName(tokens[from - 1])) from--;
      return wordAt(tokens, i) === ',' && i - from >= 2 ? nameOf(tokens, from, i) : null;
    }
    return null;
  }

  /** The one person who holds the post that the words name: "the chief minister of the province"; null where none or two do. */
  holder(words: readonly string[]): string | null {
    const { posts } = this.#words;
    const at = words.findIndex((word, i) => posts.has(word) && !posts.has(words[i + 1] ?? ''));
    if (at < 0) return null;
    const before = words[at - 1] ?? '';
    const named = this.#titles.has(before) && !this.#words.postModifiers.has(before);
    const held = this.#holders.get(named ? `${before} ${words[at]}` : (words[at] ?? ''));
    return held?.size === 1 ? ([...held.values()][0] ?? null) : null;
  }
}

const nameOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ');
