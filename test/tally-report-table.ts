/** Claims of one report and the toll that follows from them, by hand. */
import type { Claim, CountRange } from '../src/model/claim.ts';
import {
  ARMED,
  about,
  atLeast,
  CHILDREN,
  CIVILIANS,
  DOCTORS,
  FORCES,
  GROUP,
  made,
  moreThan,
  POLICE,
  place,
  SOLDIERS,
  STATE,
  WOMEN,
} from './made-claims.ts';

export const exactly = (n: number): CountRange => ({ low: n, high: n });
export const from = (low: number): CountRange => ({ low, high: null });

export const CASES: readonly { says: string; claims: Claim[]; killed: CountRange }[] = [
  { says: 'nothing of the outcome', claims: [], killed: { low: null, high: null } },
  { says: 'a vague word alone', claims: [made('r#0', { qualifier: 'dozens' })], killed: { low: null, high: null } },
  {
    says: 'none',
    claims: [made('r#0', { count_min: 0, count_max: 0, qualifier: 'none' })],
    killed: exactly(0),
  },
  { says: 'one stated total of people', claims: [made('r#0', { n: 12 })], killed: exactly(12) },
  { says: 'at least', claims: [made('r#0', atLeast(12))], killed: from(12) },
  { says: 'one group alone: others may have died', claims: [made('r#0', { n: 12, victims: ARMED })], killed: from(12) },
  {
    says: 'a total, the attacker beside it in one breath, and "he was found dead"',
    claims: [
      made('r#0', { n: 3, sentence: 1 }),
      made('r#1', { n: 1, sentence: 1, victims: ARMED }),
      made('r#2', { n: 1 }),
    ],
    killed: exactly(4),
  },
  {
    says: 'two persons of two ages',
    claims: [
      made('r#0', { n: 1, group: '19-year-old man' }),
      made('r#1', { n: 1, group: '24-year-old man' }),
      made('r#2', { n: 1, group: '24-year-old man' }),
    ],
    killed: exactly(2),
  },
  {
    says: 'disjoint groups added',
    claims: [
      made('r#0', { n: 145, victims: ARMED }),
      made('r#1', { n: 31, victims: CIVILIANS }),
      made('r#2', { n: 17, victims: FORCES }),
    ],
    killed: from(193),
  },
  {
    says: 'parts never added to their whole',
    claims: [
      made('r#0', { n: 31, victims: CIVILIANS, includes: ['r#1', 'r#2'] }),
      made('r#1', { n: 5, victims: WOMEN, subset_of: ['r#0'], scope: 'sub-count' }),
      made('r#2', { n: 3, victims: CHILDREN, subset_of: ['r#0'], scope: 'sub-count' }),
    ],
    killed: from(31),
  },
  {
    says: 'a total that is the sum of groups, and a third group beside it',
    claims: [
      made('r#0', { n: 33, equals_sum: ['r#1', 'r#2'] }),
      made('r#1', { n: 18, victims: CIVILIANS, subset_of: ['r#0'] }),
      made('r#2', { n: 15, victims: FORCES, subset_of: ['r#0'] }),
      made('r#3', { n: 92, victims: ARMED }),
    ],
    killed: exactly(125),
  },
  {
    says: 'the lowest figure among the parties that speak of one group',
    claims: [
      made('r#0', { n: 22, victims: FORCES, party: STATE }),
      made('r#1', { n: 200, victims: FORCES, party: GROUP }),
    ],
    killed: from(22),
  },
  {
    says: 'no less than the lowest stated total',
    claims: [made('r#0', { ...atLeast(50) }), made('r#1', { n: 20, victims: CIVILIANS, party: DOCTORS })],
    killed: from(50),
  },
  {
    says: "each party's latest view",
    claims: [
      made('r#0', { n: 37, victims: ARMED, party: STATE, said: '2031-01-01' }),
      made('r#1', { n: 58, victims: ARMED, party: STATE, said: '2031-01-02' }),
    ],
    killed: from(58),
  },
  {
    says: 'a figure that the report says was superseded',
    claims: [
      made('r#0', { n: 15, party: STATE, superseded_by: ['r#1'] }),
      made('r#1', { n: 12, party: STATE, supersedes: ['r#0'] }),
    ],
    killed: exactly(12),
  },
  {
    says: 'a rounding beside its exact figure',
    claims: [made('r#0', { ...moreThan(100), rounding_of: ['r#1'] }), made('r#1', { n: 145 })],
    killed: exactly(145),
  },
  {
    says: 'the attackers own dead beside those whom they killed',
    claims: [
      made('r#0', { n: 12, perpetrator: 'gunmen', group: 'people' }),
      made('r#1', { n: 3, victims: ARMED, group: 'gunmen' }),
    ],
    killed: exactly(15),
  },
  {
    says: 'people who may take in the fighters: not added',
    claims: [made('r#0', { n: 50 }), made('r#1', { n: 30, victims: ARMED, party: STATE })],
    killed: exactly(50),
  },
  {
    says: 'callings of one breath',
    claims: [
      made('r#0', { n: 1, victims: SOLDIERS, group: 'lieutenant', sentence: 1 }),
      made('r#1', { n: 4, victims: SOLDIERS, group: 'soldiers', sentence: 1 }),
      made('r#2', { n: 3, victims: CIVILIANS, group: 'civilians', sentence: 1 }),
    ],
    killed: from(8),
  },
  {
    says: 'a group in one breath with people, and smaller: among them',
    claims: [made('r#0', { n: 12, sentence: 1 }), made('r#1', { n: 5, victims: FORCES, sentence: 1 })],
    killed: exactly(12),
  },
  {
    says: 'a group in one breath with fewer people: beside them',
    claims: [made('r#0', { n: 2, sentence: 1 }), made('r#1', { n: 6, victims: CIVILIANS, sentence: 1 })],
    killed: exactly(8),
  },
  {
    says: 'one person named twice',
    claims: [
      made('r#0', { n: 1, victims: { ...FORCES, role: 'general' }, group: 'former defence minister' }),
      made('r#1', { n: 1, victims: { ...CIVILIANS, role: 'minister' }, group: 'former minister' }),
    ],
    killed: from(1),
  },
  {
    says: 'two callings, few of each, in two sentences',
    claims: [
      made('r#0', { n: 2, victims: { ...CIVILIANS, role: 'peasant' }, group: 'peasants' }),
      made('r#1', { n: 1, victims: { ...CIVILIANS, role: 'mayor' }, group: 'mayor' }),
    ],
    killed: from(3),
  },
  {
    says: 'the same group repeated in another sentence',
    claims: [
      made('r#0', { n: 8, victims: POLICE, group: 'policemen' }),
      made('r#1', { n: 8, victims: POLICE, group: 'officers' }),
    ],
    killed: from(8),
  },
  {
    says: 'parts of two towns and no total',
    claims: [
      made('r#0', { n: 7, scope: 'partial', victims: CIVILIANS, placeResolved: place('Ayton') }),
      made('r#1', { n: 11, scope: 'partial', victims: CIVILIANS, placeResolved: place('Beeton') }),
    ],
    killed: from(18),
  },
  {
    says: 'an earlier year is another event',
    claims: [
      made('r#0', { n: 3, periodResolved: { edtf: '2031-02-03', stated: true, rule: 'made' } }),
      made('r#1', { n: 400, periodResolved: { edtf: '2030', stated: true, rule: 'made' } }),
      made('r#2', { n: 900, periodResolved: { edtf: '2021/..', stated: true, rule: 'made' } }),
    ],
    killed: exactly(3),
  },
  {
    says: 'a part that was over before the event began, and the sum that takes it in',
    claims: [
      made('r#0', { n: 92, victims: ARMED, periodResolved: { edtf: '2031-01-31', stated: true, rule: 'made' } }),
      made('r#1', {
        n: 41,
        victims: ARMED,
        scope: 'partial',
        periodResolved: { edtf: '2031-01-30', stated: true, rule: 'made' },
      }),
      made('r#2', { n: 133, victims: ARMED, equals_sum: ['r#0', 'r#1'], includes: ['r#0', 'r#1'] }),
    ],
    killed: from(92),
  },
  {
    says: 'feared, conditional, denied and retracted figures',
    claims: [
      made('r#0', { n: 5 }),
      made('r#1', { n: 50, modality: 'feared' }),
      made('r#2', { n: 60, modality: 'conditional' }),
      made('r#3', { n: 70, modality: 'denied' }),
      made('r#4', { n: 80, modality: 'retracted' }),
    ],
    killed: exactly(5),
  },
  {
    says: 'a vague whole with a numbered part',
    claims: [
      made('r#0', { qualifier: 'dozens', victims: CIVILIANS, includes: ['r#1'] }),
      made('r#1', { n: 3, victims: CHILDREN, subset_of: ['r#0'], scope: 'sub-count' }),
    ],
    killed: from(3),
  },
  {
    says: "an armed group's own count of its victims is one more party's",
    claims: [
      made('r#0', { n: 11, victims: { ...CIVILIANS, role: 'passenger' } }),
      made('r#1', { n: 13, party: GROUP, modality: 'claimed' }),
    ],
    killed: { low: 11, high: 13 },
  },
  {
    says: 'two voices of one party that nothing orders: the one told first',
    claims: [
      made('r#0', { n: 23, party: STATE, speaker: 'the prosecutor' }),
      made('r#1', { n: 17, party: STATE, speaker: 'an earlier bulletin' }),
    ],
    killed: { low: 23, high: 23 },
  },
  {
    says: 'a small figure of the outlet beside a total of a named party is a part',
    claims: [made('r#0', { n: 427, party: DOCTORS }), made('r#1', { n: 8 })],
    killed: exactly(427),
  },
  {
    says: 'a small figure of the outlet beside an armed group’s boast is no part of it',
    claims: [made('r#0', { n: 2, victims: SOLDIERS }), made('r#1', { n: 9, victims: SOLDIERS, party: GROUP })],
    killed: from(2),
  },
  {
    says: 'a rival figure of the outlet lowers',
    claims: [made('r#0', { n: 25, party: STATE }), made('r#1', { n: 22 })],
    killed: { low: 22, high: 25 },
  },
  {
    says: 'a round total of people that the groups add to nearly',
    claims: [
      made('r#0', { count_min: 200, count_max: 200, qualifier: 'nearly' }),
      made('r#1', { n: 145, victims: ARMED }),
      made('r#2', { n: 48, victims: CIVILIANS }),
    ],
    killed: from(193),
  },
  {
    says: "another party's round figure for one that is told more closely",
    claims: [
      made('r#0', { ...moreThan(80), victims: FORCES, party: DOCTORS }),
      made('r#1', { n: 84, victims: FORCES, party: GROUP }),
    ],
    killed: from(84),
  },
  {
    says: 'a whole that is the sum of the event and what was over before it, though no word says so',
    claims: [
      made('r#0', { n: 92, victims: ARMED, periodResolved: { edtf: '2031-01-31', stated: true, rule: 'made' } }),
      made('r#1', { n: 41, victims: ARMED, periodResolved: { edtf: '2031-01-30', stated: true, rule: 'made' } }),
      made('r#2', { ...atLeast(133), victims: ARMED, includes: ['r#0'] }),
    ],
    killed: from(92),
  },
  {
    says: 'two voices, the first told with less',
    claims: [
      made('r#0', { n: 20, party: STATE, speaker: 'the governor' }),
      made('r#1', { n: 25, party: STATE, speaker: 'the mayor' }),
    ],
    killed: { low: 20, high: 25 },
  },
  {
    says: 'two children and eight others, three soldiers and five civilians',
    claims: [
      made('r#0', { n: 2, victims: CHILDREN, sentence: 1 }),
      made('r#1', { n: 8, sentence: 1, includes: ['r#2', 'r#3'] }),
      made('r#2', { n: 3, victims: SOLDIERS, sentence: 1, scope: 'sub-count' }),
      made('r#3', { n: 5, victims: CIVILIANS, sentence: 1, scope: 'sub-count' }),
    ],
    killed: exactly(10),
  },
  {
    says: 'one person is among the many of another party',
    claims: [
      made('r#0', { n: 10, victims: FORCES, party: STATE }),
      made('r#1', { n: 1, victims: { ...FORCES, role: 'official' }, party: DOCTORS, group: 'senior official' }),
    ],
    killed: from(10),
  },
  {
    says: 'a figure of a town beside a larger one of its province',
    claims: [
      made('r#0', { n: 22, victims: FORCES, party: GROUP, placeResolved: place('Highland', 'admin1') }),
      made('r#1', { n: 7, victims: FORCES, party: STATE, placeResolved: place('Ayton') }),
    ],
    killed: from(22),
  },
  {
    says: 'a campaign that began long before',
    claims: [
      made('r#0', { n: 22, periodResolved: { edtf: '2031-03-06', stated: true, rule: 'made' } }),
      made('r#1', { n: 180, periodResolved: { edtf: '2031-01/2031-03-06', stated: true, rule: 'made' } }),
    ],
    killed: exactly(22),
  },
  {
    says: 'an earlier attack in another place',
    claims: [
      made('r#0', {
        n: 41,
        victims: SOLDIERS,
        placeResolved: place('Beeton'),
        periodResolved: { edtf: '2031-03-06', stated: true, rule: 'made' },
      }),
      made('r#1', {
        n: 40,
        victims: SOLDIERS,
        party: GROUP,
        placeResolved: place('Ayton'),
        periodResolved: { edtf: '2031-03-02', stated: true, rule: 'made' },
      }),
    ],
    killed: from(41),
  },
  { says: 'a soft figure as written', claims: [made('r#0', about(30))], killed: exactly(30) },
];
