/** English words by which speakers are followed: "the official", "the statement", "another 12". */
import type { VoiceWords } from '../../model/language-voices.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const voiceWords: VoiceWords = {
  offices: set(
    `official minister spokesman spokeswoman spokesperson officer general colonel doctor mayor governor president commander man
    woman mr ms mrs dr chief secretary leader ambassador source medic resident witness captain commissioner director head
    premier prosecutor sheriff emir elder teacher survivor villager farmer priest imam bishop lawyer activist nurse major
    lieutenant sergeant inspector superintendent brigadier admiral prefect administrator coordinator chairman lawmaker senator
    cm pm king prince sultan deputy adviser analyst diplomat investigator detective`,
  ),
  bodies: set(
    `ministry army agency council committee network organisation organization union syndicate charity commission mission office
    department authority authorities police military command observatory monitor hospital government administration service
    company institute association watchdog ngo body coalition centre center group movement wing directorate navy bureau clinic prosecution presidency`,
  ),
  posts: set(
    `governor mayor president premier minister chief emir sheriff prefect administrator prosecutor commissioner king sultan cm pm
    ombudsman`,
  ),
  postModifiers: set('provincial state senior local federal district regional military home country national city then acting'),
  documents: set('statement communique communiqué release post message bulletin announcement'),
  groups: set(
    `group outfit rebels organisation organization militia militants separatists insurgents movement insurgency guerrillas
    force faction`,
  ),
  same: set('same'),
  definites: set('the its their'),
  personal: set('he she him her his who'),
  impersonal: set('it its'),
  plural: set('they them their'),
  demonstratives: set('that this these those which'),
  nobody: set('no nobody none neither'),
  joints: set('and or'),
  firstPlurals: set('we our ours us'),
  ownMedia: set(
    `ministry minister official officials police army military spokesman spokeswoman wing relations state government rebel
    presidency centre center office official run controlled affiliated aligned rebels
    insurgent insurgents militant militants guerrilla guerrillas separatist separatists jihadist jihadists militia group`,
  ),
  ownCounts: set('tally tallies count counts survey analysis investigation database'),
  figureNouns: set('number numbers figure figures toll tolls death deaths casualties casualty'),
  ties: set('also another other others more further additional remaining rest'),
  openingTies: set('they their these those of among most that'),
  tiedNouns: set('dead victims wounded injured deceased bodies toll figure figures number total rest count latter'),
  breaks: set(
    `since ago decades decade history previously annually anniversary yearly war deadliest worst years condemned vowed
    responsibility reported feared believed`,
  ),
};
