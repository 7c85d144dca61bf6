/** What a token is among the casualty wordings. */
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** "6 [KIA]": a mark that tells what happened, and is no name. */
export const isOutcomeMark = (tokens: readonly Token[], at: number, { triggers }: Lexicon): boolean =>
  triggers.at(tokens, at).some(({ row }) => row.tag === true);
