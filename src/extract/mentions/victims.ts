/** The victim set behind the words: status, sex, age, role, nationality, own side. */
import type { Victims } from '../../model/claim.ts';
import type { Age, Coverage } from '../../model/words.ts';
import type { ExtractContext } from '../context.ts';
import { isHyphen } from '../numbers/numbers.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import type { Mention } from './mentions.ts';

/** "policemen" -> "policeman", "bodies" -> "body". */
function singular(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word === 'children') return 'child';
  if (word === 'people') return 'person';
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ss') || !word.endsWith('s')) return word;
  return word.slice(0, -1);
}

export interface Group {
  words: string;
  victims: Victims;
  coverage: Coverage;
}

type Facets = Pick<Victims, 'status' | 'sex' | 'age' | 'nationality'>;

/** Below this age one is a child, from that age on elderly. */
const GROWN = 18;
const OLD = 65;

/** What the number of "a 12-year-old boy" says of the age. */
function ageOf(tokens: readonly Token[], at: number): Age | null {
  const years = tokens[at]?.value ?? null;
  if (years === null || tokens[at + 2]?.lower !== 'year') return null;
  if (years < GROWN) return 'child';
  return years >= OLD ? 'elderly' : 'adult';
}

/** The country of "South Korean" or "Polish", the plural too. */
function nationalityOf(tokens: readonly Token[], at: number, { gazetteer }: ExtractContext): string | null {
  const word = tokens[at]?.text ?? '';
  const before = tokens[at - 1]?.text;
  const single = word.replace(/s$/i, '');
  const forms = [...(before ? [`${before} ${word}`, `${before} ${single}`] : []), word, single];
  for (const form of forms) {
    const country = gazetteer.countryOfDemonym(form);
    if (country !== null) return country;
  }
  return null;
}

/** What one word of the group adds: "army" of "army men", "Afghan", "pregnant". */
function addFacets(
  facets: Facets,
  group: readonly Token[],
  at: number,
  mention: Mention,
  context: ExtractContext,
): void {
  const { security, civil, negations, female, femaleEndings, ages } = context.language.victimWords;
  const token = group[at] as Token;
  const word = token.lower;
  const row = context.lexicon.people.get(word)?.row;
  // "a rebel leader" stands on the rebels' side
  const yields = mention.row?.yields === true && facets.status === mention.row.status;
  if (row && !row.weak) {
    const decides = yields ? row.status === 'armed group' : facets.status === 'unknown';
    if (decides && row.status) facets.status = row.status;
    facets.sex ??= row.sex ?? null;
    facets.age ??= row.age ?? null;
  }
  const civilian = civil.has(word) && mention.row?.status === 'security forces' ? yields : civil.has(word);
  const fights = row?.status === 'armed group' && negations.has(wordAt(group, at - 2)) && isHyphen(group[at - 1]);
  if (fights || (civilian && (facets.status === 'unknown' || yields))) facets.status = 'civilian';
  if (female.has(word) || (row && femaleEndings.some((end) => word.endsWith(end)))) facets.sex = 'female';
  facets.age = ages.get(word) ?? ageOf(group, at) ?? facets.age;
  if (security.has(word) && (facets.status === 'unknown' || yields)) facets.status = 'security forces';
  if (token.text === token.lower) return;
  facets.nationality ??= nationalityOf(group, at, context);
  if ((facets.status === 'unknown' || yields) && context.isGroupName(token.text)) facets.status = 'armed group';
}

/** The most words of a group's name. */
const LONGEST_NAME = 4;

/** "members of Boko Haram", "of the New People's Army": a name of several words. */
function namesGroup(group: readonly Token[], { isGroupName }: ExtractContext): boolean {
  const owner = (at: number): boolean => group[at]?.lower === "'s" && group[at + 1]?.capital === true;
  for (let i = 0; i < group.length; i++) {
    let name = group[i]?.text ?? '';
    for (let k = i + 1; group[i]?.capital && (group[k]?.capital || owner(k)) && k < i + LONGEST_NAME; k++) {
      name = owner(k) ? `${name}${group[k]?.text}` : `${name} ${group[k]?.text}`;
      if (isGroupName(name)) return true;
    }
  }
  return false;
}

/** "armed men", "masked individuals": people of whom nothing else is said. */
const isArmed = (group: readonly Token[], context: ExtractContext): boolean =>
  group.some((token) => context.language.victimWords.armed.has(token.lower));

/** Facets of a mention, "three Afghan policemen"; words of the group taken from the field. */
export function groupOf(mention: Mention, tokens: readonly Token[], source: string, context: ExtractContext): Group {
  const { roleless } = context.language.victimWords;
  const group = tokens.slice(mention.groupFrom, mention.groupTo);
  const facets: Facets = {
    status: mention.row?.status ?? 'unknown',
    sex: mention.row?.sex ?? null,
    age: mention.row?.age ?? null,
    nationality: null,
  };
  group.forEach((_, at) => {
    addFacets(facets, group, at, mention, context);
  });
  // an "Army" by name may be no state's
  if (facets.status !== 'civilian' && namesGroup(group, context)) facets.status = 'armed group';
  if (facets.status === 'unknown' && isArmed(group, context)) facets.status = 'armed group';
  const { status, sex, age, nationality } = facets;
  const first = group[0];
  const last = group[group.length - 1];
  const words = first && last ? source.slice(first.start, last.end).replace(/^["“‘']+|["”’']+$/g, '') : '';
  const head = mention.head;
  return {
    words,
    victims: {
      status,
      sex,
      age,
      role: head && !roleless.has(head) ? singular(head) : null,
      nationality,
      own_side: head === 'own' ? true : null,
    },
    coverage: status === 'unknown' && !nationality ? 'unclear' : 'stated',
  };
}
