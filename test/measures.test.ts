import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMeasures } from '../src/extract/measures/measures.ts';
import { english } from '../src/languages/en/index.ts';
import type { MeasureDraft } from '../src/model/draft.ts';
import { made } from './reading.ts';

function read(text: string, speakers: { [within: string]: string } = {}): MeasureDraft[] {
  const { sentences, context } = made(text, null, speakers);
  return findMeasures(sentences, context);
}

const brief = (m: MeasureDraft): string => `${m.status}: ${m.measure} | ${m.authority ?? '-'} | ${m.place ?? '-'}`;

describe('rows of measures', () => {
  it.each(english.measures.things.map((row) => [row.id, row] as const))('%s fires on its example', (id, row) => {
    expect(read(row.example).flatMap((draft) => draft.rules)).toContain(id);
  });

  it.each(english.measures.acts.map((row) => [row.id, row] as const))('act %s fits its example', (_id, row) => {
    expect(new RegExp(row.pattern, 'i').test(row.example)).toBe(true);
  });

  it('names only acts that there are, and every act is used', () => {
    const acts = new Set(english.measures.acts.map((row) => row.id));
    const used = new Set(english.measures.things.flatMap((row) => row.acts));
    expect([...used].filter((id) => !acts.has(id))).toEqual([]);
    expect([...acts].filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(english.measures.none.map((none) => [none.id, none] as const))('%s undoes its example', (_id, none) => {
    expect(read(none.example)).toEqual([]);
  });
});

/** text, and every measure in it: status, measure, authority, place */
const cases: [string, string[]][] = [
  ['The army told residents to leave four districts.', ['imposed: evacuation | The army | -']],
  ['Some 400 families were relocated to a school building.', ['imposed: evacuation | - | -']],
  ['Residents of six villages were evacuated on Friday.', ['imposed: evacuation | - | six villages']],
  ['The wounded were evacuated to hospital.', []],
  ['Twelve wounded people were evacuated by helicopter to a hospital.', []],
  ['Police told residents to stay indoors.', ['imposed: order to stay indoors | Police | -']],
  ['All examinations have been postponed.', ['imposed: events postponed | - | -']],
  ['The examinations were hard.', []],
  ['Curfews are a fact of life in Dalma.', []],
  [
    'The families of the dead will each receive 5,000 dollars, the mayor said.',
    ['planned: compensation | the mayor | -'],
  ],
  ['The families will receive visitors.', []],
  ['Ferry crossings to the island were suspended.', ['imposed: public transport suspended | - | the island']],
  ['The country raised its terror alert.', ['imposed: threat level raised | - | -']],
  ['Courts suspended their work for the day.', ['imposed: Courts suspended | - | -']],
  ['The district police chief was suspended.', ['imposed: officials removed | - | -']],
  [
    'The cabinet approved emergency funding for the district.',
    ['imposed: relief funds approved | The cabinet | the district'],
  ],
  ['The Torvam crossing reopened.', ['lifted: crossing restored | - | -']],
  ['The mayor has banned sales of petrol.', ['imposed: ban on sales banned | The mayor | -']],
  ['He told residents of the danger.', []],
  ['The families moved to the city years ago.', []],
  ['The sale of the house went ahead.', []],
  [
    'The government suspended mobile phone services in affected districts.',
    ['imposed: mobile phone services suspended | The government | affected districts'],
  ],
  [
    'Train services across the province have also been halted for safety.',
    ['imposed: Train services suspended | - | the province'],
  ],
  [
    'Hospitals in Khartoum have been placed on emergency alert.',
    ['imposed: hospitals on emergency alert | - | Khartoum'],
  ],
  [
    'The provincial government has announced a strict zero-tolerance policy against anyone targeting civilians.',
    ['imposed: zero-tolerance policy announced | The provincial government | -'],
  ],
  ['A curfew was imposed in Port-au-Prince by the police.', ['imposed: curfew imposed | the police | Port-au-Prince']],
  ['The curfew has been lifted in Manipur.', ['lifted: curfew lifted | - | Manipur']],
  ['Mobile internet was restored in Quetta on Thursday.', ['lifted: Mobile internet restored | - | Quetta']],
  ['Mobile internet will be restored by midnight.', ['planned: Mobile internet restored | - | -']],
  ['Mobile internet is still suspended in the region.', ['ongoing: Mobile internet suspended | - | the region']],
  [
    'The president declared a state of emergency in Ecuador.',
    ['imposed: state of emergency announced | The president | Ecuador'],
  ],
  ['Police ordered an investigation into the shooting.', ['imposed: an investigation ordered | Police | -']],
  [
    'Defence Minister Jane Roe confirmed that mopping-up operations are under way.',
    ['ongoing: mopping-up operations under way | Defence Minister Jane Roe | -'],
  ],
  [
    'Mobile internet is down in much of the province, a journalist said.',
    ['ongoing: Mobile internet suspended | - | much of the province'],
  ],
  ['The searches have not ended yet.', []],
  ['The city was placed under lockdown.', ['imposed: lockdown imposed | - | -']],
  [
    'Residents were told to evacuate by the army. The army issued evacuation orders for Dalma.',
    ['imposed: evacuation ordered | the army | -'],
  ],
  ['The army deployed extra troops to the area.', ['imposed: troops deployed | The army | the area']],
  ['The railway suspended all train services to the north.', ['imposed: train services suspended | - | the north']],
  ['An air raid alert was declared in Kyiv.', ['imposed: air raid alert announced | - | Kyiv']],
  ['The Red Cross suspended its activities in the camp.', ['imposed: aid operations suspended | Red Cross | the camp']],
  ['The operator introduced emergency power cuts.', ['imposed: power cuts imposed | - | -']],
  ['India suspended visa services for nationals of its neighbour.', ['imposed: visa services suspended | India | -']],
  ['The minister promised to compensate the victims.', ['planned: compensate promised | The minister | -']],
  ['Police have launched a search for the gunman.', ['ongoing: search launched | Police | -']],
  ['Hospitals were put on high alert.', ['imposed: hospitals on emergency alert | - | -']],
  ['All flights at the airport were suspended.', ['imposed: flights suspended | - | -']],
  [
    'Mobile data was cut off in Dalma. It should be restored on Tuesday.',
    ['ongoing: Mobile data suspended | - | Dalma', 'planned: mobile and internet services restored | - | -'],
  ],
  ['Trains were halted. They carry two million people a year.', ['imposed: Trains suspended | - | -']],
  // the words of measures that are none
  ['The school was closed at the time of the attack.', []],
  ['Shops were shut in protest at the killings.', ['imposed: Shops closed | - | -']],
  ['Gunmen attacked a train and stormed a hospital.', []],
  ['The union called for an independent investigation.', []],
  ['A curfew was imposed last year.', []],
  ['Fifteen soldiers died in the clearance operations.', []],
  ['The emergency services took nine people to hospital.', []],
  ['Security forces killed nine militants near the border.', []],
  ['Trains carry two million people a year.', []],
];

describe('measures', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(read(text).map(brief)).toEqual(expected);
  });

  it('takes the speaker as authority where the words name none', () => {
    const [draft] = read('Mopping-up operations are under way.', { Mopping: 'the defence minister' });
    expect(draft).toMatchObject({ status: 'ongoing', authority: 'the defence minister' });
  });

  it('gives a measure told again once, and its change beside it', () => {
    const text =
      'The airport was closed. The airport remained closed. The airport was closed on Monday. The airport has reopened.';
    expect(read(text).map((m) => m.status)).toEqual(['imposed', 'ongoing', 'lifted']);
  });

  it('quotes exactly, whatever it reads', () => {
    const words = fc.constantFrom(
      'mobile',
      'internet',
      'was',
      'suspended',
      'in',
      'Quetta',
      'curfew',
      'imposed',
      'by',
      'police',
      'not',
      'still',
      ',',
      '.',
      'e\u0301',
      '😀',
      '\u200f',
      '(',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        for (const draft of read(text)) expect(text.slice(draft.quote.start, draft.quote.end)).toBe(draft.quote.text);
      }),
    );
  });
});
