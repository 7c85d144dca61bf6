/**
 * The main path. First half: report -> placed episodes. Second half: episodes and candidates -> incidents and tolls.
 * The application joins the two where it looks up the candidates.
 */
import { extractReport } from './extract/extract.ts';
import { toEpisodes } from './match/episodes.ts';
import { matchEpisodes } from './match/match.ts';
import type { Extraction, FilterLine } from './model/claim.ts';
import type { Gazetteer } from './model/gazetteer.ts';
import type { Episode, Incident, IncidentFile, MatchVerdict, Toll } from './model/incident.ts';
import type { Language } from './model/language.ts';
import type { PartyTable } from './model/party.ts';
import type { Report, ReportText } from './model/report.ts';
import type { WireTable } from './model/wire.ts';
import { blocksOf } from './read/blocks.ts';
import { languageOf } from './read/language.ts';
import { wireOf } from './read/wire.ts';
import { type Actors, actorsOf } from './resolve/actor.ts';
import { contains, distanceKm } from './resolve/place.ts';
import { governmentOf, resolveReport } from './resolve/resolve.ts';
import { type Times, timesOf } from './resolve/time.ts';
import { reportToll } from './tally/report-toll.ts';
import { tallyIncident } from './tally/tally.ts';

/** Version of the rules; a change makes `reread` read every report again. */
export const RULES_VERSION = '1';

/** The data that reach the stages as arguments. */
export interface PipelineData {
  language: Language;
  gazetteer: Gazetteer;
  wires: WireTable;
  parties: PartyTable;
}

/** A report in a language without rules is kept whole and never half read. */
function notRead(report: ReportText, via: string | null): Extraction {
  const { id, outlet, published } = report;
  return {
    id,
    report: { id, outlet, published, via },
    claims: [],
    responsibility: [],
    measures: [],
    facts: [],
    setAside: [],
    notRead: 'language',
  };
}

export class StagePipeline {
  readonly version = RULES_VERSION;
  readonly #data: PipelineData;
  readonly #actors: Actors;
  readonly #times: Times;

  constructor(data: PipelineData) {
    this.#data = data;
    this.#actors = actorsOf(data.parties);
    this.#times = timesOf(data.language.dates);
  }

  /** Does the first place hold the second? Both are ids of the gazetteer. */
  readonly #contains = (outer: string, inner: string): boolean => contains(this.#data.gazetteer, outer, inner);

  /** Report -> claims with places, times and parties. Offsets count in the fields as given. */
  extract(report: ReportText, via: string | null = wireOf(report, this.#data.wires)): Extraction {
    if (languageOf(report.text) === 'other') return notRead(report, via);
    const { language, gazetteer } = this.#data;
    const found = extractReport(report, blocksOf(report), {
      language,
      gazetteer,
      findPeriods: this.#times.findPeriods,
      isGroupName: this.#actors.isGroupName,
    });
    return resolveReport(report, found, via, {
      gazetteer,
      actors: this.#actors,
      times: this.#times,
      governmentOf: (name) => governmentOf(gazetteer, name),
    });
  }

  /** One line of the filter: what one report alone says, with its own toll. */
  line(report: ReportText): FilterLine {
    const extraction = this.extract(report);
    return { ...extraction, toll: reportToll(extraction) };
  }

  /** First half: a stored report -> its extraction and episodes. */
  read(report: Report): { extraction: Extraction; episodes: Episode[] } {
    const extraction = this.extract(report, report.via);
    return {
      extraction,
      episodes: toEpisodes(report, extraction, { contains: this.#contains }),
    };
  }

  /** Second half: episodes and candidates -> verdicts, free of order. */
  match(episodes: Episode[], candidates: { incidents: Incident[]; episodes: Episode[] }): MatchVerdict[] {
    return matchEpisodes([...candidates.episodes, ...episodes], { contains: this.#contains, distanceKm });
  }

  /** The toll of an incident under a policy. */
  toll(file: IncidentFile, options: { policy: string; asOf: string | null }): Toll {
    return tallyIncident({ claims: file.claims, reports: file.reports }, { ...options, contains: this.#contains });
  }
}
