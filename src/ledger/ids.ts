/** The order of ids: by name, then by number, so that `01#10` comes after `01#9`. */
export function compareIds(a: string, b: string): number {
  const [nameA, numberA] = parts(a);
  const [nameB, numberB] = parts(b);
  if (nameA !== nameB) return nameA < nameB ? -1 : 1;
  return numberA - numberB;
}

function parts(id: string): [string, number] {
  const match = /^(.*[#/@])(\d+)$/.exec(id);
  return match === null ? [id, -1] : [match[1] ?? id, Number(match[2])];
}
