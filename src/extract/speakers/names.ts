/** The speakers of a report by their words: "Darwan", "the governor" and "the statement" are those named before. */
import type { VoiceWords } from '../../model/language-voices.ts';
import type { Posts } from './posts.ts';
import type { Voices } from './voices.ts';

interface Seen {
  words: string;
  /** what was said of him beside his name */
  title: string;
  /** the words of both, each in the singular */
  own: ReadonlySet<string> | null;
}

/** words before "the": "one of the sources" */
const LEAD = 3;
const LETTERS = /[^\p{L}]+/u;
/** small words after which a speaker's place or body stands: "the ministry [of health]" */
const AFTER_HEAD = new Set(['of', 'in', 'for', 'at', 'from', 'with']);

/** Last word of a name, lower case, by which it is called later: "darwan" of "Omar Darwan". */
export function nameKey(speaker: string): string {
  const words = speaker
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^\p{L}\p{M}'’-]+/u)
    .filter(Boolean);
  return (words[words.length - 1] ?? '').toLowerCase();
}

const singular = (word: string): string => word.replace(/s$/, '');

const longWords = (text: string): string[] =>
  text
    .toLowerCase()
    .split(LETTERS)
    .filter((word) => word.length > 3);

function commonWord(a: string, b: string): boolean {
  const words = new Set(longWords(a));
  return longWords(b).some((word) => words.has(word));
}

/** The noun that a phrase is about: "ministry" of "the health ministry in the north". */
function headOf(words: readonly string[]): string {
  const link = words.findIndex((word, i) => i > 0 && AFTER_HEAD.has(word));
  return words[(link > 0 ? link : words.length) - 1] ?? '';
}

/** Asked of every speaker seen, again and again. */
function ownWords(seen: Seen): ReadonlySet<string> {
  seen.own ??= new Set(`${seen.words} ${seen.title}`.toLowerCase().split(LETTERS).map(singular));
  return seen.own;
}

export class SpeakerNames {
  readonly #seen: Seen[] = [];
  /** full names by last word, so that "Darwan" becomes the same speaker as "Omar Darwan" */
  readonly #names = new Map<string, string>();
  readonly #acronyms = new Map<string, string>();
  readonly #voices: Voices;
  readonly #posts: Posts;
  readonly #words: VoiceWords;

  constructor(voices: Voices, posts: Posts, words: VoiceWords) {
    this.#voices = voices;
    this.#posts = posts;
    this.#words = words;
  }

  /** All speakers as written, in order. */
  get seen(): string[] {
    return this.#seen.map(({ words }) => words);
  }

  /** The speaker that the words mean; null for words that name none. */
  whole(written: string | null, title: string | null): string | null {
    if (!written || this.#words.demonstratives.has(written.toLowerCase())) return null;
    if (this.#words.nobody.has(written.toLowerCase().split(' ')[0] ?? '')) return null;
    return this.#definite(written) ?? this.#acronym(written) ?? this.#named(written, title);
  }

  /** "the official" and "the chief minister" are the speaker named before, where a word or the kind agrees. */
  #definite(written: string): string | null {
    const all = written
      .toLowerCase()
      .split(LETTERS)
      .filter((word) => word.length > 1);
    // "one of the sources"
    const lead = all.slice(0, LEAD).findIndex((word) => this.#words.definites.has(word));
    if (lead < 0 || all.slice(0, lead).some((word) => this.#words.offices.has(word))) return null;
    const words = all.slice(lead);
    const said = words.filter((word, i) => i > 0 && !this.#words.same.has(word));
    const { documents, groups, offices, bodies } = this.#words;
    const head = headOf(said);
    const short = said.length <= 3 || AFTER_HEAD.has(said[1] ?? '') || AFTER_HEAD.has(said[2] ?? '');
    if (said.length < words.length - 1) return this.#voices.lastHeard();
    if (documents.has(head) && said.length <= 2) return this.#voices.lastBody();
    const known =
      short && (offices.has(singular(head)) || bodies.has(head) || groups.has(head))
        ? this.#known(written, said, head)
        : null;
    if (known) return known;
    if (groups.has(head) && said.length <= 2) {
      const group = this.#voices.lastGroup() ?? (bodies.has(head) ? this.#voices.lastBody() : null);
      if (group) return group;
    }
    return offices.has(head) && !/\p{Lu}\p{L}* \p{Lu}/u.test(written) ? this.#posts.holder(said) : null;
  }

  /** The speaker seen last of whom all the words are true: "the ministry", but not "the health ministry" of another. */
  #known(written: string, said: readonly string[], head: string): string | null {
    const body = this.#words.bodies.has(head) && !this.#words.offices.has(head);
    const link = said.findIndex((word, i) => i > 0 && AFTER_HEAD.has(word));
    const told = said
      .slice(0, link > 0 ? link : undefined)
      .filter((word) => word === head || !this.#words.postModifiers.has(word));
    const found = this.#seen.findLast((seen) => {
      const own = ownWords(seen);
      if (!told.every((word) => own.has(singular(word)))) return false;
      if (seen.words.toLowerCase() === written.toLowerCase()) return false;
      return !(body && this.#voices.kindOf(seen.words) === 'person');
    });
    return found?.words ?? null;
  }

  /** "the BVF" is "the Blue Valley Forum (BVF)". */
  #acronym(written: string): string | null {
    const bare = written.replace(/^the\s+/i, '');
    const opened = /\((\p{Lu}[\p{Lu}\d-]{1,7})\)/u.exec(written)?.[1];
    if (opened) this.#acronyms.set(opened, written);
    return this.#acronyms.get(bare) ?? null;
  }

  #named(written: string, title: string | null): string {
    const key = nameKey(written);
    const full = this.#names.get(key);
    const bare = written.replace(/^(?:the|an?|this|that|another)\s+/i, '');
    const isName = /^\p{Lu}/u.test(bare) && /\p{Lu}\S*$/u.test(bare);
    if (full && isName && bare.split(/\s+/).length <= 2 && commonWord(full, written)) {
      if (full.length <= written.length) this.#see(written, title);
      return full.length > written.length ? full : written;
    }
    // "Norland and Velo" is nobody's full name
    const joint = written.split(' ').some((word) => this.#words.joints.has(word));
    if (isName && !joint) this.#names.set(key, written);
    this.#see(written, title);
    return written;
  }

  #see(words: string, title: string | null): void {
    this.#seen.push({ words, title: title ?? '', own: null });
  }
}
