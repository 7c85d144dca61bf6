/** Wordings of the injured and treated, and of killed and injured told at once. */
import type { TriggerRow } from '../../../model/language-rows.ts';
import { between, bore, suffered } from './verbs.ts';

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** What one bears who was hurt: "a gunshot wound", "a broken wrist", "cuts". */
const parts = words('arm arms leg legs wrist wrists ankle ankles nose jaw rib ribs hip hips pelvis skull back neck collarbone hand finger fingers foot shoulder bone bones cheekbone elbow knee spine tooth teeth');
const hurts = [
  ...words('injury injuries wound wounds burn burns cut cuts laceration lacerations fracture fractures bruise bruises bruising gash gashes concussion trauma abrasions scratches grazes'),
  'smoke inhalation',
  ...words('broken fractured shattered dislocated punctured crushed severed').flatMap((how) => [...parts, 'lung', 'eardrum'].map((part) => `${how} ${part}`)),
].join(',');
/** "sustained fatal injuries": what one dies of */
const fatal = words('fatal mortal').flatMap((how) =>
  ['', 'head ', 'gunshot ', 'stab ', 'chest ', 'bullet '].flatMap((kind) =>
    words('injury injuries wound wounds').map((hurt) => `${how} ${kind}${hurt}`),
  ),
).join(',');

/** "found two men [with gunshot wounds]": whether they lived is told later */
const foundWith = ['with', 'suffering from', 'suffering'].flatMap((how) =>
    ['', 'multiple ', 'apparent ', 'several ', 'serious ', 'critical ', 'a ', 'an apparent ', 'at least one ', 'severe '].flatMap((many) =>
      ['gunshot ', 'bullet ', 'stab ', 'knife ', 'machete ', 'head ', 'chest ', ''].flatMap((kind) =>
        words('wound wounds injury injuries').map((hurt) => `${how} ${many}${kind}${hurt}`),
      ),
    ),
).join(',');

/** "are in hospital", not "doctors in the hospital" */
const inHospital = words('is are was were remain remained').flatMap((verb) =>
  ['hospital', 'the hospital', 'intensive care'].map((where) => `${verb} in ${where}`),
);

/** "shot in the leg": what one lives through, as a rule; not the head or the chest */
const limbs = words('shot stabbed struck hit slashed wounded').flatMap((verb) =>
  words('the his her').flatMap((whose) =>
    words('leg legs arm arms foot feet ankle ankles thigh hand hands shoulder knee calf buttocks hip finger wrist elbow abdomen stomach groin').map((limb) => `${verb} in ${whose} ${limb}`),
  ),
);

/** "struck a boy [in the leg]" */
const limbPhrases = words('the his her').flatMap((whose) =>
  words('leg legs arm arms foot feet ankle thigh hand hands shoulder knee calf buttocks hip finger wrist elbow').map(
    (limb) => `in ${whose} ${limb}`,
  ),
).join(',');

/** "lost a leg", "lost both his hands" */
const lostLimbs = words('leg legs arm arms eye eyes hand hands foot feet limb limbs finger fingers sight eyesight hearing').flatMap((limb) =>
  ['a', 'an', 'one', 'his', 'her', 'their', 'both', 'both his', 'both her', 'the'].map((whose) => `lost ${whose} ${limb}`),
);

export const injured: readonly TriggerRow[] = [
  { id: 'injured.injure', outcome: 'injured', take: 'either', forms: ['seriously injured', 'critically injured', 'shot and wounded', 'shot and injured', 'shot and survived', 'shot but survived', 'hit by gunfire'], example: 'Twelve villagers were seriously injured' },
  { id: 'injured.graze', outcome: 'injured', take: 'subject', known: true, forms: ['grazed', 'grazed by a bullet', 'clipped by a bullet', 'nicked by a bullet'], example: 'A man was grazed in the head' },
  { id: 'casualties.self', outcome: 'casualties', take: 'subject', self: true, counted: true, forms: ['shot himself', 'shot herself', 'stabbed himself', 'stabbed herself', 'set himself on fire', 'set herself on fire'], example: 'The driver shot himself and later died' },
  { id: 'injured.burn', outcome: 'injured', take: 'subject', known: true, forms: ['burned', 'burnt'], example: 'two guards were burned' },
  ...suffered({ id: 'injured.cut', outcome: 'injured', known: true }, 'stab, slash, knife, lacerate, scald, maul, gore, impale, shoot and wound, shoot and injure, stab and wound, stab and injure'),
  { id: 'injured.limb-hit', outcome: 'injured', take: 'subject', forms: limbs, example: 'A woman was shot in the leg' },
  { id: 'injured.tag', outcome: 'injured', take: 'subject', tag: true, forms: ['wia', 'wias'], example: '14 WIA' },
  { id: 'injured.active', outcome: 'injured', take: 'object', forms: ['injury to', 'injuries to', 'wounding of', 'injuring of', 'injury of'], example: 'the raid injury to 12 villagers' },
  { id: 'injured.sustain', outcome: 'injured', take: 'subject', forms: ['were being treated for injuries', 'in critical condition', 'in serious condition', 'in stable condition', 'in a critical condition', 'in a serious condition', 'in a stable condition', ...inHospital], example: 'Nine people are in critical condition' },
  { id: 'injured.pistol-whip', outcome: 'injured', take: 'either', known: true, forms: ['pistol - whipped', 'pistol whipped'], example: 'Two clerks were pistol-whipped' },
  { id: 'injured.nurse', outcome: 'injured', take: 'subject', forms: ['nursing', 'nursed'], tails: hurts.split(','), example: 'Two riders are nursing injuries' },
  bore({ id: 'injured.bear', outcome: 'injured', example: 'Nine people sustained injuries' }, 'suffer, sustain, receive, incur, recover from, escape with, leave with', hurts),
  { ...bore({ id: 'injured.treated-for', outcome: 'injured', example: 'Two men were treated for stab wounds' }, 'treat for, hospitalise with, hospitalize with, rush to hospital with, take to hospital with, admit to hospital with, recover in hospital with', hurts) },
  bore({ id: 'killed.fatal-wound', outcome: 'killed', example: 'A guard sustained fatal injuries' }, 'suffer, sustain, receive', fatal),
  { id: 'injured.hit', outcome: 'injured', take: 'subject', counted: true, forms: ['hit by a pellet', 'hit by pellets', 'hit by shrapnel', 'struck by shrapnel', 'hit by splinters', 'hit by a stray bullet', 'struck by a stray bullet', 'hit by a rubber bullet', 'hit by rubber bullets', 'grazed by a bullet'], example: 'A boy was hit by a pellet' },
  { id: 'injured.limb', outcome: 'injured', take: 'subject', forms: [...lostLimbs, 'lost limbs'], example: 'Two children lost limbs' },
  { id: 'injured.hospital', outcome: 'injured', take: 'subject', counted: true, forms: ['is recovering', 'are recovering', 'was recovering', 'were recovering', 'is expected to recover', 'are expected to recover', 'is expected to survive', 'are expected to survive', 'expected to make a full recovery', 'with wounds', 'treated for light injuries', 'treated for light wounds', 'treated for cuts', 'with injuries', 'with gunshot wounds', 'with bullet wounds', 'with shrapnel wounds', 'with stab wounds', 'with burns', 'with minor injuries', 'with serious injuries', 'with life - threatening injuries', 'taken to hospital', 'taken to the hospital', 'taken to a hospital', 'taken to hospitals', 'taken to area hospitals', 'taken to local hospitals', 'rushed to hospital', 'rushed to the hospital', 'rushed to a hospital', 'sent to hospital', 'sent to the hospital', 'admitted to hospital', 'airlifted to hospital', 'transported to hospital', 'transported to the hospital', 'transported to a hospital', 'transported to area hospitals', 'treated for gunshot wounds', 'treated for injuries', 'treated for wounds', 'treated for burns', 'treated for minor injuries', 'treated for shock', 'treated for smoke inhalation', 'needed medical treatment', 'fighting for their lives', 'fighting for his life', 'fighting for her life'], example: 'Two teenagers were taken to hospital' },
  { id: 'treated.treat', outcome: 'treated', take: 'subject', counted: true, forms: ['underwent surgery', 'undergone surgery', 'undergoing surgery', 'underwent operations', 'being treated', 'under treatment', 'receiving treatment', 'receiving medical treatment', 'receiving medical care', 'undergoing treatment', 'undergoing medical treatment', 'received treatment', 'received medical treatment', 'received medical care'], example: 'More than 40 people are being treated' },
  { id: 'injured.count', outcome: 'injured', take: 'number', forms: ['injuries', 'wounded people'], example: '12 deaths and 30 injuries' },
  { id: 'casualties.count', outcome: 'casualties', take: 'number', forms: ['casualties', 'losses', 'killed and wounded', 'killed or wounded', 'killed and injured', 'killed or injured', 'dead and wounded', 'dead or wounded', 'dead and injured'], example: '30 killed and wounded' },
  { id: 'casualties.both', outcome: 'casualties', take: 'either', forms: ['killed and wounded', 'killed or wounded', 'killed and injured', 'killed or injured', 'either killed or wounded', 'either killed or injured', 'killed or seriously wounded', 'killed or maimed', 'killed and maimed'], example: 'shelling killed or wounded 40 villagers; 30 people were killed or injured' },
  { id: 'casualties.both-active', outcome: 'casualties', take: 'object', forms: ['killing and wounding', 'killing or wounding', 'killing and injuring', 'killing or injuring', 'kill or wound', 'kill or injure', 'kill and injure', 'killing or maiming'], example: 'shelling killing or wounding 40 villagers' },
  { id: 'casualties.shot', outcome: 'casualties', take: 'either', counted: true, known: true, forms: ['shot', 'hit by bullets', 'struck by bullets', 'struck by gunfire'], example: 'Five people were shot' },
  between({ id: 'casualties.shot-found', outcome: 'casualties', counted: true, known: true, example: 'Officers found two men with gunshot wounds' }, 'find, locate, discover, encounter', foundWith),
  { id: 'casualties.shot-also', outcome: 'casualties', take: 'subject', counted: true, known: true, forms: ['also hit', 'also struck'], example: 'Two men were also hit' },
  { id: 'casualties.harmed', outcome: 'casualties', take: 'either', counted: true, known: true, forms: ['harmed'], example: 'Eight civilians were harmed' },
  { id: 'casualties.partisan', outcome: 'casualties', take: 'either', forms: ['put out of action', 'taken out of action'], example: 'nine rebels put out of action' },
  ...suffered({ id: 'injured.harm', outcome: 'injured' }, 'injure, wound, hurt, maim, hospitalise, hospitalize, cripple, disfigure, concuss, disable, incapacitate'),
  between({ id: 'injured.leave', outcome: 'injured', example: 'the blast left 12 people with burns' }, 'leave', 'with injuries, with wounds, with burns, in hospital, in critical condition, in a critical condition, in serious condition, with serious injuries, with minor injuries, fighting for their lives, fighting for his life, fighting for her life'),
  between({ id: 'injured.limb-shot', outcome: 'injured', example: 'A bullet struck a boy in the leg' }, 'shoot, stab, strike, hit', limbPhrases),
  between({ id: 'injured.sent-to-hospital', outcome: 'injured', counted: true, example: 'the bomb sent 12 people to hospital' }, 'send, take, rush, land, put', 'to hospital, to the hospital, in hospital, in the hospital, to hospitals'),
];
