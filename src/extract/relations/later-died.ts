/** The hurt who died: "A woman was stabbed in the neck. She died in hospital." Those told as injured are among the killed. */
import type { ClaimDraft } from '../../model/draft.ts';
import { isSameName } from '../../model/person-names.ts';
import { relate } from './relation.ts';

/** Sentences from somebody hurt to the pronoun or "the victim" that tells of his death. */
const NEAR = 1;
const FAR = 3;

const isOne = ({ count_min, count_max }: ClaimDraft): boolean => count_min === 1 && count_max === 1;
const isKnown = ({ rules }: ClaimDraft): boolean => rules.includes('person.known');
const isPronoun = ({ rules }: ClaimDraft): boolean => rules.includes('link.pronoun');

/** "her body was found" */
const isBody = ({ rules }: ClaimDraft): boolean => rules.includes('link.inner');

const isHurt = ({ outcome }: ClaimDraft): boolean => outcome === 'injured';
const before = (a: ClaimDraft, b: ClaimDraft): boolean =>
  a.figure.field !== b.figure.field ? a.figure.field === 'title' : a.figure.start < b.figure.start;

const differ = <T>(p: T | null, q: T | null): boolean => p !== null && q !== null && p !== q;

/** May one person be told by both? */
function mayBeOne({ victims: x }: ClaimDraft, { victims: y }: ClaimDraft): boolean {
  const status = x.status !== 'unknown' && y.status !== 'unknown' && x.status !== y.status;
  const ages = differ(x.age, y.age) && (x.age === 'child' || y.age === 'child');
  return !status && !differ(x.sex, y.sex) && !ages;
}

function namesAgree(a: ClaimDraft, b: ClaimDraft): boolean | null {
  const [x, y] = [a.names?.[0], b.names?.[0]];
  return x === undefined || y === undefined ? null : isSameName(x, y);
}

/** The person told of right before, whatever befell him. */
const lastPerson = (claim: ClaimDraft, claims: readonly ClaimDraft[]): ClaimDraft | undefined =>
  claims.findLast((c) => c !== claim && isOne(c) && before(c, claim) && c.figure.field === claim.figure.field);

/** "He died": the person told of right before. */
function byPronoun(hurt: ClaimDraft, dead: ClaimDraft, claims: readonly ClaimDraft[]): boolean {
  if (!isPronoun(dead) || dead.sentence - hurt.sentence > NEAR || !before(hurt, dead)) return false;
  return lastPerson(dead, claims) === hurt;
}

/** "The boy died", "the victim died": known people, and nobody else of the kind was hurt or killed before. */
function byNoun(hurt: ClaimDraft, dead: ClaimDraft, claims: readonly ClaimDraft[]): boolean {
  const [first, second] = before(hurt, dead) ? [hurt, dead] : [dead, hurt];
  if (!isKnown(second) || !mayBeOne(first, second)) return false;
  const { role } = second.victims;
  const general = role === null || isBody(second);
  if (!general && role !== first.victims.role) return false;
  if (general && second.sentence - first.sentence > FAR) return false;
  const alike = (c: ClaimDraft): boolean =>
    c !== first &&
    c.outcome === second.outcome &&
    before(c, second) &&
    c.figure.field === 'text' &&
    mayBeOne(c, second);
  return !claims.some(alike);
}

/** "A woman has died. Jane Roe sustained head injuries": the one person named as hurt where the one who died has no name. */
function byOnlyName(hurt: ClaimDraft, dead: ClaimDraft, claims: readonly ClaimDraft[]): boolean {
  if (hurt.names === undefined || !before(dead, hurt) || !mayBeOne(hurt, dead)) return false;
  const far = dead.figure.field === hurt.figure.field && hurt.sentence - dead.sentence > FAR;
  const other = (c: ClaimDraft): boolean =>
    c !== hurt && (isHurt(c) || (c.outcome === 'killed' && (c.names !== undefined || !isOne(c))));
  return !far && !claims.some(other);
}

function isSamePerson(hurt: ClaimDraft, dead: ClaimDraft, claims: readonly ClaimDraft[]): boolean {
  if (hurt.figure.field === dead.figure.field && hurt.figure.start === dead.figure.start) return true;
  const names = namesAgree(hurt, dead);
  if (names !== null) return names;
  return byPronoun(hurt, dead, claims) || byNoun(hurt, dead, claims) || byOnlyName(hurt, dead, claims);
}

/** Relates those who were told as hurt to the claims that they died. */
export function laterDied(claims: readonly ClaimDraft[]): void {
  const dead = claims.filter((c) => c.outcome === 'killed' && isOne(c));
  if (dead.length === 0) return;
  for (const hurt of claims) {
    if (!isHurt(hurt) || !isOne(hurt)) continue;
    const death = dead.find((d) => isSamePerson(hurt, d, claims));
    if (!death) continue;
    relate(death, 'same_people_as', hurt);
    death.rules.push('relation.later-died');
  }
}
