/** English words that tell who the victims are and how they were found. */
import type { VictimWords } from '../../model/language-victims.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const victimWords: VictimWords = {
  security: set(
    `security police army military enforcement paramilitary navy naval gendarmerie guard troops soldiers defence
    defense corps enemy constabulary intelligence border swat`,
  ),
  female: set('female pregnant'),
  femaleEndings: ['woman', 'women', 'girl', 'girls'],
  ages: new Map([
    ...['elderly', 'octogenarian', 'septuagenarian'].map((word) => [word, 'elderly'] as const),
    ...['teenage', 'teenaged', 'adolescent', 'underage', 'newborn', 'infant', 'unborn'].map((word) => [word, 'child'] as const),
    ['adult', 'adult'] as const,
  ]),
  armed: set('armed masked hooded'),
  roleless: set(
    'old olds couple pair duo trio quartet family gang group party band unit team household column cell posse people persons person others victims individuals lives members member bodies deaths fatalities casualties corpses dead own',
  ),
  countedOnly: set(
    'bodies corpses casualties deaths fatalities lives injuries coffins losses remains casualty death fatality dead victims martyrs',
  ),
  bodies: set('body bodies corpse corpses remains'),
  held: set(
    'custody possession held morgue morgues mortuary mortuaries brought received hospital hospitals handed transferred',
  ),
  found: set('found recovered discovered retrieved pulled unearthed exhumed dug'),
  partly: set('most mostly mainly largely'),
  hostages: set('hostage captive'),
  inmates: set('inmate prisoner detainee convict'),
  jails: set('prison jail jailbreak'),
  among: set('among amongst'),
  losses: set('losses casualties'),
  lossLeads: set('among amongst on to in'),
  suffers: set('suffered suffer suffering sustained sustain sustaining taken took incurred'),
  ours: set('our ours we us own friendly'),
  doers: set('our we'),
  subjects: set('we us'),
  sideJoints: set('and but ,'),
  enemies: set('enemy enemies'),
  sideNouns: set('side ranks losses loss casualties dead wounded toll deaths fatalities'),
  sideEnds: set('; while whereas but'),
};
