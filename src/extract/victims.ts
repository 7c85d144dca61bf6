/** The victim set behind the words: status, sex, age, role, nationality, own side. */
import type { Victims } from '../model/claim.ts';
import type { Age, Coverage, Sex, Status } from '../model/words.ts';
import type { ExtractContext } from './context.ts';
import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';

/** Modifiers that give a status to a plain noun: "security officials", "army men", "law enforcement personnel". */
const SECURITY = new Set([
  'security',
  'police',
  'army',
  'military',
  'enforcement',
  'paramilitary',
  'navy',
  'naval',
  'armed',
  'gendarmerie',
  'guard',
  'troops',
  'soldiers',
  'defence',
  'defense',
  'corps',
  'enemy',
  'constabulary',
  'intelligence',
  'border',
  'swat',
]);
const WOMEN = new Set(['female', 'pregnant']);
const ROLELESS = new Set([
  'people',
  'persons',
  'person',
  'others',
  'victims',
  'individuals',
  'lives',
  'members',
  'member',
  'bodies',
  'deaths',
  'fatalities',
  'casualties',
  'corpses',
  'dead',
  'own',
]);

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

/** Facets of a mention; words of the group taken from the field. */
export function groupOf(mention: Mention, tokens: readonly Token[], source: string, context: ExtractContext): Group {
  const group = tokens.slice(mention.groupFrom, mention.groupTo);
  let status: Status = mention.row?.status ?? 'unknown';
  let sex: Sex | null = mention.row?.sex ?? null;
  let age: Age | null = mention.row?.age ?? null;
  let nationality: string | null = null;
  for (const token of group) {
    const word = token.lower;
    const row = context.lexicon.people.get(word)?.row;
    if (row && !row.weak) {
      if (status === 'unknown' && row.status) status = row.status;
      sex ??= row.sex ?? null;
      age ??= row.age ?? null;
    }
    if (WOMEN.has(word)) sex = 'female';
    if (
      SECURITY.has(word) &&
      (status === 'unknown' || (status === 'civilian' && mention.row?.id === 'people.official'))
    )
      status = 'security forces';
    if (token.capital) {
      nationality ??=
        context.gazetteer.countryOfDemonym(token.text) ?? context.gazetteer.countryOfDemonym(word.replace(/s$/, ''));
      if (status === 'unknown' && context.isGroupName(token.text)) status = 'armed group';
    }
  }
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
      role: head && !ROLELESS.has(head) ? singular(head) : null,
      nationality,
      own_side: head === 'own' ? true : null,
    },
    coverage: status === 'unknown' && !nationality ? 'unclear' : 'stated',
  };
}
