/** Builds rows of casualty wordings from verbs, so that no form of a verb is forgotten. */
import type { TriggerRow } from '../../../model/language-rows.ts';

/** The forms of one verb. */
export interface Verb {
  bare: string;
  third: string;
  past: string;
  /** one, or two of one use: "burned", "burnt" */
  participles: readonly string[];
  present: string;
}

/** past and participles of the verbs that are not regular; the participle is the past where one stands */
const IRREGULAR: Readonly<Record<string, readonly [string, ...string[]]>> = {
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  bleed: ['bled'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  burn: ['burned', 'burned', 'burnt'],
  catch: ['caught'],
  come: ['came', 'come'],
  cut: ['cut'],
  dig: ['dug'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  flee: ['fled'],
  find: ['found'],
  freeze: ['froze', 'frozen'],
  get: ['got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hang: ['hanged', 'hung'],
  hit: ['hit'],
  hold: ['held'],
  hurt: ['hurt'],
  keep: ['kept'],
  lay: ['laid'],
  lead: ['led'],
  leave: ['left'],
  let: ['let'],
  lose: ['lost'],
  make: ['made'],
  meet: ['met'],
  pay: ['paid'],
  put: ['put'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  seek: ['sought'],
  sink: ['sank', 'sunk'],
  withdraw: ['withdrew', 'withdrawn'],
  bite: ['bit', 'bitten'],
  spill: ['spilled'],
  undergo: ['underwent', 'undergone'],
  fight: ['fought'],
  fly: ['flew', 'flown'],
  cost: ['cost'],
  send: ['sent'],
  set: ['set'],
  shoot: ['shot'],
  slay: ['slew', 'slain'],
  slit: ['slit'],
  strike: ['struck'],
  sweep: ['swept'],
  take: ['took', 'taken'],
  tear: ['tore', 'torn'],
  throw: ['threw', 'thrown'],
};
/** verbs whose last letter is doubled: "gun, gunned, gunning" */
const DOUBLED = new Set('gun stab kidnap nab cut hit set let put run dig strip club slit shut get rob drag drop chop whip flog spot trap gag swap net grab tag pin incur admit transfer refer'.split(' '));
const VOWEL = /[aeiou]/;

const third = (bare: string): string => {
  if (/(?:s|sh|ch|x|z|o)$/.test(bare)) return `${bare}es`;
  return bare.endsWith('y') && !VOWEL.test(bare.at(-2) ?? '') ? `${bare.slice(0, -1)}ies` : `${bare}s`;
};
const past = (bare: string): string => {
  if (bare.endsWith('e')) return `${bare}d`;
  if (bare.endsWith('y') && !VOWEL.test(bare.at(-2) ?? '')) return `${bare.slice(0, -1)}ied`;
  return DOUBLED.has(bare) ? `${bare}${bare.at(-1)}ed` : `${bare}ed`;
};
const present = (bare: string): string => {
  if (bare.endsWith('ie')) return `${bare.slice(0, -2)}ying`;
  if (bare.endsWith('e') && !bare.endsWith('ee')) return `${bare.slice(0, -1)}ing`;
  return DOUBLED.has(bare) ? `${bare}${bare.at(-1)}ing` : `${bare}ing`;
};

/** All forms of a verb: "shoot, shoots, shot, shot, shooting". */
export function conjugated(bare: string): Verb {
  const [told, ...participles] = IRREGULAR[bare] ?? [past(bare)];
  return {
    bare,
    third: third(bare),
    past: told,
    participles: participles.length > 0 ? participles : [told],
    present: present(bare),
  };
}

const joined = (...words: string[]): string => words.filter(Boolean).join(' ');
const unique = (forms: readonly string[]): string[] => [...new Set(forms)];
/** "lose his/her life" -> both readings; alternatives of a word are parted by strokes, a space in them is written "_". */
const spelled = (phrase: string): string[] =>
  phrase
    .split(' ')
    .reduce<string[]>(
      (all, word) => all.flatMap((done) => word.split('/').map((way) => joined(done, way.replaceAll('_', ' ')))),
      [''],
    );
/** Phrases parted by commas, each in all its readings. */
export const list = (phrases: string): string[] =>
  phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .flatMap(spelled);

/** "gun down" -> the verb and the words behind it. */
const parted = (phrase: string): { verb: Verb; rest: string } => {
  const [bare = '', ...rest] = phrase.split(' ');
  return { verb: conjugated(bare), rest: rest.join(' ') };
};

type Shared = Pick<TriggerRow, 'id' | 'outcome' | 'example'> & Partial<TriggerRow>;

const allForms = ({ bare, third, past, participles, present }: Verb): string[] => [bare, third, past, ...participles, present];
/** Whom the example of a row tells of: civilians who are captured are abducted. */
const peopleOf = ({ heads, outcome }: Omit<Shared, 'example'>): string =>
  heads?.[0] ?? (outcome === 'captured' ? 'soldiers' : 'villagers');
const slug = (words: string): string => words.replaceAll(' ', '-');

/** Verbs whose people stand between them and one of the tails: "set [him] free". */
const around = (row: Shared, verbs: readonly Verb[], tails: readonly string[]): TriggerRow => ({
  ...row,
  take: 'object',
  forms: unique(verbs.flatMap(allForms)),
  tails,
});

/**
 * Verbs that people suffer: "gun down, shoot dead, wipe out".
 * Whole ("gunned down five", "five were gunned down") and, where words go with the verb, parted ("gunned five men down").
 */
export function suffered(row: Omit<Shared, 'example'>, phrases: string): TriggerRow[] {
  const people = peopleOf(row);
  const verbs = list(phrases).map(parted);
  const forms = (of: (verb: Verb) => string[]): string[] =>
    unique(verbs.flatMap(({ verb, rest }) => of(verb).map((form) => joined(form, rest))));
  // "rebels blew up a jeep": only the participle is said of those who suffer it
  const done = forms(({ participles }) => [...participles]);
  const doing = forms(({ past, present }) => [present, past]).filter((form) => !done.includes(form));
  const finite = forms(({ bare, third }) => [bare, third]).filter((form) => !done.includes(form));
  const tails = unique(verbs.flatMap(({ rest }) => rest || []));
  return [
    { ...row, take: 'either', forms: done, example: `12 ${people} were ${done[0]}` },
    { ...row, id: `${row.id}-doing`, take: 'object', forms: doing, example: `the raid ${doing[0]} 12 ${people}` },
    { ...row, id: `${row.id}-now`, take: 'object', noun: true, forms: finite, example: `rebels ${finite[0]} 12 ${people}` },
    ...tails.map((tail) => {
      const those = verbs.filter(({ rest }) => rest === tail).map(({ verb }) => verb);
      const example = `they ${those[0]?.past} 12 ${people} ${tail}`;
      return around({ ...row, id: `${row.id}-${slug(tail)}`, example }, those, [tail]);
    }),
  ];
}

/** Verbs whose people stand between them and their last words: "beat [two men] to death". Both lists are parted by commas. */
export const between = (row: Shared, verbs: string, tails: string): TriggerRow =>
  around(row, list(verbs).map(conjugated), list(tails));

/** What people suffered closes the wording: "sustain [several deep] cuts". Both lists are parted by commas. */
export function bore(row: Shared, phrases: string, tails: string): TriggerRow {
  return { ...met(row, phrases), tails: list(tails) };
}

/** The wording of `between`, and said of those who suffer it: "[two men] were beaten to death". */
export function parting(row: Shared, verbs: string, tails: string): TriggerRow[] {
  const done = list(verbs).flatMap((verb) => conjugated(verb).participles);
  const forms = unique(done.flatMap((verb) => list(tails).map((tail) => joined(verb, tail))));
  const people = peopleOf(row);
  const example = `12 ${people} were ${forms[0]}`;
  return [between(row, verbs, tails), { ...row, id: `${row.id}-done`, take: 'subject', forms, example }];
}

/** Verbs that tell what people did or met: "lay down their arms". All forms take the people before them. */
export function met(row: Shared, phrases: string): TriggerRow {
  const forms = list(phrases)
    .map(parted)
    .flatMap(({ verb, rest }) => allForms(verb).map((form) => joined(form, rest)));
  return { ...row, take: 'subject', forms: unique(forms) };
}

/** Participles whose people stand before them, and which a word closes: "taken to [Saint Mary] hospital". */
export function doneWith(row: Shared, phrases: string, ends: string): TriggerRow {
  const forms = list(phrases)
    .map(parted)
    .flatMap(({ verb, rest }) => verb.participles.map((form) => joined(form, rest)));
  return { ...row, take: 'subject', forms: unique(forms), tails: list(ends) };
}
