/** A share of a counted whole: "eight of the 20 killed were soldiers", "three of the five wounded died". */
import type { Outcome } from '../../model/words.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Linker } from './linker.ts';
import type { Trigger } from './triggers.ts';
import { whoAre, wholeBehind } from './wholes.ts';

/** What the words of the whole say: "the 20 people [killed]", "the 12 [victims]". */
function outcomeOf(linker: Linker, whole: Mention): { outcome: Outcome; trigger: Trigger | null } | null {
  const trigger = linker.triggers.find((t) => t.from === whole.to && !t.passive) ?? null;
  if (trigger && trigger.rows[0]?.take !== 'object') return { outcome: trigger.outcome, trigger };
  const noun = linker.words.listNouns.get(whole.head ?? '');
  return noun ? { outcome: noun, trigger: null } : null;
}

/** Links wholes by their own words, and their shares where only who they were is told of them. */
export function shares(linker: Linker): void {
  for (const share of linker.mentions) {
    const whole = wholeBehind(linker, share);
    if (!whole || !share.count) continue;
    const said = outcomeOf(linker, whole);
    const link = said ? linker.add(whole, said.outcome, said.trigger, ['share.whole']) : null;
    if (whole.head !== null) linker.appositives.set(share, whole);
    if (!said || !link) continue;
    const who = whoAre(linker, { ...share, to: said.trigger?.to ?? whole.to });
    if (!who) continue;
    linker.appositives.set(share, who);
    linker.add(share, said.outcome, null, ['part.of-whole'], link);
  }
}
