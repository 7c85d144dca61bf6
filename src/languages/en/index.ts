/** English: the rows of this folder gathered under the engine's interface. */
import type { Language } from '../../model/language.ts';
import { asideWords } from './aside-words.ts';
import { backgroundWords } from './background-words.ts';
import { cardinals, fixedCounts, multipliers, numberWords, qualifiers, vague } from './counts.ts';
import { dates } from './dates.ts';
import { facts } from './facts.ts';
import { abbreviations, auxiliaries, determiners, media, notPeople, organisations, passives, perfects, stops, titles } from './grammar.ts';
import { linkWords } from './link-words.ts';
import { measures } from './measures.ts';
import { mentionWords } from './mention-words.ts';
import { nameWords } from './name-words.ts';
import { numberShapes } from './number-shapes.ts';
import { ordinary } from './ordinary-words.ts';
import { people } from './people.ts';
import { perpetratorWords } from './perpetrator-words.ts';
import { attributionBefore, attributions, causes, modalities, modalityWords, saidWords, setAside } from './phrases.ts';
import { placeWords } from './place-words.ts';
import { responsibility } from './responsibility.ts';
import { speakerWords } from './speaker-words.ts';
import { triggers } from './triggers/index.ts';
import { victimWords } from './victim-words.ts';
import { voiceWords } from './voice-words.ts';

export const english: Language = {
  code: 'en',
  abbreviations,
  attributionBefore,
  attributions,
  auxiliaries,
  asideWords,
  backgroundWords,
  cardinals,
  causes,
  dates,
  determiners,
  facts,
  fixedCounts,
  linkWords,
  measures,
  media,
  mentionWords,
  modalities,
  modalityWords,
  multipliers,
  nameWords,
  notPeople,
  ordinary,
  numberShapes,
  numberWords,
  organisations,
  passives,
  people,
  perpetratorWords,
  perfects,
  placeWords,
  qualifiers,
  responsibility,
  saidWords,
  setAside,
  speakerWords,
  stops,
  titles,
  triggers,
  vague,
  victimWords,
  voiceWords,
};
