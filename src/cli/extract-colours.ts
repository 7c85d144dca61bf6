/** The text of a report with its figures coloured, for a terminal. */
import type { FilterLine } from '../model/claim.ts';
import type { Field, ReportText, Span } from '../model/report.ts';

export type Hue = 'killed' | 'injured' | 'other' | 'aside';
export type Paint = (text: string, hue: Hue) => string;

interface Mark {
  span: Span;
  hue: Hue;
}

/** Claims first: where a figure set aside lies inside a claim's, the claim is shown. */
function marksOf(found: FilterLine, field: Field): Mark[] {
  const claims = found.claims.map(
    ({ figure, outcome }): Mark => ({
      span: figure,
      hue: outcome === 'killed' || outcome === 'injured' ? outcome : 'other',
    }),
  );
  const asides = found.setAside.map(({ span }): Mark => ({ span, hue: 'aside' }));
  const marks: Mark[] = [];
  for (const mark of [...claims, ...asides]) {
    const { span } = mark;
    const covered = marks.some(({ span: other }) => other.start < span.end && span.start < other.end);
    if (span.field === field && !covered) marks.push(mark);
  }
  return marks.sort((a, b) => a.span.start - b.span.start);
}

/** Control characters, which a report may hold and a terminal would obey, are dropped; line breaks stay. */
function safe(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '');
}

function paintField(source: string, marks: readonly Mark[], paint: Paint): string {
  let at = 0;
  let painted = '';
  for (const { span, hue } of marks) {
    painted += safe(source.slice(at, span.start)) + paint(safe(source.slice(span.start, span.end)), hue);
    at = span.end;
  }
  return painted + safe(source.slice(at));
}

/** Title and text with every figure painted, and the key to the colours. */
export function colouredText(report: ReportText, found: FilterLine, paint: Paint): string {
  const title = report.title === null ? [] : [paintField(report.title, marksOf(found, 'title'), paint)];
  const key = [paint('killed', 'killed'), paint('injured', 'injured'), paint('other outcomes', 'other')];
  const parts = [...title, paintField(report.text, marksOf(found, 'text'), paint).trimEnd()];
  return `${parts.join('\n\n')}\n\n${[...key, paint('set aside', 'aside')].join('  ')}\n\n`;
}
