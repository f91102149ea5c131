import { Banner, BlockStack, Checkbox, List, Text } from '@shopify/polaris';
import type { OrphaningIcon, Orphans } from '~/universe/casting/orphans';
import type { Words } from '~/words/words';
import { useWords } from '../words';

const HANGING = ['supporting', 'editions', 'details', 'chapters', 'rules'] as const;
const LONGEST_SHOWN = 80;

const short = (title: string): string =>
  title.length > LONGEST_SHOWN ? `${title.slice(0, LONGEST_SHOWN).toWellFormed()}…` : title;

const hangingOn = (icon: OrphaningIcon, { t, list }: Words): string =>
  list(
    HANGING.filter((what) => icon[what] > 0).map((what) =>
      t(`universe-rules.orphans.${what}`, { count: icon[what] }),
    ),
  );

interface OrphansBannerProps {
  orphans: Orphans;
  understood: boolean;
  onChange: (understood: boolean) => void;
}

/** What a casting would leave without its icon, and whether that is meant. */
export function OrphansBanner({ orphans: { icons, more }, understood, onChange }: OrphansBannerProps) {
  const words = useWords();
  const { t } = words;
  return (
    <Banner tone="warning" title={t('universe-rules.orphans.title', { count: icons.length + more })}>
      <BlockStack gap="200">
        <List>
          {icons.map((icon) => (
            <List.Item key={icon.id}>
              {t('universe-rules.orphans.icon', { icon: short(icon.title), hanging: hangingOn(icon, words) })}
            </List.Item>
          ))}
        </List>
        {more > 0 && <Text as="p">{t('universe-rules.orphans.more', { count: more })}</Text>}
        <Text as="p">{t('universe-rules.orphans.help')}</Text>
        <Checkbox label={t('universe-rules.orphans.understood')} checked={understood} onChange={onChange} />
      </BlockStack>
    </Banner>
  );
}
