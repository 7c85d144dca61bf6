/** Words that every format of the brief shares: section names, head lines, footnotes, sources. */
import type { Brief, BriefLine, BriefSource, Footnote, TollCell, TollRow } from './brief-model.ts';
import { dateWords, dayWords } from './dates.ts';
import { UNKNOWN } from './labels.ts';
import { capital } from './toll-table.ts';

const MOST_ALSO = 6;

/** Sections after the toll table, in the order of the page. */
export function sectionsOf(brief: Brief): { heading: string; lines: BriefLine[] }[] {
  const all = [
    { heading: 'What happened', lines: brief.happened },
    { heading: 'Parts and compositions', lines: brief.parts },
    { heading: 'Figures over time', lines: brief.series },
    { heading: 'Disputes and contradictions', lines: brief.disputes },
    { heading: 'From policy to policy', lines: brief.sensitivity ?? [] },
    { heading: 'Responsibility', lines: brief.responsibility },
    { heading: 'Measures', lines: brief.measures },
    { heading: 'Timeline', lines: brief.timeline },
    { heading: 'Places', lines: brief.places },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

/** "as of ..." and how much of it a person has looked at. */
export function headLines(brief: Brief): string[] {
  const where = [brief.place, brief.period === null ? null : dateWords(brief.period)].filter(Boolean).join(', ');
  const clocks = [
    brief.asOf === null ? 'all that was said' : `what was said by ${dateWords(brief.asOf)}`,
    brief.asRecorded === null ? null : `ledger as of ${brief.asRecorded}`,
    `policy ${brief.policy}`,
    `Tollbook ${brief.version}`,
  ];
  return [where, `${clocks.filter(Boolean).join('; ')}.`, reviewWords(brief), ...(brief.caveats ?? [])]
    .filter((line) => line !== '')
    .map(capital);
}

/** In place of a table without rows. */
export function noFigure({ asOf }: Pick<Brief, 'asOf'>): string {
  return asOf === null ? 'No figure yet.' : `No figure as of ${dateWords(asOf)}.`;
}

function reviewWords({ claims, unreviewed }: Brief): string {
  if (claims === 0) return 'No claim yet.';
  const all = `${claims} ${claims === 1 ? 'claim' : 'claims'}`;
  if (unreviewed === 0) return `${all}, all decided by a person.`;
  const are = unreviewed === 1 ? 'is' : 'are';
  return `${unreviewed} of ${all} ${are} UNREVIEWED: found by a machine, not yet looked at by a person.`;
}

/** Columns of the toll table; the policy's figure has one where the policy gives any. */
export function tollHeader(brief: Brief): string[] {
  const chosen = hasFigure(brief) ? ['By policy'] : [];
  return ['Outcome, victims', 'All parties', ...chosen, ...brief.toll.columns];
}

export function hasFigure(brief: Brief): boolean {
  return brief.policy !== 'show-all' && brief.toll.rows.some((row) => row.figure !== UNKNOWN);
}

export function rowLabel(row: TollRow): string {
  return `${capital(row.outcome)}, ${row.victims}`;
}

/** The envelope, marked where it is no statement of anybody, or where parties differ. */
export function envelopeWords(row: TollRow): string {
  const marks = [row.computed ? 'computed' : '', row.disputed ? 'disputed' : ''].filter(Boolean).join(', ');
  return marks === '' ? row.envelope : `${row.envelope} (${marks})`;
}

/** "1 Feb, Sarfraz Bugti": the state of a party's figure; "" when nothing is known of it. */
export function cellState(cell: TollCell): string {
  return [cell.at === null ? null : dayWords(cell.at), cell.speaker].filter(Boolean).join(', ');
}

/** Who published, and by which wire. */
export function publisherWords(source: Pick<BriefSource, 'outlet' | 'via' | 'reworded'>): string {
  const wire = source.via !== null && !sameName(source.via, source.outlet) ? ` via ${source.via}` : '';
  return `${source.outlet ?? 'no publisher'}${wire}${source.reworded ? ' *' : ''}`;
}

/** The day of publication, or that there is none. */
export function publishedDay(source: Pick<BriefSource, 'published'>): string {
  return source.published === null ? 'No date' : dateWords(source.published.slice(0, 10));
}

export function sourceWords(source: BriefSource): string {
  return `${publisherWords(source)}, ${source.published === null ? 'no date' : dateWords(source.published)}`;
}

/** All of a footnote but its number, quote and address. */
export function footnoteWords(note: Footnote, reworded: boolean): string {
  const outlet = publisherWords({ ...note, reworded });
  const speaker = note.speaker ?? (note.claim === null ? null : 'the outlet itself');
  const said = note.said === null ? null : `said ${dateWords(note.said)}`;
  const published = note.published === null ? 'no date' : `published ${dateWords(note.published)}`;
  const parts = [speaker, outlet, said, published].filter((part) => part !== null);
  const claim = note.claim === null ? `report ${note.report}` : `claim ${note.claim}, ${note.standing ?? ''}`;
  const rest = note.also.length > MOST_ALSO ? ` and ${note.also.length - MOST_ALSO} more` : '';
  const also = note.also.length === 0 ? '' : `; also ${note.also.slice(0, MOST_ALSO).join(', ')}${rest}`;
  return `${parts.join(', ')}; ${claim}${ownWording(note)}${also}`;
}

/** A person's word that is not the report's is never shown as if it were. */
function ownWording({ own = [] }: Footnote): string {
  return own.length === 0 ? '' : `, ${own.join(' and ')}: the reviewer's own word, not the report's`;
}

/** Only web addresses become links. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s<>"'`]+$/i.test(url) ? url : null;
}

/** One line without what a terminal or a page would obey: controls, and marks that turn the direction of writing. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function sameName(wire: string, outlet: string | null): boolean {
  return (outlet ?? '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .includes(wire.toLowerCase());
}
