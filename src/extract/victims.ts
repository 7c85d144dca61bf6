/** The victim set behind the words: status, sex, age, role, nationality, own side. */
import type { Victims } from '../model/claim.ts';
import type { Coverage } from '../model/words.ts';
import type { ExtractContext } from './context.ts';
import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';

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

/** What one word of the group adds: "army" of "army men", "Afghan", "pregnant". */
function addFacets(facets: Facets, token: Token, mention: Mention, context: ExtractContext): void {
  const { security, female } = context.language.victimWords;
  const word = token.lower;
  const row = context.lexicon.people.get(word)?.row;
  if (row && !row.weak) {
    if (facets.status === 'unknown' && row.status) facets.status = row.status;
    facets.sex ??= row.sex ?? null;
    facets.age ??= row.age ?? null;
  }
  if (female.has(word)) facets.sex = 'female';
  const official = facets.status === 'civilian' && mention.row?.id === 'people.official';
  if (security.has(word) && (facets.status === 'unknown' || official)) facets.status = 'security forces';
  if (!token.capital) return;
  const { gazetteer } = context;
  facets.nationality ??= gazetteer.countryOfDemonym(token.text) ?? gazetteer.countryOfDemonym(word.replace(/s$/, ''));
  if (facets.status === 'unknown' && context.isGroupName(token.text)) facets.status = 'armed group';
}

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
  for (const token of group) addFacets(facets, token, mention, context);
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
