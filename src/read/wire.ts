/** The wire that a report relays, from its outlet's name, dateline, byline or credit line. */

/** A news agency and the forms of its name. */
export interface WireRow {
  id: string;
  /** the name that `via` gives */
  name: string;
  /** as reports write it; capitals count, since AP, EFE and ANI are also other words */
  forms: readonly string[];
  /** the outlet's own name means the agency itself */
  example: string;
}

export type WireTable = readonly WireRow[];

export function wireOf(
  _report: { title: string | null; text: string; outlet: string | null },
  _wires: WireTable,
): string | null {
  return null;
}
