import type { Refusal } from '../casting/casting-rules';

/** What came of accepting. `left` counts what could not be cast any more: decided, cast or deleted meanwhile. */
export type Accepted =
  | { kind: 'cast'; changeId: string; products: number; iconIds: string[]; icons: string[]; left: number }
  | { kind: 'refused'; refusal: Refusal };

/** What came of rejecting, or of taking that back. `suggestions` counts those decided by this; where it is none, somebody was faster. */
export type Decided =
  { kind: 'rejected' | 'open'; suggestions: number } | { kind: 'not-there' } | { kind: 'reason-too-long' };
