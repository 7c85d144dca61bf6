/** May a wording's people be these? */
import type { TriggerRow } from '../../model/language-rows.ts';
import type { LinkWords } from '../../model/language-words.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import type { Trigger } from './triggers.ts';

/** The most words from one deed to the next: "killing [at least 17 and] capturing". */
const GOES_ON = 6;

/** The sentence that a mention stands in. */
interface Around {
  tokens: readonly Token[];
  words: LinkWords;
  mentions: readonly Mention[];
  triggers: readonly Trigger[];
}

/** Told with a number, and not as people known before: "five men", not "the five men", "both men", "the men". */
function newlyCounted({ tokens, words }: Around, { count, from, kind, more }: Mention, known: boolean): boolean {
  // "the men, 27 and 29, were shot": bare digits are ages as a rule
  if (kind === 'number' && !more && tokens[count?.numberFrom ?? from]?.kind === 'number') return false;
  if (count === null || kind === 'named' || (count.low ?? count.high ?? 0) === 0) return false;
  return known || !(words.known.has(wordAt(tokens, from - 1)) || words.known.has(wordAt(tokens, from)));
}

/** "[the rebels] lost three": fighters and forces lose people; what others lose by a bare number may be games. */
function lostBy({ tokens, mentions, words, triggers }: Around, figure: Mention): boolean {
  const trigger = triggers.findLast((t) => t.to <= figure.from);
  const end = wordAt(tokens, figure.to);
  if (
    !trigger ||
    figure.count?.low == null ||
    !(end === '' || /^[.,;:)”"]$/.test(end) || words.joints.has(end) || words.whereLeads.has(end))
  )
    return false;
  const who = mentions.findLast((m) => m.to <= trigger.groupFrom && m.row !== null);
  const side =
    words.sides.has(wordAt(tokens, trigger.groupFrom - 1)) || words.sides.has(wordAt(tokens, trigger.groupFrom - 2));
  const status = who && trigger.groupFrom - who.to <= 1 ? who.row?.status : null;
  return side || status === 'security forces' || status === 'armed group';
}

/** "[Eight] escaped and [four] surrendered": a bare number that opens its clause right before its wording. */
function opensTold({ tokens, triggers, words }: Around, { kind, from, to, partOf }: Mention): boolean {
  if (kind !== 'number' || partOf !== null || !triggers.some((t) => t.groupFrom === to)) return false;
  const before = wordAt(tokens, from - 1);
  return from === 0 || words.joints.has(before) || words.clauseMarks.has(before);
}

/** "killing 17 and capturing [four]": a bare number of a second deed, right behind the figure of the first. */
function goesOn({ tokens, triggers, words }: Around, { kind, from, partOf }: Mention): boolean {
  const deed = triggers.find((t) => t.to === from);
  if (kind !== 'number' || partOf !== null || !deed || !words.joints.has(wordAt(tokens, deed.from - 1))) return false;
  return triggers.some((t) => t.to < deed.from && deed.from - t.to <= GOES_ON && t.outcome === 'killed');
}

/** "The deceased, [a father of three], was rushed to hospital": who is told of died. */
function isOfDead({ tokens, words }: Around, { from, kind }: Mention): boolean {
  if (kind !== 'implicit' && kind !== 'named') return false;
  const noun = wordAt(tokens, from - 2);
  const dead = words.listNouns.get(noun) === 'killed' && !words.plainHeads.has(noun);
  return dead && wordAt(tokens, from - 1) === ',' && words.known.has(wordAt(tokens, from - 3));
}

/** May the wording's people be these? "12 people lost [their lives]", "40 [cars] destroyed" not. */
export function fits(linker: Around, mention: Mention, row: TriggerRow): boolean {
  const { tokens, words } = linker;
  if (mention.body && row.outcome !== 'killed' && row.outcome !== 'bodies held') return false;
  // "the two wounded men are being treated": they are known by their wounds
  const cared = row.outcome === 'treated' && mention.inner === 'injured';
  if (row.outcome !== 'killed' && isOfDead(linker, mention)) return false;
  if (row.counted && !cared && !newlyCounted(linker, mention, row.self === true)) return false;
  // "276 deaths and over 300 injured": a noun that counts deaths is no subject of another wording
  const counts = mention.inner !== null && (mention.row === null || mention.row.weak === true);
  const grown = mention.partOf === 'noun' && (row.outcome === 'killed' || row.outcome === 'treated');
  if (counts && !grown && mention.inner !== row.outcome && row.outcome !== 'bodies held') return false;
  if (row.heads) {
    const own =
      row.heads.includes('lives') &&
      words.possessives.has(wordAt(tokens, mention.to)) &&
      words.lives.has(wordAt(tokens, mention.to + 1));
    return own ? !mention.notPeople : row.heads.includes(mention.head ?? '');
  }
  if (!row.known) return !mention.notPeople;
  if (mention.row !== null || mention.head === 'own') return true;
  // "captured three", "seized two Dutchmen"; not "seized 30 properties"
  if (row.take === 'either' && (mention.head === null || tokens[mention.headTo - 1]?.capital))
    return !mention.notPeople;
  if (row.take === 'subject' && row.outcome !== 'killed' && opensTold(linker, mention)) return true;
  if (row.take === 'object' && goesOn(linker, mention)) return true;
  if (row.loss && mention.kind === 'number') return lostBy(linker, mention);
  const counted = mention.head !== null && mention.inner === null && mention.kind === 'counted';
  return counted && !mention.notPeople && row.take === 'subject';
}
