/** English words by which speakers and what they say are cut out of a sentence. */
import type { SpeakerWords } from '../../model/language-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const speakerWords: SpeakerWords = {
  pronouns: set('he she they it who'),
  objectPronouns: set('him her them it'),
  demonstratives: set('that this'),
  links: set("of for in at from and 's the a an its his their no &"),
  prepositions: set('in at from for'),
  inserts: set('who which whose the this that a an'),
  insertEnding: 'ing',
  notSpeakers: set(
    `death toll number attack attacks blast claim claims report reports figure year month day week bomb explosion fighting
    clashes total count bus car`,
  ),
  adverbs: set('also has have had later earlier then further is was were be not previously once again who only to'),
  adverbEnding: 'ly',
  weakVerbs: set(
    'claims claim reports report put gave counted fears fear charged estimates showed shows listed spoke noted',
  ),
  lossVerbs: ['claim', 'cost', 'took'],
  relatives: set('which that'),
  saidOpeners: set('that it the at more he they'),
  colonSpeakers: set('officials police army ministry military sources un source report authorities government'),
  possessives: set('its his her their whose'),
  accounts: set('account count tally reckoning figures'),
};
