import type { IncidentDetail } from '~/stock-guard/incidents/incident-detail';
import { said } from '~/stock-guard/promise/telling';
import type { Words } from '~/words/words';

/** What an incident is about, or how it ended, in a sentence or two. */
export function incidentSentence(incident: IncidentDetail, words: Words): string {
  const { state, telling, today, available, lowest, opensAt, closedAt, closedAs } = incident;
  const { t, dateTime } = words;
  if (closedAt && closedAs) {
    const ended = t(`stock.incident.over.${closedAs}`, { available, lowest, at: dateTime(closedAt) });
    return state === 'withdrawn' ? `${ended} ${t('stock.incident.over.in-time')}` : ended;
  }
  if (telling === null) return t('stock.incident.unguarded');
  const cause = `${said(telling, words, today)}.`;
  return state === 'settling'
    ? `${cause} ${t('stock.incident.sentence.settling', { until: dateTime(opensAt) })}`
    : cause;
}
