/** English: the rows of this folder gathered under the engine's interface. */
import type { Language } from '../../model/language.ts';
import { cardinals, fixedCounts, multipliers, qualifiers, vague } from './counts.ts';
import { dates } from './dates.ts';
import { facts } from './facts.ts';
import { abbreviations, auxiliaries, determiners, media, notPeople, organisations, passives, perfects, stops, titles } from './grammar.ts';
import { measures } from './measures.ts';
import { people } from './people.ts';
import { attributionBefore, attributions, causes, modalities, setAside } from './phrases.ts';
import { responsibility } from './responsibility.ts';
import { triggers } from './triggers.ts';

export const english: Language = {
  code: 'en',
  abbreviations,
  attributionBefore,
  attributions,
  auxiliaries,
  cardinals,
  causes,
  dates,
  determiners,
  facts,
  fixedCounts,
  measures,
  media,
  modalities,
  multipliers,
  notPeople,
  organisations,
  passives,
  people,
  perfects,
  qualifiers,
  responsibility,
  setAside,
  stops,
  titles,
  triggers,
  vague,
};
