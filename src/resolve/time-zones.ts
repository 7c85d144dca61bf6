/** Clock zones: of the abbreviations that reports write, and of countries whose people share one clock. */

/** Hours and minutes from UTC. Those that two countries use differently are told apart by the event's country. */
const ABBREVIATIONS: Readonly<Record<string, string | Readonly<Record<string, string>>>> = {
  GMT: 'Z',
  UTC: 'Z',
  PKT: '+05:00',
  PST: { PK: '+05:00', US: '-08:00', PH: '+08:00' },
  PDT: '-07:00',
  IST: { IN: '+05:30', IL: '+02:00', IE: '+01:00' },
  EST: '-05:00',
  EDT: '-04:00',
  CST: { CN: '+08:00', US: '-06:00', MX: '-06:00', SV: '-06:00', GT: '-06:00', HN: '-06:00', NI: '-06:00' },
  CDT: '-05:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  CAT: '+02:00',
  EAT: '+03:00',
  WAT: '+01:00',
  BST: { GB: '+01:00', BD: '+06:00' },
  AFT: '+04:30',
  NPT: '+05:45',
  MMT: '+06:30',
  ICT: '+07:00',
  WIB: '+07:00',
  PHT: '+08:00',
  TRT: '+03:00',
  AST: { SA: '+03:00', YE: '+03:00', IQ: '+03:00', VE: '-04:00' },
  GST: '+04:00',
};

/** Countries with one clock, by IANA zone. Where one country has several (Russia, Congo), the country gives none. */
const ZONES = new Map(
  `AE Asia/Dubai|AF Asia/Kabul|AL Europe/Tirane|AM Asia/Yerevan|AO Africa/Luanda|AT Europe/Vienna|AZ Asia/Baku
BA Europe/Sarajevo|BD Asia/Dhaka|BE Europe/Brussels|BF Africa/Ouagadougou|BG Europe/Sofia|BH Asia/Bahrain
BI Africa/Bujumbura|BJ Africa/Porto-Novo|BO America/La_Paz|BW Africa/Gaborone|BY Europe/Minsk|CF Africa/Bangui
CG Africa/Brazzaville|CH Europe/Zurich|CI Africa/Abidjan|CL America/Santiago|CM Africa/Douala|CN Asia/Shanghai
CO America/Bogota|CR America/Costa_Rica|CU America/Havana|CY Asia/Nicosia|CZ Europe/Prague|DE Europe/Berlin
DJ Africa/Djibouti|DK Europe/Copenhagen|DO America/Santo_Domingo|DZ Africa/Algiers|EC America/Guayaquil
EG Africa/Cairo|ER Africa/Asmara|ES Europe/Madrid|ET Africa/Addis_Ababa|FI Europe/Helsinki|FR Europe/Paris
GA Africa/Libreville|GB Europe/London|GE Asia/Tbilisi|GH Africa/Accra|GM Africa/Banjul|GN Africa/Conakry
GR Europe/Athens|GT America/Guatemala|GW Africa/Bissau|GY America/Guyana|HN America/Tegucigalpa|HR Europe/Zagreb
HT America/Port-au-Prince|HU Europe/Budapest|IE Europe/Dublin|IL Asia/Jerusalem|IN Asia/Kolkata|IQ Asia/Baghdad
IR Asia/Tehran|IT Europe/Rome|JM America/Jamaica|JO Asia/Amman|JP Asia/Tokyo|KE Africa/Nairobi|KG Asia/Bishkek
KH Asia/Phnom_Penh|KP Asia/Pyongyang|KR Asia/Seoul|KW Asia/Kuwait|LA Asia/Vientiane|LB Asia/Beirut|LK Asia/Colombo
LR Africa/Monrovia|LT Europe/Vilnius|LV Europe/Riga|LY Africa/Tripoli|MA Africa/Casablanca|MD Europe/Chisinau
ME Europe/Podgorica|MK Europe/Skopje|ML Africa/Bamako|MM Asia/Yangon|MR Africa/Nouakchott|MW Africa/Blantyre
MY Asia/Kuala_Lumpur|MZ Africa/Maputo|NA Africa/Windhoek|NE Africa/Niamey|NG Africa/Lagos|NI America/Managua
NL Europe/Amsterdam|NO Europe/Oslo|NP Asia/Kathmandu|OM Asia/Muscat|PA America/Panama|PE America/Lima|PH Asia/Manila
PK Asia/Karachi|PL Europe/Warsaw|PS Asia/Gaza|PY America/Asuncion|QA Asia/Qatar|RO Europe/Bucharest
RS Europe/Belgrade|RW Africa/Kigali|SA Asia/Riyadh|SD Africa/Khartoum|SE Europe/Stockholm|SG Asia/Singapore
SL Africa/Freetown|SN Africa/Dakar|SO Africa/Mogadishu|SS Africa/Juba|SV America/El_Salvador|SY Asia/Damascus
TD Africa/Ndjamena|TG Africa/Lome|TH Asia/Bangkok|TJ Asia/Dushanbe|TL Asia/Dili|TM Asia/Ashgabat|TN Africa/Tunis
TR Europe/Istanbul|TW Asia/Taipei|TZ Africa/Dar_es_Salaam|UA Europe/Kyiv|UG Africa/Kampala|UY America/Montevideo
UZ Asia/Tashkent|VE America/Caracas|VN Asia/Ho_Chi_Minh|XK Europe/Belgrade|YE Asia/Aden|ZA Africa/Johannesburg
ZM Africa/Lusaka|ZW Africa/Harare`
    .split(/[|\n]/)
    .map((pair) => pair.split(' ') as [string, string]),
);

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, made);
  return made;
}

/** "+05:00" of a zone at an instant (ms); summer time is counted. */
function offsetAt(zone: string, instant: number): string {
  const name = formatOf(zone)
    .formatToParts(instant)
    .find((part) => part.type === 'timeZoneName')?.value;
  const offset = /GMT([+-]\d\d:\d\d)/.exec(name ?? '')?.[1];
  return offset === undefined || offset === '+00:00' ? 'Z' : offset;
}

/** Minutes east of UTC of an offset as written: "+05:30", "Z". */
export function minutesOf(offset: string): number {
  const m = /^([+-])(\d\d):(\d\d)$/.exec(offset);
  return m ? (m[1] === '-' ? -1 : 1) * (Number(m[2]) * 60 + Number(m[3])) : 0;
}

/**
 * The offset to write after a clock time on a day (ms, UTC midnight); null when neither the zone's abbreviation nor the
 * country gives one. Noon decides on days when the clocks change.
 */
export function zoneOffset(abbreviation: string | null, country: string | null, day: number): string | null {
  if (abbreviation) {
    const known = ABBREVIATIONS[abbreviation];
    if (typeof known === 'string') return known;
    return known && country ? (known[country] ?? null) : null;
  }
  const zone = country ? ZONES.get(country) : undefined;
  return zone && !Number.isNaN(day) ? offsetAt(zone, day + 43_200_000) : null;
}
