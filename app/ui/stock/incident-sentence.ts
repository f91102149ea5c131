import type { IncidentDetail } from '~/stock-guard/incidents/incident-detail';
import type { Words } from '~/words/words';

/** What an incident is about, in a sentence or two. */
export function incidentSentence(incident: IncidentDetail, { t, dateTime }: Words): string {
  const {
    state,
    kind,
    cause,
    available,
    minimum,
    lowest,
    belowSince,
    outSince,
    opensAt,
    closedAt,
    closedAs,
  } = incident;
  if ((state === 'resolved' || state === 'withdrawn') && closedAt && closedAs)
    return t(`stock.incident.sentence.${state}.${closedAs}`, { available, lowest, at: dateTime(closedAt) });
  // A size that was low when it was promised has been so since nobody knows when.
  const low = cause === 'stock' ? 'low' : 'already-low';
  const degree = kind === 'low' ? low : available < 0 ? 'oversold' : 'out';
  const since = dateTime(kind === 'out' ? (outSince ?? belowSince) : belowSince);
  const said = t(`stock.incident.sentence.${degree}`, { available, minimum, missing: -available, since });
  if (state !== 'settling') return said;
  return `${said} ${t('stock.incident.sentence.settling', { until: dateTime(opensAt) })}`;
}
