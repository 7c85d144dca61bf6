/** The persons and bodies that a report has named so far, for pronouns and "the group". */
import type { VoiceWords } from '../../model/language-voices.ts';
import type { Token } from '../words/tokens.ts';

export interface Voice {
  words: string;
  kind: 'person' | 'body' | 'group';
  /** else only named */
  spoke: boolean;
}

export interface VoiceTools {
  isGroupName: (words: string) => boolean;
  organisations: ReadonlySet<string>;
  words: VoiceWords;
}

const NAME = /^(?:\p{Lu}[\p{L}'’.-]+ ?){2,4}$/u;
const WORDS = /[^\p{L}]+/u;

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
  readonly #tools: VoiceTools;

  constructor(tools: VoiceTools) {
    this.#tools = tools;
  }

  /** A speaker, as written. */
  hear(words: string): void {
    this.#list.push({ words, kind: this.kindOf(words), spoke: true });
  }

  /** Armed groups named in a sentence, whether or not they speak. */
  notice(tokens: readonly Token[]): void {
    for (const words of groupRuns(tokens, this.#tools.isGroupName))
      this.#list.push({ words, kind: 'group', spoke: false });
  }

  kindOf(speaker: string): Voice['kind'] {
    const { isGroupName, organisations, words } = this.#tools;
    const parts = speaker.toLowerCase().split(WORDS);
    const office = parts.some((word) => words.offices.has(word) || words.offices.has(word.replace(/s$/, '')));
    if (!office && isGroupName(speaker)) return 'group';
    if (office) return 'person';
    return NAME.test(speaker) && !parts.some((word) => organisations.has(word)) ? 'person' : 'body';
  }

  #last(fits: (voice: Voice) => boolean): string | null {
    return this.#list.findLast(fits)?.words ?? null;
  }

  /** Whom a pronoun means: persons for "he", bodies and groups for "it", who spoke last for "they". */
  meant(pronoun: string): string | null {
    const { personal, impersonal } = this.#tools.words;
    const any = this.#last((v) => v.spoke) ?? this.#last(() => true);
    if (personal.has(pronoun)) return this.#last((v) => v.kind === 'person') ?? any;
    if (impersonal.has(pronoun)) return this.#last((v) => v.kind !== 'person') ?? any;
    return any;
  }

  /** "the rebels": the armed group named last. */
  lastGroup(): string | null {
    return this.#list.findLast((v) => v.kind === 'group')?.words ?? null;
  }

  /** "the statement": whose it is. */
  lastBody(): string | null {
    return this.#last((v) => v.kind !== 'person') ?? this.#last(() => true);
  }

  /** "the same source": who spoke last. */
  lastHeard(): string | null {
    return this.#last((v) => v.spoke);
  }
}
