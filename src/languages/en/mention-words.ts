/** English words by which mentions of people are cut out of a sentence. */
import type { MentionWords } from '../../model/language-words.ts';
import type { Outcome } from '../../model/words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const outcomes = (rows: readonly (readonly [Outcome, string])[]): ReadonlyMap<string, Outcome> =>
  new Map(rows.flatMap(([outcome, words]) => words.split(' ').map((word) => [word, outcome] as const)));

export const mentionWords: MentionWords = {
  notHeads: set('remain remains remained respectively later then again earlier reported overnight instead altogether overall eventually subsequently reportedly'),
  offices: set(`district province region state city town village county municipality department country nation capital area
    neighbourhood neighborhood island republic kingdom territory party group movement union university school hospital church
    bank company newspaper army`),
  closing: set('captive prisoner hostage'),
  kinAdjectives: set('young younger elder older eldest youngest little baby infant teenage adult adopted unborn elderly estranged pregnant only two-year-old stepdaughter ex'),
  also: set('also likewise additionally'),
  too: set('too'),
  rest: set('other others remaining rest'),
  pairedKin: set('mother father husband wife son daughter brother sister grandmother grandfather grandson granddaughter bride groom'),
  respectively: set('respectively'),
  headOutcomes: outcomes([
    ['killed', 'deaths death fatalities fatality corpses corpse bodies coffins killings murders dead martyrs'],
    ['casualties', 'casualties casualty losses'],
    ['injured', 'injuries wounded injured'],
    ['arrested', 'arrests'],
    ['missing', 'missing'],
  ]),
  adjectiveOutcomes: outcomes([
    ['killed', 'dead slain killed deceased murdered martyred decapitated beheaded'],
    ['injured', 'wounded injured'],
    ['missing', 'missing'],
    ['abducted', 'kidnapped abducted'],
    ['captured', 'captured'],
    ['arrested', 'arrested detained'],
    ['displaced', 'displaced'],
  ]),
  wholeOutcomes: outcomes([
    ['killed', 'victims dead deceased killed fatalities casualties slain'],
    ['injured', 'wounded injured'],
  ]),
  anaphors: set('them whom these those which'),
  more: set('more further additional extra'),
  otherOne: set('other'),
  allBut: [['all', 'but'], ['all', 'except'], ['all', 'bar']],
  eachOne: set('every each'),
  moreBefore: set('another'),
  fellows: set('colleagues comrades companions'),
  predicative: set('were was are is being all a an the reportedly believed to be'),
  collectives: set('dead toll casualties death deaths losses'),
  pairs: set('parents twins newlyweds'),
  singles: set('patron visitor stranger addict citizen national convict internee defendant fugitive client runaway escapee abductee accomplice body head member hostage prisoner suspect inmate patient customer employee colleague guest captive detainee occupant staffer'),
  ordinals: set('second third fourth fifth sixth seventh eighth ninth tenth'),
  limbs: set('head body'),
  beforeLimbs: set('in to on at through into'),
  parents: set('mother father parent mum dad grandmother grandfather widow widower'),
  tendings: set(
    `guarding escorting protecting accompanying carrying transporting ferrying driving chasing pursuing hunting tailing following confronting
    helping assisting aiding treating evacuating rescuing visiting interviewing hosting sheltering feeding teaching training leading commanding
    supervising watching facing resisting stopping searching questioning`,
  ),
  kindreds: set('family families household households clan clans tribe tribes village villages'),
  peoples: set(
    `kurd hazara pashtun pathan baloch baluch tajik uzbek turkmen turkoman tuareg fulani peul hausa yoruba igbo
    kanuri tiv jukun berom tutsi hutu dinka nuer shilluk murle oromo amhara tigrayan tigrean afar somali masalit
    zaghawa nuba dogon bambara songhai mossi hema lendu banyamulenge batwa pygmy maasai masai pokot turkana
    samburu kikuyu luo kalenjin ndebele zulu xhosa shona berber amazigh kabyle arab bedouin copt maronite druze
    druse alawite alevi yazidi yezidi shabak shia shiite shi'ite sunni ismaili houthi turcoman circassian chechen
    ingush avar dagestani ossetian ossete abkhaz abkhazian tatar bashkir uyghur uighur uygur tibetan rohingya
    kachin rakhine bamar hmong montagnard meitei kuki naga bodo santhal adivasi dalit kashmiri sikh hindu muslim
    moslem christian catholic protestant anglican buddhist jew bahai ahmadi parsi madhesi gorkha bihari bengali
    punjabi sindhi mohajir muhajir saraiki tamil sinhalese moro lumad papuan acehnese dayak madurese timorese
    mapuche miskito roma gypsy serb croat bosniak kosovar albanian bosnian slav cossack romani palestinian
    afrikaner basque catalan corsican quebecer african asian european westerner saharawi sahrawi cham khmer
    karenni latino maori mayan quechua aymara garifuna`,
  ),
  notOne: set('all some any no one'),
  pluralEndings: ['s', 'men', 'folk'],
  thingEndings: ['s', 'ion', 'ment', 'ence', 'force', 'team', 'post', 'unit'],
  qualityEndings: ['ly', 'ed', 'ing'],
};
