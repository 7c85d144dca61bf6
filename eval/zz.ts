import { goldSet, reportOf } from './gold.ts';
import { english } from '../src/languages/en/index.ts';
import { contextOf } from '../src/extract/context.ts';
import { openGazetteer } from '../src/sources/gazetteer.ts';
import { findPeriods } from '../src/resolve/time-spans.ts';
import { blocksOf } from '../src/read/blocks.ts';
import { sentencesOf } from '../src/extract/sentences.ts';
import { readSentence } from '../src/extract/reading.ts';
const c = contextOf({ language: english, gazetteer: openGazetteer(), findPeriods, isGroupName: (w) => /BLA|Liberation/.test(w) });
for (const d of goldSet('demo')) { if (!process.argv.slice(2).includes(d.id)) continue; const r = reportOf(d); const src = (f: any) => f === 'title' ? r.title ?? '' : r.text;
 for (const s of sentencesOf(blocksOf(r), src, english.abbreviations)) { const x = readSentence(s, src(s.field), c); if (x.links.length || x.frames.length) console.log(d.id, src(s.field).slice(s.start, s.end).slice(0, 260), '\n    FR', x.frames.map((f) => [f.speaker, f.pronoun ? 'P' : '', f.rule, `${f.coverFrom}-${f.coverTo}`, f.from].join(' ')).join(' ; '), '\n    LN', x.links.map((l) => `${l.mention.from} ${l.outcome} ${l.mention.head} ${l.mention.count?.low}`).join('; ')); } }
