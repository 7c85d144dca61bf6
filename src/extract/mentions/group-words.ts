/** The victim set of a group's words alone, for claims that come without a text: "31 civilians", "army men". */
import type { Victims } from '../../model/claim.ts';
import { contextOf, type ExtractContext, type ExtractTools } from '../context.ts';
import { tokenise } from '../words/tokens.ts';

/** Facets that the words give; status unknown and null where they say nothing. */
export function victimsOfWords(words: string, tools: ExtractTools): Victims {
  const context: ExtractContext = contextOf(tools);
  const { security, female, roleless } = context.language.victimWords;
  const found: Victims = { status: 'unknown', sex: null, age: null, role: null, nationality: null, own_side: null };
  for (const { lower, text, capital } of tokenise(words, 0)) {
    const row = context.lexicon.people.get(lower)?.row;
    if (row && !row.weak) {
      if (found.status === 'unknown' && row.status) found.status = row.status;
      found.sex ??= row.sex ?? null;
      found.age ??= row.age ?? null;
      if (!roleless.has(lower)) found.role = lower;
    }
    if (female.has(lower)) found.sex = 'female';
    if (found.status === 'unknown' && security.has(lower)) found.status = 'security forces';
    if (!capital) continue;
    found.nationality ??= tools.gazetteer.countryOfDemonym(text);
    if (found.status === 'unknown' && tools.isGroupName(text)) found.status = 'armed group';
  }
  return found;
}
