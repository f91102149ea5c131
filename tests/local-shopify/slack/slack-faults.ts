/** What can be made to go wrong with Slack. */
export interface SlackFaults {
  /** The webhook was removed. */
  gone?: boolean;
  archived?: boolean;
  /** Answers 200, and that the message is no good. */
  refuses?: boolean;
  /** Answers with this HTTP status. */
  status?: number;
  latencyMs?: number;
  /** Takes the message and never answers. */
  silent?: boolean;
}

/** What Slack answers while it is made to fail; null where it answers as usual. */
export function faultyAnswer(faults: SlackFaults): { status: number; says: string } | null {
  if (faults.gone === true) return { status: 404, says: 'no_service' };
  if (faults.archived === true) return { status: 410, says: 'channel_is_archived' };
  if (faults.refuses === true) return { status: 200, says: 'invalid_payload' };
  return faults.status === undefined ? null : { status: faults.status, says: 'rollup_error' };
}
