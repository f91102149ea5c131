import { Banner, BlockStack, Button, Card, DropZone, InlineStack, List, Text } from '@shopify/polaris';
import { useCallback, useState } from 'react';
import { MOST_BYTES } from '~/stock-guard/policy/import-file';
import { keyOf } from '~/stock-guard/policy/place';
import type { ImportPreview } from '~/stock-guard/policy/import-answer';
import type { PoolChoice } from '~/stock-guard/policy/pool-choices';
import { useWords } from '../../words';
import { ImportRefusalBanner } from './import-refusal';
import { placeName, poolName } from './place-words';
import { PreviewBanner } from './preview-banner';
import { usePolicyFile } from './use-policy-file';

/** What a file would change, place by place. */
function Changes({ previewed, pools }: { previewed: ImportPreview; pools: readonly PoolChoice[] }) {
  const words = useWords();
  const { t, list } = words;
  const names = new Map(
    previewed.first.filter(({ named }) => named.name !== '').map(({ named }) => [keyOf(named), named]),
  );
  return (
    <BlockStack gap="200">
      <Text as="p" fontWeight="semibold">
        {t('stock-policy.csv.changes', { changed: previewed.changed, same: previewed.same })}
      </Text>
      <List>
        {previewed.first.map(({ named, pool, fields }) => {
          const name = placeName(words, named, names);
          const place =
            pool === '' ? name : t('stock-policy.in', { name, pool: poolName(words, pool, pools) });
          return (
            <List.Item key={`${keyOf(named)} ${pool}`}>
              {t('stock-policy.csv.change', {
                place,
                fields: list(fields.map((field) => t(`stock-policy.field.${field}`))),
              })}
            </List.Item>
          );
        })}
      </List>
      {previewed.preview && <PreviewBanner preview={previewed.preview} pools={pools} />}
    </BlockStack>
  );
}

/** All policies as a file: out to a spreadsheet, and back in after a look at what that would change. */
export function CsvCard({ pools }: { pools: readonly PoolChoice[] }) {
  const { t } = useWords();
  const [file, setFile] = useState<File | null>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const forget = useCallback(() => setFile(null), []);
  const { save, preview, take, saving, previewing, taking, previewed, refusalOf } = usePolicyFile(forget);
  const choose = (files: File[]) => {
    const [chosen] = files;
    if (!chosen) return;
    setTooLarge(chosen.size > MOST_BYTES);
    setFile(chosen.size > MOST_BYTES ? null : chosen);
    if (chosen.size <= MOST_BYTES) preview(chosen);
  };
  const refusal = file && !previewing ? refusalOf(file) : null;
  return (
    <Card>
      <BlockStack gap="400">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            {t('stock-policy.csv.title')}
          </Text>
          <Button onClick={save} loading={saving}>
            {t('stock-policy.csv.export')}
          </Button>
        </InlineStack>
        <Text as="p">{t('stock-policy.csv.help')}</Text>
        <DropZone label={t('stock-policy.csv.choose')} allowMultiple={false} onDropAccepted={choose}>
          <DropZone.FileUpload actionTitle={t('stock-policy.csv.choose')} actionHint={file?.name ?? ''} />
        </DropZone>
        {tooLarge && <Banner tone="critical">{t('stock-policy.csv.file.too-large')}</Banner>}
        {refusal && <ImportRefusalBanner refusal={refusal} />}
        {file !== null && !previewing && !refusal && previewed && (
          <>
            <Changes previewed={previewed} pools={pools} />
            <InlineStack align="end">
              <Button
                variant="primary"
                disabled={previewed.changed === 0}
                loading={taking}
                onClick={() => take(file)}
              >
                {t('stock-policy.csv.import')}
              </Button>
            </InlineStack>
          </>
        )}
      </BlockStack>
    </Card>
  );
}
