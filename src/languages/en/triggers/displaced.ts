/** Wordings of the displaced and of survivors. */
import type { TriggerRow } from '../../../model/language-rows.ts';
import { between, met, suffered } from './verbs.ts';

/** those of whom a flight is told as such; "a mother who fled" tells of a witness */
const fleeing = ['people', 'persons', 'residents', 'villagers', 'families', 'civilians', 'women', 'children', 'inhabitants', 'households', 'refugees', 'locals', 'townspeople'];

export const displaced: readonly TriggerRow[] = [
  { id: 'displaced.displace', outcome: 'displaced', take: 'either', forms: ['left homeless', 'fleeing their homes', 'has uprooted', 'have fled', 'had fled', 'were evacuated', 'evacuated', 'from their homes', 'to flee their homes', 'to leave their homes', 'to abandon their homes', 'left their homes', 'abandoned their homes', 'internally displaced', 'newly displaced'], example: '28,000 people had fled' },
  { id: 'displaced.left', outcome: 'displaced', take: 'subject', counted: true, forms: ['left their homes', 'leave their homes', 'leaving their homes', 'moved to temporary shelters', 'moved to shelters', 'moved to temporary accommodation', 'moved to safer areas', 'moved to safety', 'crossed the border', 'taken refuge', 'took refuge', 'taking refuge', 'sought refuge', 'taken shelter in', 'sought shelter in'], example: 'Some 900 villagers have left their homes' },
  { id: 'displaced.fled', outcome: 'displaced', take: 'subject', counted: true, heads: fleeing, forms: ['fled'], example: '6,000 people from ten villages fled into the forest' },
  { id: 'displaced.active', outcome: 'displaced', take: 'object', forms: ['displacement of', 'forcing'], example: 'the raid displacement of 12 villagers' },
  { id: 'survived.survive', outcome: 'survived', take: 'subject', forms: ['survived', 'got out alive', 'made it out alive', 'came out alive', 'unharmed', 'unhurt', 'escaped unhurt', 'escaped unharmed', 'uninjured'], example: 'the pilot survived' },
  ...suffered({ id: 'displaced.uproot', outcome: 'displaced' }, 'displace, uproot, make homeless, render homeless, force from their homes, force out of their homes, drive from their homes, drive out of their homes, force to flee, force to leave'),
  between({ id: 'displaced.parted', outcome: 'displaced', example: 'the fighting drove 3,000 people from their villages' }, 'drive, force, chase, push, throw, leave, render', 'from their villages, out of their villages, from their houses, out of their houses, into exile, without homes, without shelter, to seek shelter'),
  met({ id: 'displaced.flee', outcome: 'displaced', example: 'Some 3,000 people fled their homes' }, 'flee their homes, flee their villages, flee their houses, leave their homes, abandon their homes, lose their homes, abandon their villages, leave their villages, leave their houses, seek refuge, seek shelter, take refuge, take shelter'),
  met({ id: 'survived.live', outcome: 'survived', counted: true, example: 'Two passengers walked away unhurt' }, 'survive, walk away unhurt, walk away unscathed, walk away uninjured, escape unhurt, escape unharmed, escape unscathed, escape uninjured, emerge unhurt, emerge unscathed, emerge alive, come out alive, get out alive, make it out alive, stay alive'),
  met({ id: 'displaced.flee-from', outcome: 'displaced', counted: true, heads: fleeing, example: 'Some 3,000 people fled the fighting' }, 'flee the area, flee the fighting, flee the violence, flee the town, flee the village, flee the city, flee the district, flee the region, flee the province, flee the camp, flee the country'),
];
