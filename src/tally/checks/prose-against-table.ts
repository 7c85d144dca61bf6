import type { Claim } from '../../model/claim.ts';
import type { Contradiction } from '../../model/incident.ts';
import { groupBy } from '../grouping.ts';
import { reportOf } from '../sources.ts';
import type { Check } from './check.ts';
import { agree, comparable, figureWords } from './compare.ts';

/** A row of a table keeps its bars or tabs in the quote. */
const isRow = (claim: Claim): boolean => claim.quotes.every(({ text }) => /^\||\s\|\s|\t/.test(text));

/** A table gives another figure than every sentence of its report. */
export const proseAgainstTable: Check = {
  id: 'prose-against-table',
  asks: 'the figure of a table against what the sentences of its report say of the same people',
  example: '31 civilians in the text, 13 in the table',
  find: ({ claims, graph: { byId } }) =>
    [...groupBy(claims, reportOf).values()].flatMap((own): Contradiction[] => {
      const prose = own.filter((c) => !isRow(c) && c.figure.field === 'text');
      return own.filter(isRow).flatMap((row) => {
        const told = prose.filter((c) => comparable(row, c, byId));
        const [first] = told;
        if (!first || told.some((c) => agree(row, c))) return [];
        return [
          {
            check: 'prose-against-table',
            says: `report ${reportOf(row)} has ${figureWords(first)} ${row.outcome} in its text and ${figureWords(row)} in its table`,
            claims: [first.id, row.id],
          },
        ];
      });
    }),
};
