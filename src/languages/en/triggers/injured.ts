/** Wordings of the injured and treated, and of killed and injured told at once. */
import type { TriggerRow } from '../../../model/language-rows.ts';
import { between, bore, doneWith, list, parting, suffered } from './verbs.ts';

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** What one bears who was hurt: "a gunshot wound", "a broken wrist", "cuts". */
const parts = words('arm arms leg legs wrist wrists ankle ankles nose jaw rib ribs hip hips pelvis skull back neck collarbone hand finger fingers foot shoulder bone bones cheekbone elbow knee spine tooth teeth');
const hurts = [
  ...words('injury injuries wound wounds burn burns cut cuts laceration lacerations fracture fractures bruise bruises bruising gash gashes concussion trauma traumas abrasions scratches grazes concussions contusion contusions amputation amputations hypothermia barotrauma haemorrhage disabilities disability'),
  'stress reaction,stress reactions,blast injury,varying degrees of injury,varying degrees of injuries,varying degrees of burns',
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

/** "in a critical but stable condition" */
const conditions = list(
  'in/in_a/in_an critical/serious/grave/stable/fair/poor/guarded/satisfactory/precarious/critical_but_stable/serious_but_stable/stable_but_critical/stable_but_serious/very_serious/very_critical/extremely_critical/extremely_serious/life_-_threatening condition/state, in critical',
);

/** "are in hospital", not "doctors in the hospital" */
const inHospital = list('is/are/was/were/remain/remains/remained/recovering/is_still/are_still/still/recuperating in hospital/the_hospital/intensive_care, on life support, in a coma, in the icu');

/** "struck a boy [in the leg]": what one lives through, as a rule; not the head or the chest */
const limbPhrases =
  'in/through the/his/her/their leg/legs/arm/arms/foot/feet/ankle/ankles/thigh/thighs/hand/hands/shoulder/shoulders/knee/knees/calf/buttocks/buttock/hip/finger/wrist/elbow/forearm/shin/heel/groin/abdomen/stomach/lower_leg/upper_arm/right_leg/left_leg/right_arm/left_arm/right_hand/left_hand/right_foot/left_foot/right_shoulder/left_shoulder/limbs';

/** "lost a leg", "lost both his hands", "had a foot blown off" */
const limbs =
  'leg/legs/arm/arms/eye/eyes/hand/hands/foot/feet/limb/limbs/finger/fingers/thumb/ear/ears/toes/right_leg/left_leg/right_hand/left_hand/right_arm/left_arm/right_eye/left_eye/lower_limbs/lower_leg';
const lostLimbs = list(`lost/lose/losing/loses a/an/one/two/his/her/their/both/both_his/both_her/both_their/the/part_of_his/part_of_her/three ${limbs}, lost/lose/losing/loses limbs/his_sight/her_sight/their_sight/his_eyesight/her_eyesight/his_hearing/her_hearing`);
const limbsTaken = list(`had/having/with a/an/one/two/his/her/their/both/both_his/both_her/the ${limbs} blown_off/torn_off/ripped_off/cut_off/chopped_off/hacked_off/amputated/severed/shattered/crushed/mangled/broken/removed`);

export const injured: readonly TriggerRow[] = [
  { id: 'injured.injure', outcome: 'injured', take: 'either', forms: ['seriously injured', 'critically injured', 'shot and wounded', 'shot and injured', 'shot and survived', 'shot but survived', 'hit by gunfire'], example: 'Twelve villagers were seriously injured' },
  { id: 'injured.graze', outcome: 'injured', take: 'subject', known: true, forms: ['grazed', 'grazed by a bullet', 'clipped by a bullet', 'nicked by a bullet'], example: 'A man was grazed in the head' },
  { id: 'casualties.self', outcome: 'casualties', take: 'subject', self: true, counted: true, forms: ['shot himself', 'shot herself', 'stabbed himself', 'stabbed herself', 'set himself on fire', 'set herself on fire'], example: 'The driver shot himself and later died' },
  { id: 'injured.burn', outcome: 'injured', take: 'subject', known: true, forms: ['burned', 'burnt'], example: 'two guards were burned' },
  ...suffered({ id: 'injured.cut', outcome: 'injured', known: true }, 'stab, slash, knife, lacerate, scald, maul, gore, impale, shoot and wound, shoot and injure, stab and wound, stab and injure'),
  { id: 'injured.pistol-whip', outcome: 'injured', take: 'either', known: true, forms: ['pistol - whipped', 'pistol whipped'], example: 'Two clerks were pistol-whipped' },
  { id: 'injured.tag', outcome: 'injured', take: 'subject', tag: true, forms: ['wia', 'wias'], example: '14 WIA' },
  { id: 'injured.active', outcome: 'injured', take: 'object', forms: ['injury to', 'injuries to', 'wounding of', 'injuring of', 'injury of', 'injuries of', 'maiming of', 'hospitalisation of', 'hospitalization of'], example: 'the raid injury to 12 villagers' },
  { id: 'casualties.shooting-of', outcome: 'casualties', take: 'object', counted: true, known: true, forms: ['shooting of', 'shootings of', 'stabbing of', 'stabbings of'], example: 'the shooting of three men' },
  { id: 'injured.sustain', outcome: 'injured', take: 'subject', forms: [...conditions, ...inHospital, ...list('with varying/various/different degrees of injury/injuries, stable in hospital, were being treated for injuries')], example: 'Nine people are in critical condition' },
  { id: 'injured.nurse', outcome: 'injured', take: 'subject', forms: ['nursing', 'nursed'], tails: hurts.split(','), example: 'Two riders are nursing injuries' },
  bore({ id: 'injured.bear', outcome: 'injured', example: 'Nine people sustained injuries' }, 'suffer, sustain, receive, incur, suffer from, complain of, recover from, escape with, leave with', hurts),
  { ...bore({ id: 'injured.treated-for', outcome: 'injured', example: 'Two men were treated for stab wounds' }, 'treat for, hospitalise with, hospitalize with, rush to hospital with, take to hospital with, admit to hospital with, recover in hospital with', hurts) },
  bore({ id: 'killed.fatal-wound', outcome: 'killed', example: 'A guard sustained fatal injuries' }, 'suffer, sustain, receive', fatal),
  { id: 'injured.hit', outcome: 'injured', take: 'subject', counted: true, forms: list('hit/struck/grazed/clipped/nicked/wounded by a/the pellet/bullet/fragment/splinter, hit/struck/peppered/wounded by shrapnel/pellets/splinters/fragments/debris/rubber_bullets/stray_bullets/flying_glass/birdshot/buckshot/flying_debris/falling_debris, hit/struck by a/the stray/rubber/plastic bullet/pellet/round, hit/struck by a piece/fragment of shrapnel, cut by flying/broken glass'), example: 'A boy was hit by a pellet' },
  { id: 'injured.limb', outcome: 'injured', take: 'subject', forms: [...lostLimbs, ...limbsTaken], example: 'Two children lost limbs' },
  { id: 'injured.hospital', outcome: 'injured', take: 'subject', counted: true, forms: list('is/are/was/were recovering, is/are expected to recover/survive, expected to make a full recovery, with minor/light/slight/serious/severe/grave/critical/life_-_threatening/non_-_life_-_threatening/multiple/gunshot/bullet/shrapnel/stab/machete/knife/blast/burn/head/leg/facial/superficial/various/varying/bodily injuries/wounds, with injuries/wounds/burns/fractures/cuts/concussion, with a gunshot/stab/bullet/shrapnel/head wound/injury, taken/rushed/sent/admitted/airlifted/transported/evacuated/transferred/ferried/conveyed/flown/moved/referred/carried/hurried/brought to hospital/hospitals/a_hospital/the_hospital/hospital_by_ambulance/local_hospitals/area_hospitals/a_local_hospital/an_area_hospital/nearby_hospitals/a_nearby_hospital/the_nearest_hospital/the_local_hospital/various_hospitals/different_hospitals, needed/required/need/require/needing/requiring/sought/seeking medical/hospital/emergency/urgent_medical/intensive/immediate_medical/specialist treatment/care/attention/help/assistance, needed/required/needing/requiring surgery/hospitalisation/hospitalization/stitches/an_operation, fighting/battling for their/his/her life/lives, fighting for survival, clinging to life, critically ill in hospital, responding to treatment'), example: 'Two teenagers are expected to survive' },
  doneWith({ id: 'injured.to-hospital', outcome: 'injured', counted: true, example: 'Two teenagers were taken to Saint Mary hospital' }, 'take/rush/send/admit/airlift/transport/evacuate/transfer/ferry/convey/fly/move/refer/carry/bring to/to_the/to_a/to_university_of/to_the_university_of, admit at/at_the/into/into_the, hospitalise/hospitalize at/at_the/in_the', 'hospital, hospitals, clinic, clinics, infirmary, health centre, health center, medical centre, medical center, medical facility, medical facilities, trauma centre, trauma center, health facility, health facilities, dispensary, medical college'),
  { id: 'injured.treated-shock', outcome: 'injured', take: 'subject', counted: true, forms: list('treated for shock/injuries/wounds/burns/cuts/bruises/fractures/trauma/concussion'), example: 'Two teenagers were treated for shock' },
  { id: 'treated.treat', outcome: 'treated', take: 'subject', counted: true, forms: list('underwent/undergone/undergoing surgery/operations/treatment/medical_treatment/an_operation, being treated, being cared for, under treatment, under medical care/treatment, receiving/received/receive treatment/medical_treatment/medical_care/medical_attention/medical_assistance/first_aid/medical_aid/emergency_care/emergency_treatment/medical_help/hospital_treatment/urgent_care/psychological_support, given/provided_with first_aid/medical_aid/medical_attention/medical_treatment/medical_care/emergency_treatment/treatment, treated on_the_spot/at_the_scene/by_paramedics/by_medics/at_the_site/as_outpatients/on_site/on_scene/by_doctors, treated and discharged, treated in/at hospital/the_hospital, treated and released'), example: 'More than 40 people are being treated' },
  between({ id: 'treated.treated-people', outcome: 'treated', counted: true, example: 'Medics treated 18 people at the scene' }, 'treat', 'at the scene, on the spot, at the site, on site, on the scene'),
  { id: 'injured.count', outcome: 'injured', take: 'number', forms: ['injuries', 'wounded people'], example: '12 deaths and 30 injuries' },
  { id: 'casualties.count', outcome: 'casualties', take: 'number', forms: ['casualties', 'losses', 'killed and wounded', 'killed or wounded', 'killed and injured', 'killed or injured', 'dead and wounded', 'dead or wounded', 'dead and injured'], example: '30 killed and wounded' },
  { id: 'casualties.both', outcome: 'casualties', take: 'either', forms: ['killed and wounded', 'killed or wounded', 'killed and injured', 'killed or injured', 'either killed or wounded', 'either killed or injured', 'killed or seriously wounded', 'killed or maimed', 'killed and maimed'], example: 'shelling killed or wounded 40 villagers; 30 people were killed or injured' },
  { id: 'casualties.both-active', outcome: 'casualties', take: 'object', forms: ['killing and wounding', 'killing or wounding', 'killing and injuring', 'killing or injuring', 'kill or wound', 'kill or injure', 'kill and injure', 'killing or maiming'], example: 'shelling killing or wounding 40 villagers' },
  { id: 'casualties.shot', outcome: 'casualties', take: 'either', counted: true, known: true, forms: ['shot', 'hit by bullets', 'struck by bullets', 'struck by gunfire'], example: 'Five people were shot' },
  between({ id: 'casualties.shot-found', outcome: 'casualties', counted: true, known: true, example: 'Officers found two men with gunshot wounds' }, 'find, locate, discover, encounter', foundWith),
  { id: 'casualties.shot-also', outcome: 'casualties', take: 'subject', counted: true, known: true, forms: ['also hit', 'also struck'], example: 'Two men were also hit' },
  { id: 'casualties.harmed', outcome: 'casualties', take: 'either', counted: true, known: true, forms: ['harmed'], example: 'Eight civilians were harmed' },
  { id: 'casualties.partisan', outcome: 'casualties', take: 'either', forms: ['put out of action', 'taken out of action'], example: 'nine rebels put out of action' },
  between({ id: 'injured.treated-parted', outcome: 'injured', counted: true, example: 'medics treated 12 people for shock' }, 'treat, hospitalise, hospitalize, admit', 'for/with shock/injuries/wounds/burns/bruises/cuts/concussion/smoke_inhalation/gunshot_wounds/shrapnel_wounds/bullet_wounds/stab_wounds/minor_injuries/light_injuries/serious_injuries/fractures'),
  ...suffered({ id: 'injured.harm', outcome: 'injured' }, 'injure, wound, hurt, maim, hospitalise, hospitalize, cripple, disfigure, concuss, incapacitate'),
  ...parting({ id: 'injured.leave', outcome: 'injured', example: 'the blast left 12 people with burns' }, 'leave', 'in hospital, with injuries, with wounds, with burns, with serious/minor/severe/multiple/grievous/life_-_threatening/critical/gunshot/bullet/shrapnel/stab injuries/wounds, nursing/with varying degrees of injury/injuries, nursing injuries/wounds, in intensive care, in a coma, in/in_a critical/serious condition, fighting for their/his/her lives/life, paralysed, paralyzed, blinded, disabled, crippled, with bullet wounds, without a limb, bleeding'),
  ...parting({ id: 'injured.limb-shot', outcome: 'injured', example: 'A bullet struck a boy in the leg' }, 'shoot, stab, strike, hit, slash, wound', limbPhrases),
  doneWith({ id: 'injured.limb-shot-twice', outcome: 'injured', example: 'A man was shot twice in the leg' }, 'shoot/stab/strike/hit/slash/wound twice/once/repeatedly/three_times/four_times/five_times/several_times/multiple_times', limbPhrases),
  { id: 'injured.left-for-dead', outcome: 'injured', take: 'subject', counted: true, known: true, forms: ['left for dead'], example: 'Two guards were left for dead' },
  between({ id: 'injured.sent-to-hospital', outcome: 'injured', counted: true, example: 'the bomb sent 12 people to hospital' }, 'send, take, rush, land, put, airlift, evacuate, convey, fly, transfer', 'to/in hospital/the_hospital/hospitals/a_hospital/intensive_care'),
];
