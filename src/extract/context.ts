/** What the engine is given beside the report: a language, a gazetteer, and readers of times and names. */
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Language } from '../model/language.ts';
import { type Lexicon, lexiconOf } from './words/lexicon.ts';

/** A time expression in a text, with offsets into that text. */
export interface PeriodSpan {
  start: number;
  end: number;
  words: string;
  kind: 'date' | 'range' | 'duration' | 'since' | 'clock' | 'year';
}

export interface ExtractTools {
  language: Language;
  gazetteer: Gazetteer;
  findPeriods: (text: string) => PeriodSpan[];
  /** is this word, or run of words, the name of an armed group? */
  isGroupName: (words: string) => boolean;
}

export interface ExtractContext extends ExtractTools {
  lexicon: Lexicon;
}

export const contextOf = (tools: ExtractTools): ExtractContext => ({ ...tools, lexicon: lexiconOf(tools.language) });
