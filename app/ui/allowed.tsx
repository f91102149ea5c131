import { BlockStack, Text } from '@shopify/polaris';
import type { ReactNode } from 'react';
import type { May } from '~/team/roles';
import { useMay, useRole } from './may';
import { useWords } from './words';

/**
 * What changes something, for people whose role allows it. Others read it: every control inside is disabled, and a
 * line says why.
 */
export function Allowed({ to, children }: { to: May; children: ReactNode }) {
  const may = useMay(to);
  const role = useRole();
  const { t } = useWords();
  if (may) return <>{children}</>;
  return (
    <BlockStack gap="200">
      <Text as="p" tone="subdued">
        {t('team.reads-only', { role: t(`team.role.${role}`) })}
      </Text>
      <fieldset disabled className="only-read">
        {children}
      </fieldset>
    </BlockStack>
  );
}
