/** Counts: numbers in digits and words, ranges, vague words, and the qualifiers around them. */
import type { Qualifier } from '../model/words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

export interface Count {
  /** tokens from..to (exclusive), with the qualifiers */
  from: number;
  to: number;
  /** tokens of the number itself */
  numberFrom: number;
  numberTo: number;
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
  rule: string;
}

interface Plain {
  to: number;
  value: number;
}

const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && /^[-–—‑]$/.test(token.text) && !token.spaced;

/** Below which number a further word may be added: "three hundred [and twelve]", "twenty [three]", "two thousand [four]". */
function roomFor(current: number, total: number): number {
  if (current === 0) return total > 0 ? 1000 : 0;
  if (current % 100 === 0) return 100;
  return current % 10 === 0 && current > 10 ? 10 : 0;
}

/** A number in words: "twenty-three", "three hundred and twelve", "two dozen", "1.2 lakh". */
function plainNumber(tokens: readonly Token[], at: number, lexicon: Lexicon): Plain | null {
  const { cardinals, multipliers } = lexicon.language;
  const first = tokens[at];
  if (!first) return null;
  if (first.kind === 'number') {
    const times = multipliers.get(tokens[at + 1]?.lower ?? '');
    if (times && first.value !== null) return { to: at + 2, value: Math.round(first.value * times) };
    return first.value === null ? null : { to: at + 1, value: first.value };
  }
  const start = cardinals.get(first.lower);
  if (start === undefined) return null;
  let total = 0;
  let current = start;
  let i = at + 1;
  for (; i < tokens.length; i++) {
    const joint = isHyphen(tokens[i]) || (tokens[i]?.lower === 'and' && current >= 100) ? 1 : 0;
    const word = tokens[i + joint]?.lower ?? '';
    const times = joint === 0 || isHyphen(tokens[i]) ? multipliers.get(word) : undefined;
    const unit = cardinals.get(word);
    if (times !== undefined) {
      current *= times;
      if (times >= 1000) [total, current] = [total + current, 0];
    } else if (unit !== undefined && unit > 0 && unit < roomFor(current, total)) {
      current += unit;
    } else break;
    i += joint;
  }
  return { to: i, value: total + current };
}

/** "12-15", "12 to 15" and, after "between", "12 and 15". */
function rangeEnd(tokens: readonly Token[], at: number, first: Plain, lexicon: Lexicon): Plain | null {
  const joint = tokens[first.to];
  const before = tokens[at - 1]?.lower;
  const joins =
    (joint && /^[-–—‑]$/.test(joint.text) && !joint.spaced) ||
    (joint?.lower === 'to' && before !== 'from') ||
    (joint?.lower === 'or' && true) ||
    (joint?.lower === 'and' && before === 'between');
  if (!joins) return null;
  const second = plainNumber(tokens, first.to + 1, lexicon);
  if (!second || second.value <= first.value) return null;
  if (joint?.lower === 'or' && second.value - first.value > 2) return null;
  return second;
}

const OPEN_HIGH: ReadonlySet<Qualifier> = new Set<Qualifier>(['at_least', 'more_than']);

/** Bounds that a qualifier gives to a number; about and nearly keep it as written. */
export function bounds(value: number, qualifier: Qualifier): { low: number | null; high: number | null } {
  if (qualifier === 'at_least') return { low: value, high: null };
  if (qualifier === 'more_than') return { low: value + 1, high: null };
  if (qualifier === 'less_than') return { low: null, high: value - 1 };
  if (qualifier === 'up_to') return { low: null, high: value };
  return { low: value, high: value };
}

function qualified(tokens: readonly Token[], at: number, plain: Plain, range: Plain | null, lexicon: Lexicon): Count {
  const to = range?.to ?? plain.to;
  const ahead = lexicon.before.endingAt(tokens, at, 4);
  const behind = lexicon.after.firstAt(tokens, to);
  let from = ahead?.at ?? at;
  const row = ahead?.row ?? behind?.row ?? null;
  const end = behind && !ahead ? to + behind.length : to;
  if (range) {
    if (tokens[at - 1]?.lower === 'between') from = at - 1;
    return {
      from,
      to: end,
      numberFrom: at,
      numberTo: to,
      low: plain.value,
      high: range.value,
      qualifier: 'range',
      rule: 'count.range',
    };
  }
  const qualifier = row?.qualifier ?? 'exact';
  const { low, high } = bounds(plain.value, qualifier);
  if (plain.value === 0) {
    return { from, to: end, numberFrom: at, numberTo: to, low: 0, high: 0, qualifier: 'none', rule: 'count.zero' };
  }
  return {
    from,
    to: end,
    numberFrom: at,
    numberTo: to,
    low,
    high: OPEN_HIGH.has(qualifier) ? null : high,
    qualifier,
    rule: row?.id ?? 'count.plain',
  };
}

/** The count whose number begins at token `at`, or null. */
export function countAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Count | null {
  const fixed = lexicon.fixed.firstAt(tokens, at);
  if (fixed) {
    const to = at + fixed.length;
    const { low, high, qualifier } = fixed.row;
    const ahead = lexicon.before.endingAt(tokens, at, 4);
    const bounded = ahead && low !== null && qualifier === 'exact' ? bounds(low, ahead.row.qualifier) : { low, high };
    return {
      from: ahead?.at ?? at,
      to,
      numberFrom: at,
      numberTo: to,
      ...bounded,
      qualifier: ahead && qualifier === 'exact' ? ahead.row.qualifier : qualifier,
      rule: `count.fixed`,
    };
  }
  const plain = plainNumber(tokens, at, lexicon);
  if (plain) return qualified(tokens, at, plain, rangeEnd(tokens, at, plain, lexicon), lexicon);
  const word = tokens[at]?.lower ?? '';
  const vague = lexicon.language.vague.get(word);
  if (vague) {
    if (plainNumber(tokens, at + 1, lexicon)) return null;
    const ahead = lexicon.before.endingAt(tokens, at, 4);
    let to = at + 1;
    if (tokens[to]?.lower === 'of' && lexicon.language.vague.has(tokens[to + 1]?.lower ?? '')) to += 2;
    return {
      from: ahead?.at ?? at,
      to,
      numberFrom: at,
      numberTo: to,
      low: null,
      high: null,
      qualifier: vague,
      rule: 'count.vague',
    };
  }
  return null;
}
