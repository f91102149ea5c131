import type { IncidentKind, Over, UnderWay } from '~/stock-guard/incidents/incident';
import { TonedBadge } from '../toned-badge';
import { useWords } from '../words';

interface IncidentBadgeProps {
  state: UnderWay | Over;
  kind: IncidentKind;
  available: number;
  opensAt: Date;
}

/** How an incident stands, in a word or two. */
export function IncidentBadge({ state, kind, available, opensAt }: IncidentBadgeProps) {
  const { t, dateTime } = useWords();
  if (state === 'settling')
    return (
      <TonedBadge tone="attention">{t('stock.state.settling', { until: dateTime(opensAt) })}</TonedBadge>
    );
  if (state === 'resolved' || state === 'withdrawn')
    return <TonedBadge tone={null}>{t(`stock.state.${state}`)}</TonedBadge>;
  if (kind === 'low') return <TonedBadge tone="warning">{t('stock.state.low')}</TonedBadge>;
  if (kind === 'unsellable') return <TonedBadge tone="critical">{t('stock.state.unsellable')}</TonedBadge>;
  return (
    <TonedBadge tone="critical">{t(available < 0 ? 'stock.state.oversold' : 'stock.state.out')}</TonedBadge>
  );
}
