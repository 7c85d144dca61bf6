/** The compact form of an extraction for golden files: one line for each claim, stance, measure, fact and figure. */
import type { Claim, FilterLine } from '../src/model/claim.ts';
import type { Quote } from '../src/model/report.ts';
import { RELATIONS } from '../src/model/words.ts';

const at = (quote: Quote): string => `${quote.field}:${quote.start}-${quote.end}`;
/** Ids without the report's own. */
const short = (id: string): string => id.replace(/^.*(?=[#@!%])/, '');

function relationsOf(claim: Claim): string {
  return RELATIONS.flatMap((name) => (claim[name] ? [`${name} ${claim[name].map(short).join(' ')}`] : [])).join('; ');
}

function claimOf(claim: Claim) {
  const { figure, quote } = claim;
  return {
    id: short(claim.id),
    statement: short(claim.statement),
    outcome: claim.outcome,
    group: claim.group,
    count: [claim.count_min, claim.count_max],
    qualifier: claim.qualifier,
    ...(claim.composition.length > 0 ? { composition: claim.composition } : {}),
    speaker: claim.speaker,
    party: claim.party.id,
    place: [claim.place, claim.placeResolved?.id ?? null],
    period: [claim.period, claim.periodResolved?.edtf ?? null],
    scope: claim.scope,
    modality: claim.modality,
    relations: relationsOf(claim),
    figure: quote.text.slice(figure.start - quote.start, figure.end - quote.start),
    quotes: claim.quotes.map(at),
  };
}

/** JSON with one line for each thing found, so that a difference is read as a line. */
export function goldenOf(line: FilterLine): string {
  const lists: [string, unknown[]][] = [
    ['claims', line.claims.map(claimOf)],
    [
      'responsibility',
      line.responsibility.map(({ actor, stance, speaker, party, about, quote }) => ({
        stance,
        actor,
        speaker,
        party: party.id,
        about,
        quote: at(quote),
      })),
    ],
    [
      'measures',
      line.measures.map(({ measure, authority, place, placeResolved, status, quote }) => ({
        measure,
        authority,
        place: [place, placeResolved?.id ?? null],
        status,
        quote: at(quote),
      })),
    ],
    ['facts', line.facts.map(({ fact, value, unit, quote }) => ({ fact, value, unit, quote: at(quote) }))],
    [
      'setAside',
      line.setAside.map(({ figure, reason, span }) => ({ figure, reason, at: at({ ...span, text: figure }) })),
    ],
    ['toll', Object.entries(line.toll).map(([outcome, { low, high }]) => ({ outcome, low, high }))],
  ];
  const rows = lists.map(([name, list]) => {
    const items = list.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
    return `  ${JSON.stringify(name)}: ${items === '' ? '[]' : `[\n${items}\n  ]`}`;
  });
  return `{\n${rows.join(',\n')}\n}\n`;
}
