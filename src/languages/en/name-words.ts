/** English words by which persons are known by name. */
import type { NameWords } from '../../model/language-words.ts';
import type { Outcome } from '../../model/words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const outcomes = (rows: readonly (readonly [Outcome, string])[]): ReadonlyMap<string, Outcome> =>
  new Map(rows.flatMap(([outcome, words]) => words.split(' ').map((word) => [word, outcome] as const)));

export const nameWords: NameWords = {
  particles: set('ul de la las los del dos das do da di du van von der den ter bin ibn abu umm al el ul ben ould st mac san santa'),
  deeds: outcomes([
    ['killed', 'murder death killing assassination slaying execution body corpse remains martyrdom murderers murderer killers killer assassins assassin'],
    ['injured', 'wounding injury injuries wounds'],
    ['abducted', 'kidnapping abduction kidnappers captors'],
    ['arrested', 'arrest detention'],
  ]),
  deedLeads: set('brutal untimely violent tragic cold-blooded dead lifeless mutilated subsequent recent alleged apparent'),
  oblique: set('of by at near outside against from inside into toward towards behind beside opposite than like via for in on'),
  ageWords: set('year years old'),
  relatives: set('who whose'),
  articles: set('a an the this these those another every each'),
  callings: set(
    `analyst ideologist ideologue hopeful director president secretary adviser advisor representative delegate spokesman
    spokeswoman manager owner editor publisher columnist correspondent broadcaster producer scholar scientist researcher
    economist attorney counsel counselor counsellor bishop archbishop monsignor reverend father sister brother cleric
    senator congressman congresswoman legislator parliamentarian deputy alderman premier chancellor chairman chairwoman
    vice-president head boss organizer organiser campaigner coordinator unionist trade-unionist socialist singer actor
    actress player footballer boxer writer poet author novelist historian artist musician dentist surgeon pharmacist
    accountant auditor inspector supervisor foreman superintendent assistant aide bodyguard chauffeur companion colleague
    comrade partner fiance fiancee girlfriend boyfriend guerrilla officer agent detective constable private captain major
    colonel general lieutenant sergeant corporal admiral marshal commodore mullah maulana maulvi ayatollah rabbi sheikh
    sheik sultan emir chieftain tycoon industrialist landowner rancher trafficker citizen national native leader chief alias`,
  ),
  identified: [
    'identified as', 'named as', 'are named', 'were named', 'known as', 'listed as', 'given as', 'namely', 'identified only as', 'identified locally as',
    'named locally as', 'known only as', ...['police', 'the police', 'officials', 'authorities', 'the authorities', 'the army', 'the military', 'relatives', 'residents', 'locals',
    'state media', 'local media'].flatMap((who) => [`identified by ${who} as`, `named by ${who} as`]),
  ].map((phrase) => phrase.split(' ')),
};
