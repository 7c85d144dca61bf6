/** What a language gives the engine: data only, gathered from the row types beside it. */
import type { DateTable } from './dates.ts';
import type { AsideWords } from './language-aside.ts';
import type { BackgroundWords } from './language-background.ts';
import type { FactTable, MeasureTable } from './language-measures.ts';
import type { NumberShapes, NumberWords } from './language-numbers.ts';
import type { PerpetratorWords } from './language-perpetrator.ts';
import type { PlaceWords } from './language-places.ts';
import type { ResponsibilityTable } from './language-responsibility.ts';
import type {
  AttributionRow,
  CauseRow,
  FixedCountRow,
  ModalityRow,
  PeopleRow,
  QualifierRow,
  SetAsideRow,
  TriggerRow,
} from './language-rows.ts';
import type { SpeakerWords } from './language-speakers.ts';
import type { VictimWords } from './language-victims.ts';
import type { VoiceWords } from './language-voices.ts';
import type { LinkWords, MentionWords, NameWords, OrdinaryWords } from './language-words.ts';
import type { Modality, Qualifier } from './words.ts';

export interface Language {
  code: string;
  abbreviations: ReadonlySet<string>;
  cardinals: ReadonlyMap<string, number>;
  multipliers: ReadonlyMap<string, number>;
  vague: ReadonlyMap<string, Qualifier>;
  numberWords: NumberWords;
  numberShapes: NumberShapes;
  fixedCounts: readonly FixedCountRow[];
  people: readonly PeopleRow[];
  triggers: readonly TriggerRow[];
  qualifiers: readonly QualifierRow[];
  modalities: readonly ModalityRow[];
  attributions: readonly AttributionRow[];
  /** phrases that name the speaker after them: "according to" */
  attributionBefore: readonly string[];
  causes: readonly CauseRow[];
  setAside: readonly SetAsideRow[];
  measures: MeasureTable;
  responsibility: ResponsibilityTable;
  facts: FactTable;
  dates: DateTable;
  backgroundWords: BackgroundWords;
  asideWords: AsideWords;
  mentionWords: MentionWords;
  nameWords: NameWords;
  ordinary: OrdinaryWords;
  linkWords: LinkWords;
  modalityWords: {
    /** words and marks that end the clause in which a word of doubt is said */
    clauseBreaks: ReadonlySet<string>;
    /** verbs by which a claim is called false or taken back: "dismissed", "withdrew" */
    disavowals: ReadonlyMap<string, Modality>;
    /** nouns for what somebody has said: "reports", "figure" */
    claimNouns: ReadonlySet<string>;
    /** what is said of a claim that does not hold: "baseless" */
    falsities: ReadonlySet<string>;
    /** opens such a word between the verb and the claim: "dismissed [as] baseless" */
    beforeVerdict: ReadonlySet<string>;
    /** before a claim and its verdict: "[called] reports of 14 dead a lie" */
    verdictVerbs: ReadonlySet<string>;
  };
  saidWords: {
    /** of a word that was given before: "had [earlier] said", "[first] put at" */
    earlierWords: ReadonlySet<string>;
    pastPerfects: ReadonlySet<string>;
  };
  placeWords: PlaceWords;
  speakerWords: SpeakerWords;
  victimWords: VictimWords;
  perpetratorWords: PerpetratorWords;
  voiceWords: VoiceWords;
  /** units and things after a number that are no people: "hours", "km", "rifles" */
  notPeople: ReadonlySet<string>;
  /** words that end a noun phrase */
  stops: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  /** auxiliaries of the passive: "were" */
  passives: ReadonlySet<string>;
  /** auxiliaries of the perfect: "have" */
  perfects: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  /** words that make a capitalised run the name of a body, not of a person */
  organisations: ReadonlySet<string>;
  /** words that make a speaker a news outlet, whose word is another's */
  media: ReadonlySet<string>;
}
