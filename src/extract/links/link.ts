/** Links people mentions to what happened to them, by ordered rules over one sentence. */
import type { LinkWords } from '../../model/language-words.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../words/sentences.ts';
import { wordAt } from '../words/tokens.ts';
import { addedPeople, inverted, shared, voice } from './chains.ts';
import { earlier } from './earlier.ts';
import { elided } from './ellipsis.ts';
import { fits } from './fits.ts';
import { gapped, gappedVerbs } from './gaps.ts';
import { labelled } from './labels.ts';
import { type Link, Linker } from './linker.ts';
import { deedsOf, listedPeople, toldBehind } from './listed.ts';
import { increments, listed, ofWhole } from './lists.ts';
import { linkable } from './mentions.ts';
import { amongOthers, innerOutcomes, ofTheDead, parts } from './parts.ts';
import { pronouns } from './pronouns.ts';
import { respective } from './respective.ts';
import { settledShares, shareParents, shares } from './shares.ts';
import { spelledOut } from './spelled-out.ts';
import { numberOf, numberVerb, placedAt, tollNumber } from './tolls.ts';
import type { Trigger } from './triggers.ts';
import { whoBehind } from './wholes.ts';

export type { Link } from './linker.ts';

/** Every wording takes its people; gives the second links of people whom two wordings share. */
function takeByWordings(linker: Linker): Link[] {
  const extra: Link[] = [];
  linker.triggers.forEach((trigger, i) => {
    if (trigger.negated || linker.ofWholes.has(trigger)) return;
    const taken = trigger.rows.some((row) =>
      row.take === 'number' ? tollNumber(linker, trigger, row) : voice(linker, trigger, row),
    );
    const twin = taken ? null : shared(linker, trigger, linker.triggers[i - 1]);
    if (twin && trigger.outcome !== twin.outcome && trigger.rows.some((row) => fits(linker, twin.mention, row)))
      extra.push({ ...twin, outcome: trigger.outcome, trigger, rules: [trigger.rows[0]?.id ?? '', 'link.shared'] });
  });
  return extra;
}

/** "five of those who died [are women]", "12 of the dead and five of the injured are [women]": who they were, told behind. */
function whoWere(linker: Linker, { mention, trigger }: Link): Mention | null {
  const { mentions, tokens, words } = linker;
  if (mention.partOf === null || mention.head !== null) return null;
  if (trigger && words.relatives.has(wordAt(tokens, mention.to))) return whoBehind(linker, trigger.to);
  const next = mentions[mentions.indexOf(mention) + 1];
  const alike = next?.partOf === 'noun' && mention.partOf === 'noun' && next.head !== null;
  return alike && linker.joined(mention.to, next.from) ? next : null;
}

/** "Militants[: 12] killed"; not "Gunmen killed 18 people: 10 in Gao". */
function isLabelOf({ tokens, mentions }: Linker, label: Mention, figure: Mention): boolean {
  if (wordAt(tokens, figure.from - 1) !== ':' || figure.from <= label.to) return false;
  return !mentions.some((m) => m.from >= label.to && m.to < figure.from && m.count !== null);
}

/** "15, all security personnel," and "Militants: 12 killed": who a bare number's people are. */
function tellWho(linker: Linker): void {
  const { listNouns } = linker.words;
  const label = linker.mentions.find((m) => m.kind === 'bare' && m.from <= 1 && !listNouns.has(m.head ?? ''));
  for (const link of linker.links) {
    if (label && link.mention.head === null && isLabelOf(linker, label, link.mention))
      linker.appositives.set(link.mention, label);
    const who = linker.appositives.get(link.mention) ?? whoWere(linker, link);
    if (who) link.who = who;
  }
}

/** All links of a sentence, in the order of their figures. */
export function linkSentence(
  sentence: Sentence,
  mentions: readonly Mention[],
  triggers: readonly Trigger[],
  words: LinkWords,
): Link[] {
  const linker = new Linker(sentence.tokens, linkable(sentence.tokens, mentions, words), triggers, words);
  respective(linker);
  shares(linker);
  labelled(linker);
  numberOf(linker);
  placedAt(linker);
  listedPeople(linker);
  spelledOut(linker);
  const extra = takeByWordings(linker);
  inverted(linker);
  pronouns(linker);
  toldBehind(linker);
  deedsOf(linker);
  numberVerb(linker);
  addedPeople(linker);
  amongOthers(linker);
  innerOutcomes(linker);
  listed(linker);
  ofWhole(linker);
  elided(linker);
  gapped(linker);
  gappedVerbs(linker);
  spelledOut(linker);
  parts(linker);
  increments(linker);
  earlier(linker);
  shareParents(linker);
  ofTheDead(linker);
  tellWho(linker);
  // "shot, stabbed and burned": told in three words, and once
  const twice = (link: Link): boolean =>
    linker.links.some(({ mention, outcome }) => mention === link.mention && outcome === link.outcome);
  return settledShares([...linker.links, ...extra.filter((link) => !twice(link))]).sort(
    (a, b) => a.mention.from - b.mention.from,
  );
}
