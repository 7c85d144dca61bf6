/** Sentences and context of a made text, for the tests of stances, measures and facts. */
import type { ReadingContext } from '../src/extract/responsibility/context.ts';
import { type Sentence, sentencesOf } from '../src/extract/words/sentences.ts';
import { english } from '../src/languages/en/index.ts';
import type { Block, Field } from '../src/model/report.ts';

export interface Made {
  sentences: Sentence[];
  context: ReadingContext;
}

/** Every line is a block; a line that opens with a bar is a table row. `speakers` names who says a sentence. */
export function made(text: string, title: string | null = null, speakers: { [within: string]: string } = {}): Made {
  const blocks: Block[] = title === null ? [] : [{ kind: 'title', field: 'title', start: 0, end: title.length }];
  let at = 0;
  for (const line of text.split('\n')) {
    const kind = line.startsWith('|') ? 'table_row' : 'paragraph';
    if (line.trim() !== '') blocks.push({ kind, field: 'text', start: at, end: at + line.length });
    at += line.length + 1;
  }
  const textOf = (field: Field) => (field === 'title' ? (title ?? '') : text);
  const speakerOf = (sentence: Sentence) => {
    const words = textOf(sentence.field).slice(sentence.start, sentence.end);
    return Object.entries(speakers).find(([within]) => words.includes(within))?.[1] ?? null;
  };
  return {
    sentences: sentencesOf(blocks, textOf, english.abbreviations),
    context: { language: english, speakerOf, textOf },
  };
}
