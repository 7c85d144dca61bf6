/** The posts that stand beside persons' names in a text: "Governor, Omar Darwan", "Hany Fouad, a doctor at". */

// repeats are bounded, and names begin at a word's start: linear in any text
const NAME = String.raw`(?<![\p{L}'’])\p{Lu}[\p{L}'’.-]{0,30}\p{L}(?: (?:al|el|bin|ibn|de|del|da|dos|van|von|ul)[ -])?(?: ?\p{Lu}[\p{L}'’-]{1,30}){0,3}`;
const WORD = String.raw`[\p{L}\d'’&-]{1,30}`;
const PLACE = `(?: (?:of|for|in|at|with)(?: ${WORD}){1,7}?)?`;
const HONORIFIC = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Mir|Gen|Brig|Col|Maj)\.? )?`;
/** Characters looked at on either side of a post. */
const NEAR = 110;
/** A name's titles are kept up to this length. */
const ENOUGH = 160;

const LEAD = new RegExp(`(?:${WORD} ){0,6}$`, 'u');
const AFTER = new RegExp(String.raw`^(${PLACE})[,:]? ${HONORIFIC}(${NAME})(?![\p{L}])`, 'u');
const BEFORE = new RegExp(`(${NAME}), (?:${WORD} ){0,6}$`, 'u');
const TAIL = new RegExp(`^(?: (?:of|for|in|at|with)(?: ${WORD}){1,6})?`, 'u');
const MEMBER = new RegExp(`(${NAME}) (?:of|from) the ((?:${WORD} ){0,3}(?:${WORD}))`, 'gu');

/** Last word of a name, lower case, by which it is called later in a report. */
function keyOf(name: string): string {
  const last = name.split(/[\s.]+/).at(-1) ?? '';
  return last.replace(/['’]s$/, '').toLowerCase();
}

/**
 * Makes the reader of titles. `offices` is the source of the nouns of posts. It gives the words of posts by the last
 * word of the name, lower case, in the order of the text.
 */
export function titleReader(offices: string): (text: string) => Map<string, string> {
  const post = new RegExp(String.raw`(?<![\p{L}-])(?:${offices})(?![\p{L}-])`, 'giu');
  return (text) => {
    const found = new Map<string, string>();
    const add = (name: string, words: string): void => {
      const key = keyOf(name);
      const known = found.get(key) ?? '';
      if (key !== '' && known.length < ENOUGH) found.set(key, `${known} ${words}`.replace(/\s+/g, ' ').trim());
    };
    for (const m of text.matchAll(post)) {
      const end = m.index + m[0].length;
      const ahead = text.slice(end, end + NEAR);
      const behind = text.slice(Math.max(0, m.index - NEAR), m.index);
      const next = AFTER.exec(ahead);
      if (next?.[2]) add(next[2], `${LEAD.exec(behind)?.[0] ?? ''}${m[0]}${next[1] ?? ''}`);
      const apposed = BEFORE.exec(behind)?.[1];
      if (apposed) add(apposed, `${m[0]}${TAIL.exec(ahead)?.[0] ?? ''}`);
    }
    for (const m of text.matchAll(MEMBER)) add(m[1] ?? '', m[2] ?? '');
    return found;
  };
}
