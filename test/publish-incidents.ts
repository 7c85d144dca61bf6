/** Two hand-made incidents: one report that says everything, and three parties who disagree over a week. */
import type { ReportedFact } from '../src/model/incident.ts';
import type { Report } from '../src/model/report.ts';
import type { BriefInput } from '../src/publish/brief-model.ts';
import {
  ARMED,
  CIVILIANS,
  cellOf,
  claimIn,
  FORCES,
  FRONT,
  fileOf,
  inputOf,
  MONITOR,
  measureIn,
  quoteIn,
  reportOf,
  STATE,
  stanceIn,
  tollOf,
} from './publish-fixture.ts';

const TEXT = `Troops in Norland have killed 214 rebels in a 36-hour operation across Alba province. Governor Ada Holm gave the figure on Sunday. The fighting also cost the lives of 42 civilians and 23 police officers.
The raids began around 04:00 NLT on Saturday. Troops cleared 9 towns, including Vik, Strand and Holt. The governor said that the bodies of all 214 rebels are in the hands of the authorities. Women and children are among the 42 dead. In Strand a family from Moen lost four women and two children.
The government suspended mobile phone services in the affected districts. Trains across the province have been halted. The defence minister said that mopping-up operations are under way. Hospitals in Vik have been placed on alert. The provincial government announced a zero-tolerance policy.
| Key Areas | Vik, Strand, Holt, Lund |
The Alba Front claimed responsibility for the raids. While officials alleged foreign involvement, Sudmark's foreign ministry rejected the claim as baseless.`;

const REWORDED = "Re-worded by the project from the facts on the linked page, never the outlet's own text.";

function fact(
  report: Report,
  kind: ReportedFact['fact'],
  words: string,
  value: ReportedFact['value'],
  unit: string | null = null,
): ReportedFact {
  return { fact: kind, value, unit, quote: quoteIn(report, words), rules: [], report: report.id };
}

/** One report with everything: key figures, a family inside a figure, bodies held, stances, measures. */
export function wholeReport(): BriefInput {
  const report = reportOf('01', TEXT, { title: 'Norland: 214 rebels killed in Alba', provenance: REWORDED });
  const armed = claimIn(report, 1, '214', { victims: ARMED, group: 'rebels' });
  const civilians = claimIn(report, 2, '42', {
    victims: CIVILIANS,
    group: 'civilians',
    composition: ['Women', 'children'],
  });
  const forces = claimIn(report, 3, '23', { victims: FORCES, group: 'police officers' });
  const bodies = claimIn(report, 4, 'all 214', {
    outcome: 'bodies held',
    victims: ARMED,
    group: 'rebels',
    count_min: 214,
    count_max: 214,
    same_people_as: ['01#1'],
  });
  const inside = { scope: 'sub-count' as const, place: 'Strand', subset_of: ['01#2'], count_max: 4 };
  const women = claimIn(report, 5, 'four', {
    ...inside,
    group: 'women',
    victims: { ...CIVILIANS, sex: 'female', age: 'adult' },
    count_min: 4,
  });
  const children = claimIn(report, 6, 'two children', {
    ...inside,
    group: 'children',
    victims: { ...CIVILIANS, age: 'child' },
    count_min: 2,
    count_max: 2,
  });
  const officials = { ...STATE, id: 'sudmark', name: 'Sudmark (state)', side: 'other_state' as const };
  const file = fileOf({
    claims: [armed, civilians, forces, bodies, women, children],
    responsibility: [
      stanceIn(report, 1, 'claimed responsibility', { speaker: 'The Alba Front', about: 'the raids' }),
      stanceIn(report, 2, 'officials alleged', {
        stance: 'accuses',
        actor: 'foreign involvement',
        speaker: 'officials',
        party: STATE,
      }),
      stanceIn(report, 3, 'rejected the claim', {
        stance: 'rejects',
        actor: 'Sudmark',
        speaker: "Sudmark's foreign ministry",
        party: officials,
        about: 'baseless',
      }),
    ],
    measures: [
      measureIn(report, 1, 'suspended mobile', {
        measure: 'mobile phone services suspended',
        authority: 'The government',
        place: 'the affected districts',
      }),
      measureIn(report, 2, 'Trains across', { measure: 'train services halted', place: 'the province' }),
      measureIn(report, 3, 'mopping-up', {
        measure: 'search operation',
        authority: 'The defence minister',
        status: 'ongoing',
      }),
      measureIn(report, 4, 'Hospitals in Vik', { measure: 'hospitals on alert', place: 'Vik' }),
      measureIn(report, 5, 'zero-tolerance', {
        measure: 'zero-tolerance policy announced',
        authority: 'The provincial government',
      }),
    ],
    facts: [
      fact(report, 'start', '04:00 NLT', '2031-01-31T04:00+02:00'),
      fact(report, 'duration', '36-hour', 36, 'hours'),
      fact(report, 'places', '9 towns', 9, 'towns'),
      fact(report, 'places', 'Vik, Strand and Holt', ['Vik', 'Strand', 'Holt']),
      fact(report, 'places', 'Key Areas', ['Vik', 'Strand', 'Holt', 'Lund']),
    ],
  });
  const whole = cellOf('all', [{ party: STATE, low: 279, high: 279, series: [] }], {
    computed: true,
    why: ['214 + 42 + 23 = 279'],
  });
  const cells = [
    cellOf('civilians', [tollOf(civilians)]),
    cellOf('armed group', [tollOf(armed)]),
    { ...cellOf('armed group', [tollOf(bodies)]), outcome: 'bodies held' as const },
    cellOf('security forces', [tollOf(forces)]),
    whole,
  ];
  return inputOf(file, { cells }, [report]);
}

/** Three parties over a week: a series that rises, a dispute, a vague word, a denial, names of victims. */
export function disputedIncident(): BriefInput {
  const first = reportOf(
    'a',
    'ALBA (AFP) - At least 92 rebels died, the army said. Among the dead was Lena Berg, a teacher. Dozens of soldiers were killed, the Alba Front claimed.',
    { published: '2031-01-31', outlet: 'Malden Mail (AFP)', via: 'AFP', title: 'Lena Berg among the dead in Alba' },
  );
  const second = reportOf(
    'b',
    'The army said 216 rebels were killed. The Front put dead soldiers at 310. The ministry denied that 40 soldiers were missing. The monitor counted at least 120 rebels.',
    { published: '2031-02-05', url: null },
  );
  const early = claimIn(first, 1, '92', {
    victims: ARMED,
    group: 'rebels',
    count_max: null,
    qualifier: 'at_least',
    speaker: 'the army',
    said: '2031-01-31',
  });
  const named = claimIn(first, 2, 'Lena Berg', {
    victims: CIVILIANS,
    group: 'Lena Berg, a teacher',
    count_min: 1,
    count_max: 1,
    names: ['Lena Berg'],
    said: '2031-01-31',
    speaker: null,
    scope: 'sub-count',
  });
  const vague = claimIn(first, 3, 'Dozens', {
    victims: FORCES,
    group: 'soldiers',
    count_min: null,
    count_max: null,
    qualifier: 'dozens',
    speaker: 'the Alba Front',
    party: FRONT,
    said: '2031-01-31',
  });
  const late = claimIn(second, 1, '216', { victims: ARMED, group: 'rebels', speaker: 'the army', said: '2031-02-05' });
  const claimed = claimIn(second, 2, '310', {
    victims: FORCES,
    group: 'soldiers',
    speaker: 'The Front',
    party: FRONT,
    said: '2031-02-05',
    modality: 'claimed',
  });
  const denied = claimIn(second, 3, '40', {
    outcome: 'missing',
    victims: FORCES,
    group: 'soldiers',
    speaker: 'The ministry',
    modality: 'denied',
    said: '2031-02-05',
  });
  const counted = claimIn(second, 4, '120', {
    victims: ARMED,
    group: 'rebels',
    count_max: null,
    qualifier: 'at_least',
    speaker: 'The monitor',
    party: MONITOR,
    said: '2031-02-05',
  });
  const file = fileOf({
    claims: [claimed, late, early, named, vague, denied, counted],
    children: [
      { id: 'i2', title: 'Killings in Strand', parent: 'i1', place: null, period: '2031-01-31', episodes: [] },
    ],
  });
  const cells = [
    cellOf('armed group', [tollOf(early, late), tollOf(counted)], {
      low: 120,
      high: 216,
      disputed: true,
      figure: 216,
      setAside: [{ claim: 'a#1', reason: 'an earlier figure of the same party' }],
      used: ['b#1', 'b#4'],
      why: ['the latest figure of each party'],
    }),
    cellOf('security forces', [tollOf(vague, claimed)], { figure: 310 }),
  ];
  const contradictions = [{ check: 'falling', says: 'the toll falls from 92 to 40', claims: ['a#1', 'b#3'] }];
  const more = {
    policy: 'latest-per-party',
    asOf: '2031-02-05',
    asRecorded: '17',
    standing: (id: string) => (id === 'b#1' ? 'accepted' : 'unreviewed'),
  } as const;
  return inputOf(file, { cells, contradictions }, [first, second], more);
}
