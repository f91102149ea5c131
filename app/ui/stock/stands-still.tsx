import { Banner } from '@shopify/polaris';
import type { MirrorAge } from '~/catalogue/mirror-age';
import { useWords } from '../words';

/** Says that a stale mirror decides nothing; nothing where it is fresh. */
export function StandsStill({ mirror, asOf }: { mirror: MirrorAge; asOf: Date }) {
  const { t, ago } = useWords();
  if (mirror.kind !== 'stale') return null;
  return (
    <Banner tone="warning" title={t('stock.stale.title')}>
      <p>{t('stock.stale.body', { ago: ago(mirror.asOf, asOf) })}</p>
    </Banner>
  );
}
