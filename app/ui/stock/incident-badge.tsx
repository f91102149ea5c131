import { TonedBadge } from '../toned-badge';
import { useWords } from '../words';

interface IncidentBadgeProps {
  state: 'settling' | 'open' | 'resolved' | 'withdrawn';
  kind: 'out' | 'low';
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
  if (state !== 'open') return <TonedBadge tone={null}>{t(`stock.state.${state}`)}</TonedBadge>;
  if (kind === 'low') return <TonedBadge tone="warning">{t('stock.state.low')}</TonedBadge>;
  return (
    <TonedBadge tone="critical">{t(available < 0 ? 'stock.state.oversold' : 'stock.state.out')}</TonedBadge>
  );
}
