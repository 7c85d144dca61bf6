/** Words that tell what happened without a wording: "the dead", "the toll". Where a sentence has none, it links nobody. */
import type { Language } from '../../model/language.ts';
import { stemsOf } from '../words/pattern-stems.ts';
import { WordMemo } from '../words/spellings.ts';
import type { Token } from '../words/tokens.ts';

const byLanguage = new WeakMap<Language, WordMemo<boolean>>();

/** May the word, by itself, give a mention its outcome? Every rule that links without a wording asks one of these. */
function outcomeWords({ mentionWords, nameWords, linkWords }: Language): WordMemo<boolean> {
  const all = [
    mentionWords.headOutcomes,
    mentionWords.adjectiveOutcomes,
    mentionWords.wholeOutcomes,
    nameWords.deeds,
    linkWords.wholeOutcomes,
    linkWords.deeds,
    linkWords.tollNouns,
    linkWords.listNouns,
    linkWords.bodyNouns,
  ];
  const stems = stemsOf(linkWords.amongDead.source);
  return new WordMemo(
    (word) =>
      all.some((words) => words.has(word)) || stems === null || [...stems].some((stem) => word.startsWith(stem)),
  );
}

/** May any word of the sentence tell an outcome without a wording? */
export function tellsOutcome(tokens: readonly Token[], language: Language): boolean {
  let words = byLanguage.get(language);
  if (!words) {
    words = outcomeWords(language);
    byLanguage.set(language, words);
  }
  for (const token of tokens) if (words.of(token)) return true;
  return false;
}
