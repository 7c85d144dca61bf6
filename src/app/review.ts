/** A person's decisions about claims and about a report's own data. */
import type { Result } from '../ledger/problem.ts';
import type { Unsettled } from '../ledger/state.ts';
import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/ledger.ts';
import type { Quote, Report } from '../model/report.ts';
import type { App } from './ports.ts';

/** Who decides and why; `note` is private. */
export interface Word {
  by: string;
  reason: string;
  note: string | null;
}

/** What a person must say of a claim that the machine missed; everything else has a neutral default. */
export type AddedClaim = Partial<Omit<Claim, 'id' | 'statement' | 'quotes'>> &
  Pick<Claim, 'outcome' | 'group' | 'figure'> & { quote: Quote };

export type ReportChange = Partial<Pick<Report, 'published' | 'outlet' | 'via' | 'url'>>;

export interface Decided {
  decision: Decision;
  /** the claim as it stands now; null for a correction of a report */
  claim: Claim | null;
  /** decisions that no longer fit after it and wait for a person */
  unsettled: Unsettled[];
  position: number;
}

export declare function addClaim(app: App, report: string, claim: AddedClaim, word: Word): Promise<Result<Decided>>;
export declare function acceptClaim(app: App, claim: string, word: Word): Promise<Result<Decided>>;
export declare function correctClaim(
  app: App,
  claim: string,
  change: Partial<Claim>,
  word: Word,
): Promise<Result<Decided>>;
export declare function rejectClaim(app: App, claim: string, word: Word): Promise<Result<Decided>>;
/** Corrects time, outlet, wire or address of a report and reads it again with them, in one append. */
export declare function correctReport(
  app: App,
  report: string,
  change: ReportChange,
  word: Word,
): Promise<Result<Decided>>;
/** Finds words in a report's field as an exact quote; an error value when they are not there or there twice. */
export declare function findQuote(
  app: App,
  report: string,
  words: string,
): Promise<Result<{ quote: Quote; sentence: Quote }>>;
