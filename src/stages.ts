/** The stages with their data: the rule tables of every language, the wires, the parties, the gazetteer. */
import type { FilterLine, NumberFate } from './model/claim.ts';
import type { ReportText } from './model/report.ts';
import type { StagePipeline } from './pipeline.ts';

let made: Promise<StagePipeline> | null = null;

async function makeStages(): Promise<StagePipeline> {
  const [{ StagePipeline: Stages }, { english }, { parties }, { WIRES }, { lazyGazetteer }, { detectLanguage }] =
    await Promise.all([
      import('./pipeline.ts'),
      import('./languages/en/index.ts'),
      import('./languages/en/parties.ts'),
      import('./languages/wires.ts'),
      import('./sources/gazetteer.ts'),
      import('./sources/language-detector.ts'),
    ]);
  return new Stages({ language: english, gazetteer: lazyGazetteer(), wires: WIRES, parties, detectLanguage });
}

/** Loaded once, when they are first asked for. */
export function stages(): Promise<StagePipeline> {
  made ??= makeStages();
  return made;
}

/** Text -> claims, as the filter gives them; for the evaluation and the benches too. */
export async function openExtractor(): Promise<(line: ReportText) => FilterLine> {
  const opened = await stages();
  return (line) => opened.line(line);
}

/** What became of every number of a text, beside its claims. */
export async function openExplainer(): Promise<(line: ReportText, found: FilterLine) => NumberFate[]> {
  const opened = await stages();
  return (line, found) => opened.explain(line, found);
}
