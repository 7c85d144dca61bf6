/** What the rules of who did it are given, and what they give. */
import type { Status } from '../../model/words.ts';
import type { ExtractContext } from '../context.ts';
import type { Link } from '../links/link.ts';
import type { SentenceReading } from '../reading.ts';
import type { Token } from '../words/tokens.ts';
import type { Agent } from './perpetrator-agents.ts';
import type { DoerWords } from './perpetrator-words.ts';

/** What the rules see of one claim. */
export interface Scene {
  link: Link;
  reading: SentenceReading;
  context: ExtractContext;
  /** of the victims */
  status: Status;
  agents: readonly Agent[];
  tokens: readonly Token[];
  words: DoerWords;
}

export interface Doer {
  agent: Agent;
  rule: string;
}
