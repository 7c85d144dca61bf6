/** Turns words that a person types into the exact quote that a claim needs. */
import { sentencesOf } from '../extract/words/sentences.ts';
import { abbreviations } from '../languages/en/grammar.ts';
import { type Result, refuse } from '../ledger/problem.ts';
import type { Field, Quote, Report } from '../model/report.ts';

/** The words must be in the report once; `sentence` is the whole sentence, heading or row around them. */
export function quoteIn(report: Report, words: string): Result<{ quote: Quote; sentence: Quote }> {
  const found = (['text', 'title'] as const).flatMap((field) => occurrences(report, field, words));
  const quote = found[0];
  if (quote === undefined) {
    const next = 'Copy the words from the report exactly, with its own spelling and marks.';
    return refuse('quote-mismatch', `Report ${report.id} does not hold the words "${words}".`, next);
  }
  if (found.length > 1) {
    const message = `Report ${report.id} holds the words "${words}" ${found.length} times.`;
    return refuse('quote-mismatch', message, 'Give more words around them, so that they are there once.');
  }
  return { ok: true, quote, sentence: sentenceOf(report, quote) };
}

function occurrences(report: Report, field: Field, words: string): Quote[] {
  const text = report[field] ?? '';
  const found: Quote[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    found.push({ field, start: at, end: at + words.length, text: words });
  }
  return found;
}

/** From the first sentence that the words touch to the last. */
function sentenceOf(report: Report, quote: Quote): Quote {
  const { field } = quote;
  const around = sentencesOf(report.blocks, (name) => report[name] ?? '', abbreviations).filter(
    (sentence) => sentence.field === field && sentence.start < quote.end && quote.start < sentence.end,
  );
  const start = Math.min(quote.start, ...around.map((sentence) => sentence.start));
  const end = Math.max(quote.end, ...around.map((sentence) => sentence.end));
  return { field, start, end, text: (report[field] ?? '').slice(start, end) };
}
