import { Banner, BlockStack, Text } from '@shopify/polaris';
import type { PoolChoice } from '~/stock-guard/policy/pool-choices';
import type { Preview, Previewed } from '~/stock-guard/policy/preview';
import { useWords } from '../../words';
import { poolName } from './place-words';

/** What a change would do, in one sentence, with names. */
export function PreviewBanner({ preview, pools }: { preview: Preview; pools: readonly PoolChoice[] }) {
  const words = useWords();
  const { t, list } = words;
  const { opens, closes, guardedBefore, guardedAfter } = preview;
  const named = ({ first, count }: Previewed): string => {
    const names = first.map(({ name, pool }) =>
      t('stock-policy.in', {
        name: name === '' ? t('stock-policy.gone') : name,
        pool: poolName(words, pool, pools),
      }),
    );
    return count > first.length
      ? t('stock-policy.preview.more', { names: names.join('; '), count: count - first.length })
      : list(names);
  };
  const nothing = opens.count === 0 && closes.count === 0;
  return (
    <Banner tone={opens.count > 0 ? 'warning' : 'info'}>
      <BlockStack gap="100">
        {preview.mirror === 'stale' && <Text as="p">{t('stock-policy.preview.stale')}</Text>}
        <Text as="p" fontWeight="semibold">
          {nothing
            ? t('stock-policy.preview.nothing')
            : t('stock-policy.preview.sentence', { opens: opens.count, closes: closes.count })}
        </Text>
        {opens.count > 0 && <Text as="p">{t('stock-policy.preview.opens', { names: named(opens) })}</Text>}
        {closes.count > 0 && <Text as="p">{t('stock-policy.preview.closes', { names: named(closes) })}</Text>}
        {guardedAfter !== guardedBefore && (
          <Text as="p">
            {t('stock-policy.preview.guarded', { before: guardedBefore, after: guardedAfter })}
          </Text>
        )}
      </BlockStack>
    </Banner>
  );
}
