/** Claims by a key, in the order in which the keys first come. */

export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const at = groups.get(key);
    if (at) at.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
