import { describe, expect, test } from 'vitest';
import { contains, countryOf, distanceKm, resolvePlaces } from '../src/resolve/place.ts';
import { openGazetteer } from '../src/sources/gazetteer.ts';

const gazetteer = openGazetteer();

interface Case {
  says: string;
  title?: string;
  dateline?: string;
  /** words of a mention -> "id rule" or only "id"; null: stays words */
  places: Readonly<Record<string, string | null>>;
  country: string | null;
}

const CASES: readonly Case[] = [
  {
    says: 'Tripoli with Misrata is in Libya',
    places: { Tripoli: 'gn:2210247', Misrata: 'gn:2214846' },
    country: 'LY',
  },
  {
    says: 'Tripoli with Beirut is in Lebanon',
    places: { Tripoli: 'gn:266826 place.same-country', Beirut: 'gn:276781' },
    country: 'LB',
  },
  { says: 'Hyderabad with Delhi', places: { Hyderabad: 'gn:1269843', Delhi: 'gn:1273294' }, country: 'IN' },
  {
    says: 'Hyderabad with Karachi',
    places: { Hyderabad: 'gn:1176734 place.same-country', Karachi: 'gn:1174872' },
    country: 'PK',
  },
  {
    says: 'Hyderabad by the title',
    title: 'Pakistani police: blast',
    places: { Hyderabad: 'gn:1176734' },
    country: 'PK',
  },
  { says: 'Hyderabad by the dateline', dateline: 'KARACHI', places: { Hyderabad: 'gn:1176734' }, country: 'PK' },
  {
    says: 'an apposition settles the bare name, against the other places',
    places: {
      'Hyderabad, Sindh': 'gn:1176734 place.apposition',
      Hyderabad: 'gn:1176734',
      Delhi: 'gn:1273294',
      Mumbai: 'gn:1275339',
    },
    country: 'IN',
  },
  { says: 'Punjab of India', places: { Punjab: 'ga:IN.23', Amritsar: 'gn:1278710' }, country: 'IN' },
  { says: 'Punjab of Pakistan', places: { Punjab: 'ga:PK.04', Lahore: 'gn:1172451' }, country: 'PK' },
  { says: 'Georgia the country', places: { Georgia: 'iso:GE', Gori: 'gn:614455' }, country: 'GE' },
  { says: 'Georgia the state', places: { Georgia: 'ga:US.GA', Atlanta: 'gn:4180439' }, country: 'US' },
  { says: 'Niger the country', places: { Niger: 'iso:NE', Niamey: 'gn:2440485' }, country: 'NE' },
  { says: 'Niger State', places: { 'Niger State': 'ga:NG.31 place.kind-word', Minna: 'gn:2330100' }, country: 'NG' },
  { says: 'Congo with Goma', places: { Congo: 'iso:CD', Goma: 'gn:216281' }, country: 'CD' },
  {
    says: 'Sudan and South Sudan are two',
    places: { Sudan: 'iso:SD', 'South Sudan': 'iso:SS', Juba: 'gn:373303' },
    country: 'SS',
  },
  { says: 'Guinea', places: { Guinea: 'iso:GN', Conakry: 'gn:2422465' }, country: 'GN' },
  { says: 'Guinea-Bissau', places: { 'Guinea-Bissau': 'iso:GW' }, country: 'GW' },
  {
    says: 'San Miguel in El Salvador',
    places: { 'San Miguel': 'gn:3583446', 'San Salvador': 'gn:3583361', Chalatenango: 'ga:SV.03' },
    country: 'SV',
  },
  { says: 'Santiago', places: { Santiago: 'gn:3871336', Chile: 'iso:CL' }, country: 'CL' },
  { says: 'Cordoba of Argentina', places: { Cordoba: 'gn:3860259', Argentina: 'iso:AR' }, country: 'AR' },
  { says: 'Córdoba of Colombia', places: { Córdoba: 'ga:CO.12', Medellín: 'gn:3674962' }, country: 'CO' },
  { says: 'Victoria', places: { Victoria: 'gn:241131', Seychelles: 'iso:SC' }, country: 'SC' },
  { says: 'Kashmir lies in two countries', places: { Kashmir: 'tb:kashmir', Srinagar: 'gn:1255634' }, country: 'IN' },
  {
    says: 'near is no more precise than the region about a town',
    places: {
      'near Djibo': 'gn:2361177 place.near',
      '17 km from Djibo': 'gn:2361177 place.near',
      'Burkina Faso': 'iso:BF',
    },
    country: 'BF',
  },
  {
    says: 'a part of a country',
    places: { 'southwestern Pakistan': 'iso:PK place.part', 'central Mali': 'iso:ML place.part' },
    country: 'ML',
  },
  {
    says: 'a street is not the town that it is named after',
    places: { 'Mirpur Road, Dhaka': 'gn:1185241', 'Mirpur Road': null },
    country: 'BD',
  },
  {
    says: 'an unknown building is in the place named after it',
    places: { 'Civil Hospital, Quetta': 'gn:1167528', 'Mastung jail': 'gn:1170706' },
    country: 'PK',
  },
  {
    says: 'a name that is elsewhere only gives the larger place',
    places: { 'Al-Daraja Al-Ula mosque, El Fasher': 'gn:379555 place.container', Sudan: 'iso:SD' },
    country: 'SD',
  },
  {
    says: 'brackets that narrow',
    places: { 'eastern Ukraine (Donetsk)': 'gn:709717 place.apposition' },
    country: 'UA',
  },
  {
    says: 'several places: the area that holds them all, inferred',
    places: {
      'Kupiansk, Izium and Chuhuiv': 'ga:UA.07 place.common-area',
      'Mali and Niger': null,
      'Kharkiv oblast': 'ga:UA.07',
    },
    country: 'UA',
  },
  {
    says: 'a kind word',
    places: { 'Kupiansk district': 'ga:UA.07.6308 place.kind-word', 'the village of Hroza': 'tb:hroza' },
    country: 'UA',
  },
  {
    says: 'a town and its region',
    places: { 'Ternivka, Dnipropetrovsk region': 'gn:691628 place.apposition' },
    country: 'UA',
  },
  {
    says: 'states of the United States',
    places: { 'Paris, Texas': 'gn:4717560 place.apposition', 'Springfield, Illinois': 'gn:4250542' },
    country: 'US',
  },
  {
    says: 'a small town of a country that nothing else speaks of stays words',
    places: { Quetta: 'gn:1167528', Karachi: 'gn:1174872', Springfield: null, Arbinda: 'tb:arbinda' },
    country: 'PK',
  },
  {
    says: 'over the border',
    places: { Boulkessi: 'tb:boulkessi', Mali: 'iso:ML', Djibo: 'gn:2361177' },
    country: 'ML',
  },
  { says: 'no place', places: { 'the compound': null, 'Abbey Gate': null }, country: null },
  {
    says: 'Gaza',
    places: { 'northern Gaza Strip': 'ga:PS.GZ place.part', Rafah: 'gn:281102', 'Khan Younis': 'gn:281124' },
    country: 'PS',
  },
  {
    says: 'Darfur',
    places: { 'El Geneina': 'gn:379303', 'Zamzam camp': 'tb:zamzam', 'North Darfur': 'ga:SD.55' },
    country: 'SD',
  },
];

describe('places of one report', () => {
  test.each(CASES)('$says', ({ title, dateline, places, country }) => {
    const mentions = Object.keys(places).map((words) => ({ words }));
    const context = { title: title ?? null, dateline: dateline ?? null };
    const found = resolvePlaces(mentions, gazetteer, context);
    const seen = Object.fromEntries(
      Object.entries(places).map(([words, expected]) => {
        const place = found.get(words);
        if (!place) return [words, null];
        return [words, expected?.includes(' ') ? `${place.id} ${place.rule}` : place.id];
      }),
    );
    expect(seen).toEqual(places);
    expect(countryOf(found, gazetteer)).toBe(country);
    const backwards = resolvePlaces([...mentions].reverse(), gazetteer, context);
    for (const { words } of mentions) expect(backwards.get(words)).toEqual(found.get(words));
  });

  test('what is stated and how precisely', () => {
    const words = ['near Djibo', 'Djibo', 'Djibo and Dori'];
    const found = resolvePlaces(
      words.map((w) => ({ words: w })),
      gazetteer,
      { title: null, dateline: null },
    );
    expect(found.get('near Djibo')).toMatchObject({
      level: 'region',
      stated: true,
      country: 'BF',
      admin1: 'Sahel Region',
    });
    expect(found.get('Djibo')).toMatchObject({ level: 'populated place', stated: true });
    expect(found.get('Djibo and Dori')).toMatchObject({ id: 'ga:BF.12', level: 'admin1', stated: false });
  });
});

describe('geometry', () => {
  test('containment', () => {
    expect(contains(gazetteer, 'iso:SD', 'gn:379555')).toBe(true);
    expect(contains(gazetteer, 'tb:darfur', 'tb:zamzam')).toBe(true);
    expect(contains(gazetteer, 'ga:SD.55', 'ga:SD.55')).toBe(true);
    expect(contains(gazetteer, 'gn:379555', 'iso:SD')).toBe(false);
    expect(contains(gazetteer, 'nothing', 'nothing')).toBe(false);
  });

  test('distance in kilometres', () => {
    const quetta = gazetteer.get('gn:1167528');
    const karachi = gazetteer.get('gn:1174872');
    if (!quetta || !karachi) throw new Error('no such towns');
    expect(distanceKm(quetta, karachi)).toBeGreaterThan(550);
    expect(distanceKm(quetta, karachi)).toBeLessThan(620);
    expect(distanceKm(quetta, { lat: null, lon: null })).toBeNull();
  });
});
