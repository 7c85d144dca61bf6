/** Readings of clock times. Without a day of their own they belong to the day of the happening, which is inferred. */
import { DAY, dayOf, isoDay } from '../model/edtf.ts';
import type { Anchor } from './time-calendar.ts';
import { clockOf, clockPart } from './time-clock.ts';
import type { Reading } from './time-reading.ts';

function dayOfHappening(anchor: Anchor): number {
  const { event, said } = anchor;
  return event && event.from === event.to ? event.from : said;
}

const clock: Reading = (g, { table, anchor }) => {
  const day = dayOfHappening(anchor);
  if (!Number.isFinite(day)) return null;
  const words = g.c ?? '';
  const part = clockPart(clockOf(words, table), words, day, anchor.country);
  return { edtf: `${isoDay(day)}${part}`, stated: false };
};

const dayClock: Reading = (g, tools) => {
  const date = tools.read(g.d);
  if (date === null || date.length !== 10) return date;
  const words = g.c ?? '';
  return `${date}${clockPart(clockOf(words, tools.table), words, dayOf(date), tools.anchor.country)}`;
};

const clockRange: Reading = (g, tools) => {
  const { table, anchor } = tools;
  const day = g.d ? dayOf(tools.read(g.d) ?? '') : dayOfHappening(anchor);
  if (!Number.isFinite(day)) return null;
  const last = g.b ?? '';
  const to = clockOf(last, table);
  let from = clockOf(g.a ?? g.h ?? '', table, g.a && !/^\d+$/.test(g.a) ? g.a : last);
  // "from 10 to 2 p.m." begins before noon
  if (g.h && from && to && from.hour > to.hour && from.hour >= 12) from = { ...from, hour: from.hour - 12 };
  const over = from && to && from.hour * 60 + from.minute > to.hour * 60 + to.minute ? DAY : 0;
  const zone = `${g.a ?? ''} ${last}`;
  const [a, b] = [clockPart(from, zone, day, anchor.country), clockPart(to, zone, day, anchor.country)];
  const edtf = a && b ? `${isoDay(day)}${a}/${isoDay(day + over)}${b}` : isoDay(day);
  return g.d ? edtf : { edtf, stated: false };
};

export const clockReadings = { clock, 'day-clock': dayClock, 'clock-range': clockRange } as const;
