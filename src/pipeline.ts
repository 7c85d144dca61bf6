/**
 * The main path. First half: report -> placed episodes. Second half: episodes and candidates -> incidents and tolls.
 * The application joins the two where it looks up the candidates.
 */
import { accountOf } from './extract/account.ts';
import { countOf } from './extract/claims/count.ts';
import { contextOf, type ExtractTools } from './extract/context.ts';
import { extractReport } from './extract/extract.ts';
import { victimsOfWords } from './extract/mentions/group-words.ts';
import { type Count, countAt } from './extract/numbers/counts.ts';
import { readSentence, type SentenceReading } from './extract/reading.ts';
import { tellingOf } from './extract/telling.ts';
import { sentencesOf } from './extract/words/sentences.ts';
import { toEpisodes } from './match/episodes.ts';
import { matchEpisodes } from './match/match.ts';
import type { Claim, Extraction, FilterLine, NumberFate, Party, ReportRef, Victims } from './model/claim.ts';
import type { ClaimDraft } from './model/draft.ts';
import type { Gazetteer } from './model/gazetteer.ts';
import type { Episode, Incident, IncidentFile, MatchVerdict, Toll } from './model/incident.ts';
import type { Language } from './model/language.ts';
import type { PartyTable } from './model/party.ts';
import type { Report, ReportText, Span } from './model/report.ts';
import { REVIEWER, type SaidCount, type Telling } from './model/reviewer.ts';
import type { WireTable } from './model/wire.ts';
import { blocksOf } from './read/blocks.ts';
import { type DetectLanguage, languageOf } from './read/language.ts';
import { wireOf } from './read/wire.ts';
import { type Actors, actorsOf } from './resolve/actor.ts';
import { contains, distanceKm } from './resolve/place.ts';
import { governmentOf, type ResolveTools, resolveReport } from './resolve/resolve.ts';
import { type Times, timesOf } from './resolve/time.ts';
import { reportToll } from './tally/report-toll.ts';
import { type TallyInput, tallyIncident } from './tally/tally.ts';

/** Version of the rules; a change makes `reread` read every report again. */
export const RULES_VERSION = '1';

/** The data that reach the stages as arguments. */
export interface PipelineData {
  language: Language;
  gazetteer: Gazetteer;
  wires: WireTable;
  parties: PartyTable;
  /** asked about texts whose language their small words do not tell; without it they are read as English */
  detectLanguage?: DetectLanguage;
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

/** The counts of a sentence by their numbers alone, whatever they count. */
function plainCounts({ sentence }: SentenceReading, read: (at: number) => Count | null): Count[] {
  const counts: Count[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    const count = read(at);
    if (count) counts.push(count);
    at = Math.max(at + 1, count?.numberTo ?? 0);
  }
  return counts;
}

/** Do the tokens of the number share a character with the span? */
function touches({ numberFrom, numberTo }: Count, { sentence }: SentenceReading, span: Span): boolean {
  const [first, last] = [sentence.tokens[numberFrom], sentence.tokens[numberTo - 1]];
  return first !== undefined && last !== undefined && first.start < span.end && span.start < last.end;
}

/** A claim of a ledger may be related to one of its report that stands in another incident, or that was set aside. */
const inLedger = (): boolean => true;

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
    if (languageOf(report.text, this.#data.detectLanguage) === 'other') return notRead(report, via);
    return resolveReport(report, extractReport(report, blocksOf(report), this.#reading()), via, this.#resolving());
  }

  /** What became of every number of a report whose extraction is given; nothing where it was not read. */
  explain(report: ReportText, found: Extraction): NumberFate[] {
    return found.notRead ? [] : accountOf(report, blocksOf(report), found, this.#reading());
  }

  #reading(): ExtractTools {
    const { language, gazetteer } = this.#data;
    return { language, gazetteer, findPeriods: this.#times.findPeriods, isGroupName: this.#actors.isGroupName };
  }

  #resolving(): ResolveTools {
    const { gazetteer } = this.#data;
    const government = (name: string) => governmentOf(gazetteer, name);
    return { gazetteer, actors: this.#actors, times: this.#times, governmentOf: government };
  }

  /** Every count that the words at a figure's span can be read as: what a person's count is held against. */
  countsAt(report: Report, figure: Span): SaidCount[] {
    const context = contextOf(this.#reading());
    const source = report[figure.field] ?? '';
    const found = sentencesOf(report.blocks, (field) => report[field] ?? '', context.language.abbreviations)
      .filter(({ field, start, end }) => field === figure.field && start < figure.end && figure.start < end)
      .flatMap((sentence) => {
        const reading = readSentence(sentence, source, context);
        const read = [
          ...reading.mentions.map((m) => m.count),
          ...reading.links.map((l) => countOf(l, reading, context)),
        ];
        const plain = plainCounts(reading, (at) => countAt(sentence.tokens, at, context.lexicon));
        return [...read, ...plain].filter((count) => count !== null).filter((count) => touches(count, reading, figure));
      });
    const says = found.map(({ low, high, qualifier }) => ({ low, high, qualifier }));
    return [...new Map(says.map((one) => [JSON.stringify(one), one])).values()];
  }

  /** What the words of a claim's quotes and of its group tell: what a person's outcome and victims are held against. */
  tells(report: Report, claim: Pick<Claim, 'quotes' | 'group'>): Telling {
    return tellingOf(report, claim, this.#reading());
  }

  /** A person's words for speaker, place and period, resolved beside all others of the report. */
  resolve(report: Report, claim: Claim): Pick<Claim, 'party' | 'placeResolved' | 'periodResolved'> {
    const found = extractReport(report, report.blocks, this.#reading());
    const basisOf = (field: 'place' | 'period') => ({ stated: claim.basis[field]?.stated ?? true, rule: REVIEWER });
    const draft: ClaimDraft = {
      ...claim,
      placeBasis: basisOf('place'),
      periodBasis: basisOf('period'),
      scene: null,
      saidWords: null,
      sentence: 0,
      headline: false,
    };
    const places = claim.place === null ? found.places : [...found.places, claim.place];
    const [read = claim] = resolveReport(
      report,
      { ...found, claims: [draft], places },
      report.via,
      this.#resolving(),
    ).claims;
    const { party, placeResolved, periodResolved } = read;
    return { party, placeResolved, periodResolved };
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
    return this.tally({ ...file, elsewhere: inLedger }, options);
  }

  /** The toll of claims that are about one incident, wherever they come from. */
  tally(
    { claims, reports, facts = [], elsewhere, texts }: TallyInput,
    options: { policy: string; asOf: string | null },
  ): Toll {
    const input = { claims, reports, facts, ...(elsewhere && { elsewhere }), ...(texts && { texts }) };
    return tallyIncident(input, { ...options, contains: this.#contains, calendar: this.#data.language.dates });
  }

  /** The victim set that a group's words name: "31 civilians", "army men". */
  victims(group: string): Victims {
    return victimsOfWords(group, this.#reading());
  }

  /** The party of each speaker, as written, told by nothing but the words of them all. */
  parties(speakers: readonly { speaker: string | null; report: ReportRef }[], home: string | null): Party[] {
    const titles = new Map<string, string>();
    for (const { speaker } of speakers) {
      const last = speaker
        ?.toLowerCase()
        .split(/[^\p{L}\p{M}'’-]+/u)
        .filter(Boolean)
        .at(-1);
      if (speaker && last) titles.set(last, `${titles.get(last) ?? ''} ${speaker}`.trim());
    }
    const resolve = (country: string | null): Party[] =>
      speakers.map(({ speaker, report }) => this.#party(speaker, report, country, titles));
    if (home !== null) return resolve(home);
    const first = resolve(null);
    const states = new Set(first.flatMap(({ id }) => /^state:([A-Z]{2})$/.exec(id)?.[1] ?? []));
    const [only] = states;
    return states.size === 1 && only !== undefined ? resolve(only) : first;
  }

  #party(speaker: string | null, report: ReportRef, country: string | null, titles: Map<string, string>): Party {
    const { gazetteer } = this.#data;
    const nameOfCountry = (code: string): string | null => gazetteer.get(`iso:${code}`)?.name ?? null;
    return this.#actors.resolveParty(speaker, {
      country,
      countryName: country ? nameOfCountry(country) : null,
      outlet: report.outlet,
      published: report.published,
      nameOfCountry,
      demonymCountry: (word) => gazetteer.countryOfDemonym(word),
      countryOfName: (name) => governmentOf(gazetteer, name),
      titles: (name) => titles.get(name.toLowerCase()) ?? null,
    });
  }
}
