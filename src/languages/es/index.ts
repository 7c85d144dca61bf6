/** Spanish, begun: enough to read plain sentences in a test. `unwritten` names the tables that nobody has filled yet. */
import type { Language } from '../../model/language.ts';
import type { AttributionRow, PeopleRow, QualifierRow, TriggerRow } from '../../model/language-rows.ts';
import type { Qualifier } from '../../model/words.ts';
import { blank } from '../blank.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

const people: readonly PeopleRow[] = [
  { id: 'people.any', singular: list('persona víctima'), plural: list('personas víctimas gente'), status: 'unknown' },
  { id: 'people.civilian', singular: list('civil campesino periodista maestro'), plural: list('civiles campesinos periodistas maestros'), status: 'civilian' },
  { id: 'people.security', singular: list('soldado policía militar'), plural: list('soldados policías militares'), status: 'security forces' },
  { id: 'people.armed', singular: list('guerrillero sicario'), plural: list('guerrilleros sicarios'), status: 'armed group' },
  { id: 'people.woman', singular: list('mujer'), plural: list('mujeres'), status: 'civilian', sex: 'female', age: 'adult' },
  { id: 'people.child', singular: list('niño menor'), plural: list('niños menores'), status: 'civilian', age: 'child' },
];

const triggers: readonly TriggerRow[] = [
  { id: 'killed.die', outcome: 'killed', take: 'subject', forms: ['murieron', 'murió', 'fallecieron', 'falleció', 'perdieron la vida'], example: 'Doce personas murieron' },
  { id: 'killed.kill', outcome: 'killed', take: 'subject', forms: ['fueron asesinados', 'fueron asesinadas', 'fue asesinado', 'fue asesinada'], example: 'Tres campesinos fueron asesinados' },
  { id: 'injured.injure', outcome: 'injured', take: 'subject', forms: ['resultaron heridos', 'resultaron heridas', 'resultó herido', 'resultó herida'], example: 'Cuatro policías resultaron heridos' },
];

const qualifiers: readonly QualifierRow[] = [
  { id: 'count.at-least', qualifier: 'at_least', where: 'before', words: ['al menos', 'por lo menos'], example: 'al menos 12 personas' },
  { id: 'count.more-than', qualifier: 'more_than', where: 'before', words: ['más de'], example: 'más de 100 civiles' },
];

const attributions: readonly AttributionRow[] = [
  { id: 'speaker.said', modality: null, words: ['dijo', 'dijeron', 'informó', 'informaron'], example: 'dijo la policía' },
];

export const spanish: Language = {
  ...blank,
  code: 'es',
  cardinals: new Map(
    Object.entries({ uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, veinte: 20, treinta: 30 }),
  ),
  vague: new Map(Object.entries({ decenas: 'dozens', cientos: 'hundreds', varios: 'several', varias: 'several' } satisfies Record<string, Qualifier>)),
  people,
  triggers,
  qualifiers,
  attributions,
  attributionBefore: ['según', 'de acuerdo con'],
  determiners: set('el la los las un una este esta su sus'),
  auxiliaries: set('fue fueron es son ha han'),
  passives: set('fue fueron'),
  perfects: set('ha han'),
  stops: set('y o que en de por para con según cuando donde'),
};

/** Tables that are still empty: the parity test holds this list against what is there. */
export const unwritten: readonly (keyof Language)[] = ['abbreviations', 'multipliers', 'numberWords', 'numberShapes', 'fixedCounts', 'modalities', 'causes', 'setAside', 'measures', 'responsibility', 'facts', 'dates', 'asideWords', 'backgroundWords', 'mentionWords', 'nameWords', 'ordinary', 'linkWords', 'modalityWords', 'saidWords', 'placeWords', 'speakerWords', 'victimWords', 'perpetratorWords', 'voiceWords', 'notPeople', 'titles', 'organisations', 'media'];
