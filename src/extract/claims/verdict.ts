/** Why a figure is set aside. */
import type { SetAsideReason } from '../../model/words.ts';

export interface Verdict {
  reason: SetAsideReason;
  note: string;
  rule: string;
  /** the words of the text that say so */
  words?: string;
}
