/** The checks in the order in which their findings are shown. */

import type { Check } from './check.ts';
import { datelineAgainstPlace } from './dateline-against-place.ts';
import { durationAgainstTimeline } from './duration-against-timeline.ts';
import { fallingToll } from './falling-toll.ts';
import { headlineAgainstBody } from './headline-against-body.ts';
import { killedAgainstBodies } from './killed-against-bodies.ts';
import { proseAgainstTable } from './prose-against-table.ts';
import { sameNumber } from './same-number.ts';
import { partsAgainstTotal, subsetLargerThanWhole } from './statements.ts';
import { arithmetic } from './sums.ts';
import { swappedFigures } from './swapped-figures.ts';
import { weekdayAgainstDate } from './weekday-against-date.ts';

export const CHECKS: readonly Check[] = [
  subsetLargerThanWhole,
  partsAgainstTotal,
  arithmetic,
  fallingToll,
  killedAgainstBodies,
  proseAgainstTable,
  headlineAgainstBody,
  sameNumber,
  swappedFigures,
  durationAgainstTimeline,
  weekdayAgainstDate,
  datelineAgainstPlace,
];
