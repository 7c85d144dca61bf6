/** Main civil offsets of countries with one zone, and of zone abbreviations, for clock times in reports. */

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UTC: 'Z',
  PKT: '+05:00',
  CET: '+01:00',
  EET: '+02:00',
  MSK: '+03:00',
  CAT: '+02:00',
  EAT: '+03:00',
  WAT: '+01:00',
  EST: '-05:00',
  EDT: '-04:00',
};

/** Countries with a single zone and no summer time: an offset that is right all year. */
const COUNTRIES: Readonly<Record<string, string>> = {
  PK: '+05:00',
  IN: '+05:30',
  AF: '+04:30',
  NP: '+05:45',
  BD: '+06:00',
  LK: '+05:30',
  MM: '+06:30',
  TH: '+07:00',
  PH: '+08:00',
  CN: '+08:00',
  YE: '+03:00',
  SA: '+03:00',
  IQ: '+03:00',
  SY: '+03:00',
  TR: '+03:00',
  SO: '+03:00',
  ET: '+03:00',
  KE: '+03:00',
  UG: '+03:00',
  SS: '+02:00',
  SD: '+02:00',
  LY: '+02:00',
  BI: '+02:00',
  RW: '+02:00',
  NG: '+01:00',
  NE: '+01:00',
  CM: '+01:00',
  TD: '+01:00',
  CF: '+01:00',
  DZ: '+01:00',
  TN: '+01:00',
  ML: 'Z',
  BF: 'Z',
  SN: 'Z',
  GN: 'Z',
  MZ: '+02:00',
  SV: '-06:00',
  GT: '-06:00',
  HN: '-06:00',
  NI: '-06:00',
  CO: '-05:00',
  PE: '-05:00',
  BO: '-04:00',
  VE: '-04:00',
  HT: '-05:00',
  AZ: '+04:00',
  AM: '+04:00',
  GE: '+04:00',
  IR: '+03:30',
};

/** The offset to write after a clock time; null when neither the words nor the country give one. */
export function zoneOffset(abbreviation: string | null, country: string | null): string | null {
  if (abbreviation === 'IST') return country === 'IL' ? null : '+05:30';
  if (abbreviation) return ABBREVIATIONS[abbreviation] ?? null;
  return country ? (COUNTRIES[country] ?? null) : null;
}
