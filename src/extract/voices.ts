/** The persons and bodies that a report has named so far, for pronouns and "the group". */
import type { Token } from './tokens.ts';

export interface Voice {
  words: string;
  kind: 'person' | 'body' | 'group';
}

const OFFICE =
  /\b(?:official|minister|spokes\p{L}+|officer|general|colonel|doctor|mayor|governor|president|commander|man|woman|mr|ms|mrs|dr|chief|secretary|leader|ambassador|source|medic|resident|witness|captain|commissioner)\b/iu;
const NAME = /^(?:\p{Lu}[\p{L}'’.-]+ ?){2,4}$/u;
const PERSONAL = new Set(['he', 'she', 'him', 'her', 'his', 'who']);

/** Is a run of capitalised words, with small links, the name of an armed group? */
function groupRuns(tokens: readonly Token[], isGroupName: (words: string) => boolean): string[] {
  const found: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]?.capital) continue;
    let end = i;
    while (end < tokens.length && end - i < 6 && (tokens[end]?.capital || tokens[end]?.text === '-')) end++;
    const words = tokens
      .slice(i, end)
      .map((t) => t.text)
      .join(' ');
    if (isGroupName(words)) found.push(words);
    i = end;
  }
  return found;
}

export class Voices {
  readonly #list: Voice[] = [];
  readonly #isGroupName: (words: string) => boolean;
  readonly #organisations: ReadonlySet<string>;

  constructor(isGroupName: (words: string) => boolean, organisations: ReadonlySet<string>) {
    this.#isGroupName = isGroupName;
    this.#organisations = organisations;
  }

  /** A speaker, as written. */
  hear(words: string): void {
    this.#list.push({ words, kind: this.#kindOf(words) });
  }

  /** Armed groups named in a sentence, whether or not they speak. */
  notice(tokens: readonly Token[]): void {
    for (const words of groupRuns(tokens, this.#isGroupName)) this.#list.push({ words, kind: 'group' });
  }

  #kindOf(words: string): Voice['kind'] {
    if (this.#isGroupName(words) && !OFFICE.test(words)) return 'group';
    if (OFFICE.test(words)) return 'person';
    const organised = words.split(/[^\p{L}]+/u).some((word) => this.#organisations.has(word.toLowerCase()));
    return NAME.test(words) && !organised ? 'person' : 'body';
  }

  /** Whom a pronoun means: persons for "he", bodies and groups for "it", the last of all for "they". */
  meant(pronoun: string): string | null {
    if (PERSONAL.has(pronoun))
      return (this.#list.findLast((v) => v.kind === 'person') ?? this.#list.at(-1))?.words ?? null;
    if (pronoun === 'it' || pronoun === 'its')
      return (this.#list.findLast((v) => v.kind !== 'person') ?? this.#list.at(-1))?.words ?? null;
    return this.#list.at(-1)?.words ?? null;
  }

  /** "the group", "the rebels": the armed group named last. */
  lastGroup(): string | null {
    return this.#list.findLast((v) => v.kind === 'group')?.words ?? null;
  }

  /** "the statement": whose it is. */
  lastBody(): string | null {
    return (this.#list.findLast((v) => v.kind !== 'person') ?? this.#list.at(-1))?.words ?? null;
  }
}
