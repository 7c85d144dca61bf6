/** A made world: true incidents, and reports on them by parties with biases, delays, updates, copies and errors. */
import type { Report } from '../../src/model/report.ts';
import { Chance } from './chance.ts';

export interface Happening {
  id: string;
  place: string;
  /** days after the first of January 2031 */
  day: number;
  killed: number;
  victims: string;
  how: string;
}

export interface MadeWorld {
  happenings: Happening[];
  reports: { report: Pick<Report, 'id' | 'title' | 'text' | 'published' | 'outlet' | 'url' | 'lang'>; of: string }[];
}

/** 0 is a world where all are right at once; 1 one where half the figures and places are off. */
export type Noise = number;

const PLACES = ['Quetta', 'Gwadar', 'Kandahar', 'Mosul', 'Maiduguri', 'Gao', 'Goma', 'Taiz', 'Idlib', 'Kharkiv'];
const VICTIMS = ['soldiers', 'civilians', 'police officers', 'miners', 'villagers'];
const HOWS = ['a bomb attack on a bus', 'a raid on a checkpoint', 'an air strike on a market', 'an ambush on a convoy'];
/** Speaker and how far its figures lie from the truth, as a factor, when all else is calm. */
const PARTIES: readonly (readonly [speaker: string, bias: number])[] = [
  ['Police', 1],
  ['Hospital officials', 1],
  ['A government spokesman', 0.7],
  ['Residents', 1.3],
  ['A rights monitor', 1.1],
];
const OUTLETS = ['The Herald', 'Daily Post', 'Morning Star News', 'The Courier', 'Evening Tribune', 'Radio One'];
const TAILS = [
  'Ambulances took the wounded to a nearby hospital as roads were closed.',
  'Shops stayed shut and mobile phone service was suspended for hours.',
  'No group said that it was behind it, and an inquiry was opened.',
  'Families waited outside the mortuary while rescue workers cleared the rubble.',
];

const dayOf = (n: number): string => new Date(Date.UTC(2031, 0, 1 + n)).toISOString().slice(0, 10);
const inWords = (n: number): string =>
  new Date(Date.UTC(2031, 0, 1 + n)).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

export function makeWorld(seed: number, noise: Noise, size = 30): MadeWorld {
  const chance = new Chance(seed);
  const happenings = Array.from(
    { length: size },
    (_, i): Happening => ({
      id: `event-${i}`,
      place: chance.pick(PLACES),
      day: chance.whole(0, 60),
      killed: chance.whole(3, 80),
      victims: chance.pick(VICTIMS),
      how: chance.pick(HOWS),
    }),
  );
  const reports = happenings.flatMap((one, i) =>
    Array.from({ length: chance.whole(2, 5) }, (_, n) => reportOn(one, `w${seed}-${i}-${n}`, n, noise, chance)),
  );
  return { happenings, reports };
}

/** Later reports are nearer the truth: the first ones are below it, the more so the more noise. */
function reportOn(one: Happening, id: string, n: number, noise: Noise, chance: Chance): MadeWorld['reports'][number] {
  const [speaker, bias] = chance.pick(PARTIES);
  const early = n === 0 ? 1 - 0.4 * noise : 1;
  const lean = 1 + (bias - 1) * noise;
  const slip = chance.happens(0.15 * noise) ? chance.pick([0.5, 2]) : 1;
  const count = Math.max(1, Math.round(one.killed * early * lean * slip));
  const delay = n + (chance.happens(noise / 2) ? chance.whole(1, 3) : 0);
  const named = chance.happens(0.2 * noise) ? 'the area' : one.place;
  const dated = chance.happens(0.3 * noise) ? 'earlier' : `on ${inWords(one.day)}`;
  const lead = `${speaker} said ${count} ${one.victims} were killed in ${one.how} in ${named} ${dated}.`;
  const more = `${chance.pick(TAILS)} ${chance.pick(TAILS)}`;
  const published = dayOf(one.day + delay);
  return {
    report: {
      id,
      title: null,
      text: `${lead}\n\n${more}`,
      published,
      outlet: chance.pick(OUTLETS),
      url: null,
      lang: 'en',
    },
    of: one.id,
  };
}
