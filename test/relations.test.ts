/** Relations between the figures of a report: parts, sums, increments, the same people, earlier words. */
import { describe, expect, it } from 'vitest';
import { RELATIONS } from '../src/model/words.ts';
import { lineOf } from './claims-of.ts';

/** text, and every relation in it but the other ends of "inside" and of "superseded by"; none beside the nearest texts that relate nothing */
const related: [string, string[]][] = [
  [
    'Gunmen killed 33 people in Ituri. The army said 18 civilians and 15 soldiers died.',
    [
      '33 people equals_sum 18 civilians',
      '33 people equals_sum 15 soldiers',
      '18 civilians subset_of 33 people',
      '15 soldiers subset_of 33 people',
    ],
  ],
  [
    'Twelve militants were killed overnight. Twenty-two more militants were killed on Sunday, police said, and the number of militants killed has risen to 177.',
    ['22 militants subset_of 177 militants', '22 militants increment 177 militants'],
  ],
  [
    'The toll rose to 63 after 11 of the wounded died.',
    ['11 wounded subset_of 63 people', '11 wounded increment 63 people'],
  ],
  ['The toll rose to 45, up from 38.', ['38 people superseded_by 45 people']],
  ['The toll rose to 45, up from an earlier count of 38.', ['38 people superseded_by 45 people']],
  ['Officials said 45 people were killed, revising an initial toll of 38.', ['38 people superseded_by 45 people']],
  ['The ministry corrected its figure of 60 dead to 45.', ['60 people superseded_by 45 people']],
  ['The toll, first put at 60, was lowered to 45.', ['60 people superseded_by 45 people']],
  [
    'Police initially said 60 people were killed but later revised the toll to 45.',
    ['60 people superseded_by 45 people'],
  ],
  [
    'Police had earlier said 38 people were killed. They now say 45 people died.',
    ['38 people superseded_by 45 people'],
  ],
  [
    'The ministry said on Tuesday that 45 people had died. On Monday it had put the toll at 38.',
    ['38 people superseded_by 45 people'],
  ],
  ['The army said 12 soldiers were killed. It had earlier said three civilians were killed.', []],
  ['Only the day before, the governor had spoken of 145 killed. On Thursday 41 people were killed elsewhere.', []],
  [
    'Police had earlier said 12 people were killed. The toll has since risen to 15.',
    ['12 people superseded_by 15 people'],
  ],
  ['Police said 45 people were killed. The mayor had earlier put the toll at 38.', []],
  ['The ministry revised the toll down from 60 to 45.', ['60 people superseded_by 45 people']],
  [
    'Nine people died on Monday, five in Taiz and four in Aden.',
    [
      '9 people equals_sum 5 people',
      '9 people equals_sum 4 people',
      '5 people subset_of 9 people',
      '4 people subset_of 9 people',
    ],
  ],
  [
    'Ten people died: five in Taiz, three in Marib and two in Aden.',
    [
      '10 people equals_sum 5 people',
      '10 people equals_sum 3 people',
      '10 people equals_sum 2 people',
      '5 people subset_of 10 people',
      '3 people subset_of 10 people',
      '2 people subset_of 10 people',
    ],
  ],
  [
    'The ambush caused 18 casualties: 11 dead and 7 wounded.',
    ['11 people subset_of 18 people', '7 people subset_of 18 people'],
  ],
  [
    'Two people were killed in Leeds. A woman was found dead at the scene. A man died later in hospital.',
    ['1 woman subset_of 2 people', '1 man subset_of 2 people'],
  ],
  [
    'Police said 22 militants were killed. The governor also said 22 militants were killed.',
    ['22 militants same_people_as 22 militants'],
  ],
  ['The strike displaced 5,600 families (some 28,000 people).', ['28000 people same_people_as 5600 families']],
  [
    'The army said 145 rebels were killed. The bodies of 140 rebels are in the custody of the army.',
    ['140 rebels same_people_as 145 rebels'],
  ],
  ['Gunmen killed 12 soldiers. A raid elsewhere killed three soldiers.', []],
  [
    'Nearly 50 people were killed in Gao. The dead were 31 civilians and 17 soldiers.',
    ['31 civilians subset_of 50 people', '17 soldiers subset_of 50 people'],
  ],
  [
    'More than 200 people were killed in Gao. Officials counted 177 militants, 31 civilians and 17 soldiers killed.',
    ['177 militants subset_of 201 people', '31 civilians subset_of 201 people', '17 soldiers subset_of 201 people'],
  ],
  [
    'Thirty-three people died: 18 civilians, five women among them, and 15 soldiers.',
    [
      '33 people equals_sum 18 civilians',
      '33 people equals_sum 15 soldiers',
      '18 civilians subset_of 33 people',
      '5 women subset_of 18 civilians',
      '15 soldiers subset_of 33 people',
    ],
  ],
  ['Three soldiers were killed on Monday and two more on Tuesday.', []],
  ['A car bomb killed 14 dockworkers and injured 30 others.', []],
  [
    'More than 100 rebels were killed. The army put the number of rebels killed at 145.',
    ['101 rebels rounding_of 145 rebels'],
  ],
  [
    'Killed: 24 (16 mothers, 8 girls)',
    [
      '24 people equals_sum 16 mothers',
      '24 people equals_sum 8 girls',
      '16 mothers subset_of 24 people',
      '8 girls subset_of 24 people',
    ],
  ],
  [
    'Twenty people were killed: 12 soldiers and eight civilians.',
    [
      '20 people equals_sum 12 soldiers',
      '20 people equals_sum 8 civilians',
      '12 soldiers subset_of 20 people',
      '8 civilians subset_of 20 people',
    ],
  ],
  ['Seven soldiers, two policemen and a nurse were killed in Gao.', []],
  [
    'A strike on Karun killed 14 people. Four nurses and two children were among the dead, a doctor said.',
    ['4 nurses subset_of 14 people', '2 children subset_of 14 people'],
  ],
  [
    'A strike on Karun killed 14 people. Among those killed were three nurses, the ministry said.',
    ['3 nurses subset_of 14 people'],
  ],
  ['The blast wounded 30 people. Six policemen were among the injured.', ['6 policemen subset_of 30 people']],
  [
    'A gunman killed four people in Karun. The dead are two women and a boy.',
    ['2 women subset_of 4 people', '1 boy subset_of 4 people'],
  ],
  // nothing was told before that they could be a part of
  ['Four nurses were among the dead in Karun, a doctor said.', []],
  ['A strike killed 14 people in Karun. The rebels hid among the villagers and killed three guards.', []],
];

const OTHER_ENDS = new Set(['includes', 'supersedes']);

/** "5 women subset_of 31 civilians" */
function relationsOf(text: string): string[] {
  const { claims } = lineOf(text);
  const name = new Map(claims.map((c) => [c.id, `${c.count_min ?? c.count_max ?? ''} ${c.group}`]));
  return claims.flatMap((claim) =>
    RELATIONS.filter((relation) => !OTHER_ENDS.has(relation)).flatMap((relation) =>
      (claim[relation] ?? []).map((id) => `${name.get(claim.id)} ${relation} ${name.get(id)}`),
    ),
  );
}

describe('relations', () => {
  it.each(related)('%s', (text, expected) => {
    expect(relationsOf(text)).toEqual(expected);
  });
});

describe('scope', () => {
  it('calls further people a sub-count only where a total holds them', () => {
    const scopes = (text: string): string[] => lineOf(text).claims.map((c) => c.scope);
    expect(scopes('Two more people died in Derna, bringing the death toll to 31.')).toEqual(['sub-count', 'total']);
    expect(scopes('A bomb killed 14 dockworkers in Basra and injured 30 others.')).toEqual(['total', 'total']);
  });
});
