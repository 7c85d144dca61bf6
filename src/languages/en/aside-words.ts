/** English words by which a figure is no casualty of the report's event. */
import type { AsideWords } from '../../model/language-aside.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const phrases = (list: string): readonly (readonly string[])[] => list.split(', ').map((phrase) => phrase.split(' '));

export const asideWords: AsideWords = {
  relatives: set('which who whom whose where when'),
  inserts: set('sought wanted accused convicted suspected notorious infamous sentenced jailed imprisoned founded formed blamed'),
  contrasts: set('but while whereas although though compared'),
  rankings: set('deadliest worst bloodiest biggest largest heaviest gravest highest lowest first second third fourth fifth sixth latest'),
  nearWords: set('today yesterday tonight overnight morning afternoon evening night dawn midnight noon hours weekend hrs'),
  modals: set("will would could might may can shall must 'll won't wouldn't cannot"),
  openModals: set('could might may can must'),
  auxiliaries: set('be been not also even easily then still further now only potentially possibly otherwise soon each all'),
  perfects: set('have'),
  bringers: set('lead result leave cost cause mean bring claim take produce trigger spark'),
  intents: set(
    `threaten threatens threatened threatening threat threats plan plans planned planning plot plots plotted plotting
    intend intends intended intending intention intent vow vows vowed vowing want wants wanted wanting aim aims aimed
    aiming prepare prepared preparing conspire conspired conspiring conspiracy order orders ordered ordering pledge
    pledged pledging promise promised promising seek seeks sought seeking hope hoped hoping attempt attempts attempted
    attempting try tries tried trying bid enough sufficient capable designed meant able unable ready willing swore sworn
    urged urging called calls calling instructed instructing failed failing refused agreed agree offered offering due
    scheduled set going`,
  ),
  infinitives: set('to'),
  gerunds: set('of at'),
  wars: set('war wars conflict conflicts insurgency insurgencies rebellion insurrection genocide jihad'),
  haves: set('has have had'),
  warTells: phrases('in which, that killed, that left, that claimed, that has, that had, that cost, that displaced, which killed, which left, which claimed, which has, which cost, where'),
};
