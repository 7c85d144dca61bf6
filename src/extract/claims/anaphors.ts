/** Parts told in the next sentence: "Three of them were women." */
import type { ClaimDraft } from '../../model/draft.ts';
import type { ExtractContext } from '../context.ts';
import { isPredicate, joined } from '../links/joints.ts';
import type { Link } from '../links/link.ts';
import { whoAre } from '../links/wholes.ts';
import type { Mention } from '../mentions/mention.ts';
import type { SentenceReading } from '../reading.ts';
import { wordAt } from '../words/tokens.ts';
import { type DraftedLink, type Drafting, draftOf } from './claims.ts';

/** The most words before a number that opens its sentence: "At least [eight] were women". */
const OPENING = 3;

/** "One of them is in a coma": the part's own words name nobody, so its people are those of the whole. */
function ofTheWhole(draft: ClaimDraft, whole: DraftedLink): ClaimDraft {
  if (draft.victims.status !== 'unknown') return draft;
  return { ...draft, group: whole.draft.group, victims: { ...whole.draft.victims }, coverage: 'inferred' };
}

/** "Among them were [a nurse, 44, and her son]": the people listed for those of the sentence before. */
function listedAmong({ sentence: { tokens }, mentions }: SentenceReading, { language }: ExtractContext): Mention[] {
  const { linkWords, mentionWords } = language;
  const among = linkWords.amongLeads.has(wordAt(tokens, 0)) && mentionWords.anaphors.has(wordAt(tokens, 1));
  // "They included [three officers]"
  const at = among ? 2 : linkWords.groupPronouns.has(wordAt(tokens, 0)) ? 1 : -1;
  const opens = at > 0 && linkWords.listVerbs.has(wordAt(tokens, at));
  return mentions.filter(({ from, to, count, kind, notPeople }) => {
    if (!count || kind === 'number' || kind === 'other' || notPeople) return false;
    // "[three officers] were among them"
    if (from <= OPENING && isPredicate(tokens, to, linkWords)) return true;
    if (!opens) return false;
    // "and cashier Joe Bird": a calling that is in no list stands before the name
    const back = kind === 'named' && !linkWords.joints.has(wordAt(tokens, from - 1)) ? from - 2 : from - 1;
    return from === at + 1 || linkWords.joints.has(wordAt(tokens, back));
  });
}

/** "[Eight] were women and [four] were men": bare numbers that are told who they were, and make up no more than the whole. */
function predicated(reading: SentenceReading, whole: DraftedLink, { language }: ExtractContext): Map<Mention, Mention> {
  const { mentions, sentence } = reading;
  const { linkWords } = language;
  const found = new Map<Mention, Mention>();
  let left = whole.draft.count_min ?? 0;
  let end = 0;
  for (const mention of mentions) {
    const less = (mention.count?.low ?? left + 1) <= left;
    const opens = mention.from <= OPENING || joined(sentence.tokens, end, mention.from, linkWords);
    if (mention.kind !== 'number' || mention.partOf || !less || !opens) continue;
    const who = whoAre({ tokens: sentence.tokens, mentions, words: linkWords }, mention);
    if (!who) continue;
    found.set(mention, who);
    left -= mention.count?.low ?? 0;
    end = who.to;
  }
  return found;
}

/** "three of them were women" in the next sentence: inside the last whole of the sentence before. */
export function anaphors(
  drafted: readonly DraftedLink[],
  readings: readonly SentenceReading[],
  drafting: Drafting,
): DraftedLink[] {
  const added: DraftedLink[] = [];
  const wholes = new Map(drafted.filter((d) => !d.link.parent).map((d) => [d.draft.sentence, d]));
  readings.forEach((reading, i) => {
    const before = readings[i - 1];
    if (!before || before.sentence.blockIndex !== reading.sentence.blockIndex) return;
    const whole = wholes.get(i - 1);
    if (!whole) return;
    const told = predicated(reading, whole, drafting.context);
    const listed = listedAmong(reading, drafting.context);
    for (const mention of reading.mentions) {
      // a share waits for a whole of its own sentence
      if (
        (mention.partOf !== 'anaphor' && !listed.includes(mention) && !told.has(mention)) ||
        !mention.count ||
        mention.count.share !== undefined ||
        reading.links.some((l) => l.mention === mention)
      )
        continue;
      const link: Link = {
        mention,
        outcome: whole.link.outcome,
        rules: ['part.of-them-before'],
        trigger: null,
        parent: whole.link,
        ...(told.has(mention) && { who: told.get(mention) }),
      };
      const draft = draftOf({ ...link, parent: null }, reading, drafting);
      if (draft)
        added.push({
          draft: mention.head === null && mention.kind !== 'named' && !link.who ? ofTheWhole(draft, whole) : draft,
          link,
        });
    }
  });
  return added;
}
