/** English casualty wordings. See TriggerRow for what `take` means. Longer forms win over shorter ones. */
import type { TriggerRow } from '../../../model/language-rows.ts';
import { displaced } from './displaced.ts';
import { injured } from './injured.ts';
import { killed } from './killed.ts';
import { taken } from './taken.ts';

export const triggers: readonly TriggerRow[] = [...killed, ...injured, ...taken, ...displaced];
