import { Badge } from '@shopify/polaris';
import type { Role } from '~/universe/roles';
import { useWords } from '../words';

/** A product's role; an uncast product is no fault and says so quietly. */
export function RoleBadge({ role }: { role: Role | null }) {
  const { t } = useWords();
  if (role === 'icon') return <Badge tone="info">{t('universe.role.icon')}</Badge>;
  if (role === 'edition') return <Badge tone="magic">{t('universe.role.edition')}</Badge>;
  return <Badge>{t(role === null ? 'universe.role.uncast' : 'universe.role.supporting')}</Badge>;
}
