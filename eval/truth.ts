/** A toll of the demo corpus, looked at as the reconciled table looks at it. */
import type { Claim, ReportRef } from '../src/model/claim.ts';
import type { Cell, PartyToll, Toll } from '../src/model/incident.ts';
import { isRelay } from '../src/tally/sources.ts';
import { type TallyOptions, tallyIncident } from '../src/tally/tally.ts';

export const STATE = 'state:PK';
export const ATTACKERS = 'the attackers';
export const FORCES = 'the forces';

export const range = ({ low, high }: { low: number | null; high: number | null }): [number | null, number | null] => [
  low,
  high,
];

export class Truth {
  readonly toll: Toll;
  /** id of the armed group among the parties */
  readonly bla: string;
  readonly #claims: readonly Claim[];
  readonly #reports: readonly ReportRef[];
  readonly #byId: ReadonlyMap<string, Claim>;
  readonly #options: TallyOptions;

  constructor(claims: readonly Claim[], reports: readonly ReportRef[], bla: string, options: TallyOptions = {}) {
    this.#claims = claims;
    this.#reports = reports;
    this.#byId = new Map(claims.map((c) => [c.id, c]));
    this.#options = options;
    this.bla = bla;
    this.toll = this.tollOf();
  }

  tollOf(options: TallyOptions = {}): Toll {
    return tallyIncident({ claims: this.#claims, reports: this.#reports }, { ...this.#options, ...options });
  }

  cellOf(victims: string, perpetrator: string | null = null, outcome = 'killed', from = this.toll): Cell {
    const cell = from.cells.find(
      (c) => c.outcome === outcome && c.victims === victims && c.perpetrator === perpetrator,
    );
    if (!cell) throw new Error(`no cell ${outcome} ${victims} ${perpetrator}`);
    return cell;
  }

  partyIn(cell: Cell, id: string): PartyToll {
    const party = cell.parties.find((p) => p.party.id === id);
    if (!party) throw new Error(`no ${id} in ${cell.victims}`);
    return party;
  }

  /** Position in the series of the point that holds the figure; -1 where it is not. */
  pointOf(party: PartyToll, figure: number): number {
    return party.series.findIndex((p) => p.claims.some((id) => this.#byId.get(id)?.count_min === figure));
  }

  /** Do the figures stand in the series in this order, each in a later point than the one before? */
  inOrder(party: PartyToll, figures: readonly number[]): boolean {
    const at = figures.map((figure) => this.pointOf(party, figure));
    return at.every((point, i) => point >= 0 && (i === 0 || point > (at[i - 1] ?? 0)));
  }

  militants = (): PartyToll => this.partyIn(this.cellOf('armed group'), STATE);
  forces = (id: string): PartyToll => this.partyIn(this.cellOf('security forces'), id);
  civilians = (): PartyToll => this.partyIn(this.cellOf('civilians', ATTACKERS), STATE);

  lowsOf(victims: string, perpetrator: string | null = null): (number | null)[] {
    return this.cellOf(victims, perpetrator).parties.flatMap((p) => p.series.map((s) => s.low));
  }

  /** Parties of a cell that speak with a name, by the table's ids. */
  partiesOf(victims: string): string[] {
    const named = this.cellOf(victims).parties.filter((p) => !isRelay(p.party));
    const ids = named.map((p) => (p.party.id === this.bla ? 'group:bla' : p.party.id));
    return ids.sort();
  }

  figures(): (number | null)[] {
    return this.toll.cells.flatMap((c) => c.parties.flatMap((p) => p.series.map((s) => s.low)));
  }

  /** Is a figure of this number told as one that took another's place? */
  isSlip(figure: number, status: string): boolean {
    return this.toll.contradictions.some(
      ({ check, claims: [id = ''] }) =>
        check === 'swapped-figures' &&
        this.#byId.get(id)?.count_min === figure &&
        this.#byId.get(id)?.victims.status === status,
    );
  }

  roundings(): boolean {
    const aside = new Map(this.toll.cells.flatMap((c) => c.setAside.map((s) => [s.claim, s.reason])));
    const of = (figure: number, status: string): string[] =>
      this.#claims
        .filter((c) => c.count_min === figure && c.victims.status === status)
        .map((c) => aside.get(c.id) ?? '');
    return [...of(80, 'security forces'), ...of(150, 'armed group')].every((reason) => /round/.test(reason));
  }

  stale(): boolean {
    const at = (party: PartyToll, early: number, late: number): boolean =>
      this.pointOf(party, early) < this.pointOf(party, late);
    return (
      at(this.civilians(), 18, 31) &&
      at(this.forces(STATE), 15, 17) &&
      this.civilians().series.every((s) => s.at !== '2026-02-01' || s.low === 31)
    );
  }
}
