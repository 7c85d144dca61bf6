import { describe, expect, it } from 'vitest';
import { lineOf } from './claims-of.ts';

const HEAVY = 'heavy weapons and explosive munitions';

/** text, and for each claim its means: type and the words as written */
const cases: [string, (string | null)[]][] = [
  ['A suicide bomber killed 12 recruits in Dalma.', ['suicide attack: suicide bomber']],
  ['Twelve people died when a man blew himself up in a market.', ['suicide attack: blew himself up']],
  ['The blast, a suicide attack on a mosque, killed 12 people.', ['suicide attack: suicide attack']],
  ['A suicide car bombing killed 12 soldiers.', ['suicide attack: suicide car bombing']],
  ['A roadside bomb killed 12 soldiers in Diffa.', ['planted explosives: roadside bomb']],
  ['Seven people died when their bus hit a land mine.', ['planted explosives: land mine']],
  ['An IED blast killed two soldiers.', ['planted explosives: IED blast']],
  ['A blast caused by an explosive device killed two guards.', ['planted explosives: explosive device']],
  ['Shelling killed 12 villagers in Kherson.', [`${HEAVY}: Shelling`]],
  ['An air strike killed 12 people in Sagaing.', [`${HEAVY}: air strike`]],
  ['Drone strikes killed nine people in Kordofan.', [`${HEAVY}: Drone strikes`]],
  ['Four children died in mortar fire on a school.', [`${HEAVY}: mortar fire`]],
  ['A grenade attack wounded 12 people at a bar.', [`${HEAVY}: grenade attack`]],
  ['Cluster munitions killed three farmers.', [`${HEAVY}: Cluster munitions`]],
  ['Gunmen opened fire and killed 12 miners in Ituri.', ['small arms: opened fire']],
  ['Two men were shot dead in a bar.', ['small arms: shot dead']],
  ['Nine officers were killed in an ambush near Dalma.', ['small arms: ambush']],
  ['A stray bullet killed a girl.', ['small arms: stray bullet']],
  ['Twelve captives were beheaded in Dalma.', ['execution: beheaded']],
  ['Three men were executed by firing squad.', ['execution: executed']],
  ['Six people were burned alive in a church.', ['incendiary: burned alive']],
  ['A petrol bomb killed a shopkeeper.', ['incendiary: petrol bomb']],
  ['A chemical attack killed 80 people.', ['CBRN: chemical attack']],
  ['Tear gas injured 30 protesters.', ['less lethal: Tear gas']],
  ['A protester was killed by a rubber bullet.', ['less lethal: rubber bullet']],
  ['Nine people died of hunger in the camp.', ['denial of objects indispensable to survival: died of hunger']],
  ['Three babies died of malnutrition.', ['denial of objects indispensable to survival: malnutrition']],
  ['Thirty people died in a stampede at a food queue.', ['conflict-related accident: stampede']],
  ['Twelve migrants drowned off the coast.', ['conflict-related accident: drowned']],
  ['Twelve workers died when a building collapsed.', ['conflict-related accident: collapsed']],
  ['Thirty died when a man in an explosives-laden vest walked in.', ['suicide attack: explosives-laden vest']],
  ['Loitering munitions struck a truck, killing five.', [`${HEAVY}: Loitering munitions`]],
  ['An FPV drone killed two drivers.', [`${HEAVY}: FPV drone`]],
  ['Explosives in a van killed two.', ['planted explosives: Explosives']],
  ['Two firefighters fell to their deaths from a ladder.', ['conflict-related accident: fell to their deaths']],
  ['Nine people were burned to death when attackers set fire to a barn.', ['incendiary: set fire to']],
  ['Three pupils died in a fire.', ['conflict-related accident: in a fire']],
  ['Four captives were shot in the back of the head.', ['execution: shot in the back of the head']],
  ['A detainee died under torture.', ['other means: under torture']],
  ['Two protesters were killed when police used lathis.', ['less lethal: lathis']],
  ['Two people were stabbed to death in Lyon.', ['other means: stabbed to death']],
  ['A car ploughed into a crowd, killing six people.', ['other means: ploughed into']],
  ['A mob of villagers lynched two men.', ['other means: lynched']],
  // each figure its own
  [
    'Shelling killed two people in Dalma; a mine killed three in Bera.',
    [`${HEAVY}: Shelling`, 'planted explosives: mine'],
  ],
  // words that look like a means, and the victims' own words
  ['Twelve people died in Taiz.', [null]],
  ['Twelve people died at a gold mine.', [null]],
  ['Two prisoners died on hunger strike.', [null]],
  ['Police killed three gunmen.', [null]],
];

describe('by what means', () => {
  it.each(cases)('%s', (text, expected) => {
    const means = lineOf(text).claims.map(({ cause }) => (cause ? `${cause.type}: ${cause.words}` : null));
    expect(means).toEqual(expected);
  });
});
