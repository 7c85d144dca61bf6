/** Policies by name. */
import { conservative } from './conservative.ts';
import { independentOnly } from './independent-only.ts';
import { latestPerParty } from './latest-per-party.ts';
import { lowBestHigh } from './low-best-high.ts';
import { minMaxTwoSources } from './min-max-two-sources.ts';
import { namedAtLeast } from './named-at-least.ts';
import { officialOnly } from './official-only.ts';
import type { Policy } from './policy.ts';
import { showAll } from './show-all.ts';

const ALL: readonly Policy[] = [
  showAll,
  latestPerParty,
  conservative,
  lowBestHigh,
  minMaxTwoSources,
  officialOnly,
  independentOnly,
  namedAtLeast,
];

export const POLICIES: Readonly<Record<string, Policy>> = Object.fromEntries(
  ALL.map((policy) => [policy.name, policy]),
);

export const DEFAULT_POLICY = showAll.name;
