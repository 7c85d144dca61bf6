/**
 * Canonical JSON after RFC 8785 (JCS): one value, one string of bytes, so that a hash means something.
 * - members in the order of their names' UTF-16 code units; no white space
 * - numbers as ECMAScript writes them (1, 0.1, 1e+21; -0 is 0); NaN and infinities are refused
 * - strings as JSON.stringify writes them; a lone surrogate becomes its \udxxx escape, so the result is always UTF-8
 * - a member that is undefined is left out, as in JSON; undefined in a list is null
 */
export function canonical(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError(`${value} has no JSON: give a finite number or null.`);
  }
  if (typeof value !== 'object') return scalar(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
}

function scalar(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return JSON.stringify(value);
  }
  throw new TypeError(`A ${typeof value} has no JSON: give a string, number, boolean, list, object or null.`);
}
