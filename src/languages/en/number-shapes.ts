/** English words around numbers that are no counts: ages, names with numbers, money, shares, rates. */
import type { NumberShapes } from '../../model/language-numbers.ts';
import type { Phrase } from '../../model/language-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const phrases = (list: string): readonly Phrase[] => list.split(', ').map((phrase) => phrase.split(' '));

const ordinals = 'third quarter fifth sixth seventh eighth ninth tenth'.split(' ');

export const numberShapes: NumberShapes = {
  minus: set('- −'),
  ordinalEndings: set('st nd rd th'),
  ageUnits: set('year years yr yrs month months week weeks day days'),
  spacedAgeUnits: set('year years yr yrs month months'),
  old: set('old olds'),
  ofAge: phrases('of age'),
  ageEndings: set('yo yrs yr'),
  ageLeads: set('aged age ages born young old'),
  ageFillers: set('as of between from about around just only roughly nearly at under over :'),
  ageJoints: set('and to or between - – ,'),
  ageBounds: set('under over below above'),
  decadeEnding: 's',
  decadeLeads: set('his her their mid early late the ('),
  decades: set('twenties thirties forties fifties sixties seventies eighties nineties'),
  percents: phrases('%, percent, per cent, per - cent, pc, percentage'),
  currencyMarks: set('$ € £ ¥ ₹ ₦ ₽ ₴ ₺ ₩ ₪ ₫ ฿'),
  currencies: set('rs rs. inr pkr npr lkr usd us$ eur gbp ngn kes ksh tk taka sr birr cfa'),
  nameLeads: set(
    `at no nos number section article route highway channel phase brigade division unit chapter resolution page zone ward
    sector block camp room flight squad squadron line corridor gate building exit terminal platform grid district group team
    company precinct station checkpoint kilometre kilometer km mile boeing airbus type mark model class grade form level
    category stage step day floor cell pier hill height point outpost post tower reactor hall court interstate bus train tram
    coach apartment flat plot lot lane operation protocol annex appendix
    paragraph clause law decree directive order bill act title part volume figure table version mi su lake island mine shaft
    well front committee cluster command subdivision sitio purok barangay commune sub-sector subsector field pump depot base regiment battalion fleet radio tv world cup formula season round game match`,
  ),
  plainNameLeads: set('page section article chapter paragraph resolution route highway flight phase grade version clause'),
  strengthEndings: set('strong'),
  rateLeads: phrases('average of, averages of, averaging, rate of, averaged'),
  fractions: set('halves thirds quarters fifths sixths sevenths eighths ninths tenths'),
  fraction: set('half third quarter fifth sixth seventh eighth ninth tenth'),
  denominators: new Map([
    ['half', 2],
    ['halves', 2],
    ...ordinals.flatMap((word, i): [string, number][] => [[word, i + 3], [`${word}s`, i + 3]]),
  ]),
  shares: set('half majority most minority'),
  shareOf: phrases('of them, of whom, of these, of those, of the, of its, of his, of their, of all, the'),
  one: set('one'),
  births: set('born'),
  birthJoints: set('in on and , respectively'),
  other: set('other'),
  oneIn: phrases('in, in every, out of every, of every, for every'),
};
