/** English casualty wordings. See TriggerRow for what `take` means. Longer forms win over shorter ones. */
import type { TriggerRow } from '../../model/language-rows.ts';

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const kinds = words('serious severe critical grave slight light multiple gunshot bullet stab shrapnel burn head');

/** "suffered a gunshot wound", "sustained serious injuries" */
const wounds = words('sustained suffered received').flatMap((verb) => [
  ...kinds.flatMap((kind) => [`${verb} ${kind} injuries`, `${verb} ${kind} wounds`]),
  ...kinds.flatMap((kind) => [`${verb} a ${kind} injury`, `${verb} a ${kind} wound`]),
]);

/** "are in hospital", not "doctors in the hospital" */
const inHospital = words('is are was were').flatMap((verb) =>
  ['hospital', 'the hospital', 'intensive care'].map((where) => `${verb} in ${where}`),
);

/** "shot in the leg": what one lives through, as a rule; not the head or the chest */
const limbs = words('shot stabbed struck hit').flatMap((verb) =>
  words('the his her').flatMap((whose) =>
    words('leg legs arm arms foot ankle thigh hand shoulder knee').map((limb) => `${verb} in ${whose} ${limb}`),
  ),
);

export const triggers: readonly TriggerRow[] = [
  // killed
  { id: 'killed.kill', outcome: 'killed', take: 'either', forms: ['killed'], example: 'gunmen killed 12 villagers; 12 villagers were killed' },
  { id: 'killed.shot-dead', outcome: 'killed', take: 'either', forms: ['shot dead', 'shot and killed', 'shot to death', 'gunned down', 'stabbed to death', 'hacked to death', 'beaten to death', 'burned to death', 'burnt to death', 'burned alive', 'burnt alive', 'blown up', 'crushed to death', 'put to death', 'wiped out', 'mowed down', 'strangled to death', 'dispatched to hell', 'sent to hell'], example: 'four suspects were shot dead' },
  { id: 'killed.violent', outcome: 'killed', take: 'either', forms: ['murdered', 'slain', 'massacred', 'slaughtered', 'assassinated', 'executed', 'beheaded', 'decapitated', 'lynched', 'hanged', 'butchered', 'electrocuted', 'strangled', 'fatally shot', 'fatally wounded', 'fatally stabbed', 'fatally injured', 'mortally wounded', 'incinerated'], example: 'six farmers were murdered' },
  { id: 'killed.partisan', outcome: 'killed', take: 'either', forms: ['martyred', 'neutralised', 'neutralized', 'liquidated', 'eliminated', 'exterminated', 'annihilated'], example: 'Ten security personnel were martyred' },
  { id: 'killed.active', outcome: 'killed', take: 'object', forms: ['kill', 'kills', 'killing', 'killing of', 'killings of', 'murdering', 'murder of', 'murders of', 'massacre of', 'slaying of', 'assassination of', 'assassinations of', 'slayings of', 'executions of', 'killer of', 'killers of', 'murderer of', 'murderers of', 'assassin of', 'assassins of', 'fatal shooting of', 'lynching of', 'beheading of', 'executing', 'execution of', 'slaughtering', 'beheading', 'gunning down', 'neutralising', 'neutralizing', 'eliminating', 'massacring', 'martyrdom of'], example: 'a blast killing seven people' },
  { id: 'killed.lives', outcome: 'killed', take: 'object', forms: ['claimed the lives of', 'claimed the life of', 'claiming the lives of', 'claiming the life of', 'took the lives of', 'took the life of', 'taking the lives of', 'cost the lives of', 'cost the life of', 'costing the lives of', 'death of', 'deaths of', 'bodies of', 'body of', 'corpses of', 'remains of'], example: 'the blast claimed the lives of five people' },
  { id: 'killed.claim-lives', outcome: 'killed', take: 'object', heads: ['lives', 'life'], forms: ['claimed', 'claiming', 'claims', 'claim', 'took', 'taking', 'cost', 'costing', 'ended'], example: 'the blast claimed 33 lives' },
  { id: 'killed.die', outcome: 'killed', take: 'subject', forms: ['died', 'die', 'dies', 'dying', 'perished', 'perish', 'succumbed', 'succumbed to', 'drowned', 'lost their lives', 'lost his life', 'lost her life', 'lost its life', 'lose their lives', 'losing their lives', 'have lost their lives', 'embraced martyrdom', 'attained martyrdom', 'embraced shahadat', 'attained shahadat', 'achieved martyrdom', 'did not get out alive', 'did not survive', 'met their deaths', 'were among the dead', 'is dead', 'are dead', 'passed away', 'to have died', 'breathed his last', 'dead', 'deceased', 'confirmed dead', 'pronounced dead', 'declared dead', 'found dead', 'presumed dead', 'lay dead'], example: 'Seven people lost their lives' },
  { id: 'killed.fall', outcome: 'killed', take: 'subject', known: true, forms: ['fell', 'have fallen', 'had fallen', 'fallen'], example: 'Six policemen fell on Sunday' },
  { id: 'killed.lose', outcome: 'killed', take: 'object', known: true, forms: ['lost', 'lose', 'losing', 'loss of', 'for the loss of'], example: 'the army lost 10 of its own' },
  { id: 'killed.toll', outcome: 'killed', take: 'number', forms: ['death toll', 'toll', 'deaths', 'fatalities', 'fatality', 'dead bodies', 'coffins', 'number of dead', 'number of deaths', 'dead are', 'dead were', 'dead at', 'dead to', 'body count', 'deaths from'], example: 'the death toll rose to 45' },
  // injured
  { id: 'injured.injure', outcome: 'injured', take: 'either', forms: ['injured', 'wounded', 'hurt', 'maimed', 'hospitalised', 'hospitalized', 'seriously injured', 'critically injured', 'shot and wounded', 'shot and injured', 'hit by gunfire'], example: 'seven others were injured' },
  { id: 'injured.burn', outcome: 'injured', take: 'subject', known: true, forms: ['burned', 'burnt', 'stabbed'], example: 'two guards were stabbed' },
  { id: 'injured.limb-hit', outcome: 'injured', take: 'subject', forms: limbs, example: 'A woman was shot in the leg' },
  { id: 'injured.active', outcome: 'injured', take: 'object', forms: ['injuring', 'wounding', 'injures', 'wounds', 'wound', 'injure', 'hurting', 'hurts', 'injury to', 'injuries to', 'wounding of'], example: 'injuring at least 40' },
  { id: 'injured.sustain', outcome: 'injured', take: 'subject', forms: [...wounds, 'sustained injuries', 'suffered injuries', 'received injuries', 'sustained wounds', 'suffered wounds', 'suffered burns', 'were being treated for injuries', 'sustained minor injuries', 'suffered minor injuries', 'in critical condition', 'in serious condition', 'in stable condition', 'in a critical condition', 'in a serious condition', 'in a stable condition', ...inHospital], example: 'Nine people sustained injuries' },
  { id: 'injured.count', outcome: 'injured', take: 'number', forms: ['injuries', 'wounded people'], example: '12 deaths and 30 injuries' },
  // both at once
  { id: 'casualties.count', outcome: 'casualties', take: 'number', forms: ['casualties', 'losses', 'killed and wounded', 'killed or wounded', 'killed and injured', 'killed or injured', 'dead and wounded', 'dead or wounded', 'dead and injured'], example: '30 killed and wounded' },
  { id: 'casualties.partisan', outcome: 'casualties', take: 'either', forms: ['put out of action', 'taken out of action'], example: 'nine rebels put out of action' },
  // missing, taken
  { id: 'missing.missing', outcome: 'missing', take: 'subject', forms: ['missing', 'went missing', 'gone missing', 'go missing', 'unaccounted for', 'disappeared', 'have disappeared', 'feared trapped'], example: 'three crew remain missing' },
  { id: 'abducted.abduct', outcome: 'abducted', take: 'either', forms: ['abducted', 'kidnapped', 'taken hostage', 'took hostage', 'held hostage', 'taken captive', 'taken away', 'led away as a hostage', 'whisked away', 'snatched', 'taken hostages'], example: 'two engineers were kidnapped' },
  { id: 'abducted.active', outcome: 'abducted', take: 'object', forms: ['abducting', 'kidnapping', 'kidnap', 'abduct', 'abduction of', 'kidnapping of', 'taking hostage', 'holding hostage', 'carried off'], example: 'kidnapping 40 girls' },
  { id: 'captured.capture', outcome: 'captured', take: 'either', forms: ['captured', 'seized', 'taken prisoner', 'took prisoner', 'taken prisoners', 'captured alive'], example: 'two rebels were captured' },
  { id: 'captured.active', outcome: 'captured', take: 'object', forms: ['capturing', 'capture of', 'captures', 'taking prisoner'], example: 'capturing 18 soldiers' },
  { id: 'arrested.arrest', outcome: 'arrested', take: 'either', forms: ['arrested', 'detained', 'apprehended', 'taken into custody', 'rounded up', 'nabbed', 'in custody', 'picked up', 'jailed'], example: '132 rioters had been detained' },
  { id: 'arrested.held', outcome: 'arrested', take: 'subject', heads: ['suspects', 'suspect'], forms: ['held', 'questioned'], example: 'two suspects held' },
  { id: 'arrested.active', outcome: 'arrested', take: 'object', forms: ['arresting', 'detaining', 'arrest of', 'arrests of', 'detention of', 'arrests'], example: 'the arrest of three men' },
  { id: 'arrested.count', outcome: 'arrested', take: 'number', forms: ['arrests were made', 'detentions'], example: 'five arrests were made' },
  { id: 'surrendered.surrender', outcome: 'surrendered', take: 'subject', forms: ['surrendered', 'laid down their arms', 'gave themselves up', 'turned themselves in', 'laid down arms'], example: '12 fighters surrendered' },
  { id: 'escaped.escape', outcome: 'escaped', take: 'subject', known: true, forms: ['escaped', 'got away', 'broke out', 'broke free', 'walked out', 'walked free', 'escape', 'absconded'], example: '27 inmates got away' },
  { id: 'released.release', outcome: 'released', take: 'either', forms: ['released', 'freed', 'set free', 'were free', 'let go'], example: '17 hostages were freed' },
  { id: 'released.active', outcome: 'released', take: 'object', forms: ['releasing', 'freeing', 'release of', 'freed'], example: 'the release of 17 hostages' },
  { id: 'rescued.rescue', outcome: 'rescued', take: 'either', forms: ['rescued', 'pulled alive', 'pulled out alive', 'brought to safety', 'saved'], example: 'four miners were rescued' },
  { id: 'displaced.displace', outcome: 'displaced', take: 'either', forms: ['displaced', 'uprooted', 'fled their homes', 'forced from their homes', 'made homeless', 'driven from their homes', 'forced to flee', 'left homeless', 'fleeing their homes', 'has uprooted', 'have fled', 'had fled', 'were evacuated', 'evacuated'], example: '28,000 people fled their homes' },
  { id: 'displaced.active', outcome: 'displaced', take: 'object', forms: ['displacing', 'uprooting', 'displacement of', 'forcing'], example: 'displacing 5,600 families' },
  { id: 'survived.survive', outcome: 'survived', take: 'subject', forms: ['survived', 'unharmed', 'unhurt', 'escaped unhurt', 'escaped unharmed', 'uninjured'], example: 'the pilot survived' },
  { id: 'bodies.held', outcome: 'bodies held', take: 'object', forms: ['bodies of all'], example: 'the bodies of all 145 militants are in custody' },
];
