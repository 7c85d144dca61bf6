/** Policies by name. */
import { latestPerParty } from './latest-per-party.ts';
import type { Policy } from './policy.ts';
import { showAll } from './show-all.ts';

export const POLICIES: Readonly<Record<string, Policy>> = {
  [showAll.name]: showAll,
  [latestPerParty.name]: latestPerParty,
};

export const DEFAULT_POLICY = showAll.name;
