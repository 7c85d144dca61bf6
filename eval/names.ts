/** When two wordings name the same people, speaker or place. */

const list = (words: string): Set<string> => new Set(words.split(' '));

/** Classes of victims: any two words of one class name the same group. */
const CLASSES: Readonly<Record<string, Set<string>>> = {
  security: list(
    'soldier soldiers policeman policemen policewoman police officer officers personnel troop troops security forces guard guards gendarme gendarmes army military enforcement marine marines navy paramilitary paramilitaries serviceman servicemen sergeant constable constables servicemember servicemembers',
  ),
  armed: list(
    'militant militants terrorist terrorists insurgent insurgents rebel rebels fighter fighters gunman gunmen attacker attackers bomber bombers separatist separatists guerrilla guerrillas guerrillero guerrilleros fidayeen raider raiders bandit bandits taliban assailant assailants subversive subversives assaulters combatants extremist extremists jihadist jihadists perpetrator perpetrators shooter',
  ),
  civilian: list('civilian civilians villager villagers resident residents worker workers labourer labourers'),
  child: list('child children minor minors boy boys girl girls kid kids infant baby'),
  woman: list('woman women female females mother mothers'),
  people: list('people persons person life lives victim victims individual individuals dead others other'),
};
const EMPTY = list('the of a an in and own all at to on for from their his her its were was including near by with');
const TITLES = list(
  'mr mrs ms dr gen col lt maj capt chief minister prime president the a an senior official officials officer spokesman spokesperson spokeswoman federal interior defence defense provincial of for in and information general secretary colonel governor mayor captain major lieutenant deputy commissioner inspector who said',
);
const PLACE_EMPTY = list('the of in near and area district province state region city town village outside around');

export const wordsOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? [];

/** Singular by shape: enough to meet the same word again. */
export function fold(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.replace(/s$/, '');
}

const meets = (a: readonly string[], b: readonly string[]): boolean => {
  const set = new Set(a.map(fold));
  return b.some((word) => set.has(fold(word)));
};

const without = (words: readonly string[], empty: ReadonlySet<string>): string[] => words.filter((w) => !empty.has(w));

/** Names of the victim classes that a wording has. */
export function classesOf(group: string): string[] {
  const words = wordsOf(group);
  return Object.keys(CLASSES).filter((name) => words.some((w) => CLASSES[name]?.has(w)));
}

/** A shared class, or a shared noun with plurals folded. */
export function sameGroup(a: string, b: string): boolean {
  const shared = new Set(classesOf(a));
  if (classesOf(b).some((name) => shared.has(name))) return true;
  return meets(without(wordsOf(a), EMPTY), without(wordsOf(b), EMPTY));
}

const acronymOf = (text: string): string =>
  (text.match(/\p{Lu}\p{L}+/gu) ?? [])
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();

const sameAcronym = (a: string, b: string): boolean =>
  (acronymOf(a).length > 1 && wordsOf(b).includes(acronymOf(a))) ||
  (acronymOf(b).length > 1 && wordsOf(a).includes(acronymOf(b)));

/** A shared word after titles are stripped, or an equal acronym; where titles are all there is, a shared title. */
export function sameName(gold: string | null, got: string | null): boolean {
  if (gold === null || got === null) return gold === got;
  const a = without(wordsOf(gold), TITLES);
  const b = without(wordsOf(got), TITLES);
  if (meets(a, b) || sameAcronym(gold, got)) return true;
  if (a.length > 0 && b.length > 0) return false;
  const long = (text: string): string[] => wordsOf(text).filter((word) => word.length > 3);
  return meets(long(gold), long(got));
}

/** A shared word of the name, spelled the same when accents are folded. */
export function samePlace(gold: string, got: readonly (string | null | undefined)[]): boolean {
  const a = without(wordsOf(gold), PLACE_EMPTY).filter((w) => w.length > 2);
  return got.some((name) => meets(a, without(wordsOf(name), PLACE_EMPTY)));
}

/** A shared word that carries meaning. */
export const shareWord = (a: string | null, b: string | null): boolean =>
  meets(without(wordsOf(a), EMPTY), without(wordsOf(b), EMPTY));
