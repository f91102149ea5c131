import { Banner, List, Text } from '@shopify/polaris';
import type { ImportRefusal } from '~/stock-guard/policy/import-answer';
import { useWords } from '../../words';

/** Why a file was not imported, line by line. */
export function ImportRefusalBanner({ refusal }: { refusal: ImportRefusal }) {
  const { t } = useWords();
  if (refusal.kind === 'file') {
    const { because, ...values } = refusal.refusal;
    return <Banner tone="critical">{t(`stock-policy.csv.file.${because}`, values)}</Banner>;
  }
  const { problems, count } = refusal;
  return (
    <Banner tone="critical" title={t('stock-policy.csv.refused')}>
      <List>
        {problems.map(({ kind, ...values }) => (
          <List.Item key={`${kind} ${JSON.stringify(values)}`}>
            {t(`stock-policy.csv.line.${kind}`, values)}
          </List.Item>
        ))}
      </List>
      {count > problems.length && (
        <Text as="p">{t('stock-policy.csv.refused.more', { count: count - problems.length })}</Text>
      )}
    </Banner>
  );
}
