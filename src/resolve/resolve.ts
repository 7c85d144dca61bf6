/** Places, dates and parties of one report's drafts: the drafts become claims. */
import type { Claim, Extraction, Fact, Measure, Responsibility } from '../model/claim.ts';
import type { ClaimDraft, Extracted } from '../model/draft.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { ReportText } from '../model/report.ts';
import type { ActorContext, Actors } from './actor.ts';
import { modalityOf, relateByPlace, sidedVictims } from './parts.ts';
import { contains, countryOf, type PlaceMention, resolvePlaces } from './place.ts';
import type { TimeContext, Times } from './time.ts';

/** The country whose government a country's name or a capital stands for: "Kyiv", "Moscow". */
export function governmentOf(gazetteer: Gazetteer, name: string): string | null {
  const best = gazetteer.find(name)[0];
  if (!best) return null;
  if (best.level === 'country') return best.country;
  return best.level === 'populated place' && best.population > 1_000_000 ? best.country : null;
}

export interface ResolveTools {
  gazetteer: Gazetteer;
  actors: Actors;
  times: Times;
  /** the country whose government a capital or a country's name stands for */
  governmentOf: (name: string) => string | null;
}

interface Resolving {
  parties: Actors;
  report: ReportText;
  places: ReadonlyMap<string, ReturnType<ReadonlyMap<string, Claim['placeResolved']>['get']>>;
  actors: ActorContext;
  clock: Times;
  times: TimeContext;
}

type Placing = Pick<ClaimDraft, 'place' | 'placeBasis' | 'scene'>;

/** A place that nobody knows is somewhere about the report's own, and no more precise than that. */
function placeOf(draft: Placing, resolving: Resolving): Claim['placeResolved'] {
  const place = draft.place ? (resolving.places.get(draft.place) ?? null) : null;
  if (!place) {
    const scene = draft.place && draft.scene ? resolving.places.get(draft.scene) : null;
    if (!scene) return null;
    const level = scene.level === 'populated place' ? 'region' : scene.level;
    return { ...scene, level, lat: null, lon: null, stated: false, rule: 'place.about-scene' };
  }
  return draft.placeBasis.stated ? place : { ...place, stated: false, rule: draft.placeBasis.rule };
}

/** Words as written, but for the line breaks of a page: they are no part of a name. */
const oneLine = <T extends string | null>(words: T): T => (words === null ? words : words.replace(/\s+/g, ' ')) as T;

function claimOf(draft: ClaimDraft, resolving: Resolving): Claim {
  const { placeBasis, periodBasis, saidWords, scene, sentence: _sentence, headline: _headline, ...rest } = draft;
  const said = resolving.clock.resolveSaid(saidWords, resolving.times);
  // "the day before, he had spoken of 145": the one time of both, which is no day before itself
  const anchor = draft.period !== null && draft.period === saidWords ? null : (said?.edtf ?? null);
  const period = resolving.clock.resolvePeriod(draft.period, { ...resolving.times, said: anchor });
  const speaker = oneLine(draft.speaker);
  const claim: Claim = {
    ...rest,
    group: oneLine(draft.group),
    composition: draft.composition.map(oneLine),
    speaker,
    party: resolving.parties.resolveParty(speaker, resolving.actors),
    perpetrator: oneLine(draft.perpetrator),
    place: oneLine(draft.place),
    period: oneLine(draft.period),
    placeResolved: placeOf({ place: draft.place, placeBasis, scene }, resolving),
    periodResolved: period && !periodBasis.stated ? { ...period, stated: false, rule: periodBasis.rule } : period,
    said: said?.edtf ?? null,
    basis: said ? { ...draft.basis, said: { stated: said.stated, rule: said.rule } } : draft.basis,
  };
  return { ...claim, modality: modalityOf(claim), victims: sidedVictims(claim) };
}

/** Start and end as the words said become EDTF, where they can be read. */
function factOf(fact: Fact, resolving: Resolving): Fact {
  if ((fact.fact !== 'start' && fact.fact !== 'end') || typeof fact.value !== 'string') return fact;
  const period = resolving.clock.resolvePeriod(fact.value, resolving.times);
  return period ? { ...fact, value: period.edtf, unit: 'EDTF', rules: [...fact.rules, period.rule] } : fact;
}

function resolvingOf(report: ReportText, found: Extracted, tools: ResolveTools): Resolving {
  const { gazetteer } = tools;
  const words = [...found.places, ...found.measures.flatMap((m) => (m.place ? [m.place] : []))];
  const mentions: PlaceMention[] = [...new Set(words)].map((place) => ({ words: place }));
  const places = resolvePlaces(mentions, gazetteer, { dateline: found.dateline, title: report.title });
  const country = countryOf(places, gazetteer);
  let titles: ReadonlyMap<string, string> | null = null; // read only when a name alone speaks
  return {
    parties: tools.actors,
    report,
    clock: tools.times,
    places,
    actors: {
      country,
      countryName: country ? (gazetteer.find(country)[0]?.name ?? null) : null,
      outlet: report.outlet,
      published: report.published,
      nameOfCountry: (code) => gazetteer.get(`iso:${code}`)?.name ?? null,
      demonymCountry: (word) => gazetteer.countryOfDemonym(word),
      countryOfName: (name) => tools.governmentOf(name),
      titles: (name) => {
        const key = name.toLowerCase();
        titles ??= tools.actors.titlesIn(`${report.title ?? ''}\n${report.text}`);
        return [found.titles.get(key), titles.get(key)].filter(Boolean).join(' ') || null;
      },
    },
    times: { published: report.published, said: null, eventPeriod: null, country },
  };
}

/** `via` is the wire of the whole report; a claim that names its own wire keeps it. */
export function resolveReport(
  report: ReportText,
  found: Extracted,
  via: string | null,
  tools: ResolveTools,
): Extraction {
  const resolving = resolvingOf(report, found, tools);
  const responsibility: Responsibility[] = found.responsibility.map((draft, i) => ({
    ...draft,
    id: `${report.id}!${i + 1}`,
    actor: oneLine(draft.actor),
    about: oneLine(draft.about),
    speaker: oneLine(draft.speaker),
    party: resolving.parties.resolveParty(oneLine(draft.speaker), resolving.actors),
  }));
  const measures: Measure[] = found.measures.map((draft, i) => ({
    ...draft,
    id: `${report.id}%${i + 1}`,
    authority: oneLine(draft.authority),
    place: oneLine(draft.place),
    placeResolved: draft.place ? (resolving.places.get(draft.place) ?? null) : null,
  }));
  const claims = found.claims.map((draft) => claimOf(draft, resolving));
  relateByPlace(claims, (outer, inner) => contains(tools.gazetteer, outer, inner));
  return {
    id: report.id,
    report: { id: report.id, outlet: report.outlet, published: report.published, via },
    claims,
    responsibility,
    measures,
    facts: found.facts.map((fact) => factOf(fact, resolving)),
    setAside: found.setAside,
  };
}
