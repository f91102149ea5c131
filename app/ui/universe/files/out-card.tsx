import { BlockStack, Button, Card, InlineStack, Text } from '@shopify/polaris';
import { COLUMNS, FILE_KINDS } from '~/universe/exchange/file-kinds';
import { useWords } from '../../words';
import { useDownload } from './use-download';

interface OutLineProps {
  title: string;
  help: string;
  columns?: string;
  file: string;
  loading: boolean;
  onFetch: (url: string, name: string) => void;
}

function OutLine({ title, help, columns, file, loading, onFetch }: OutLineProps) {
  const { t } = useWords();
  return (
    <BlockStack gap="100">
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <Text as="h3" variant="headingSm">
          {title}
        </Text>
        <Button
          loading={loading}
          accessibilityLabel={t('universe-files.out.download', { file })}
          onClick={() => onFetch(`/app/universe/files/${file}`, `mainstay-${file}`)}
        >
          {file}
        </Button>
      </InlineStack>
      <Text as="p">{help}</Text>
      {columns !== undefined && (
        <Text as="p" tone="subdued" breakWord>
          {columns}
        </Text>
      )}
    </BlockStack>
  );
}

/** Everything of the universe as files. */
export function OutCard() {
  const { t } = useWords();
  const { download, fetching } = useDownload();
  const isFetched = (file: string): boolean => fetching === `/app/universe/files/${file}`;
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="200">
          <Text as="h2" variant="headingMd">
            {t('universe-files.out')}
          </Text>
          <Text as="p">{t('universe-files.out.help')}</Text>
        </BlockStack>
        {FILE_KINDS.map((kind) => (
          <OutLine
            key={kind}
            title={t(`universe-files.kind.${kind}`)}
            help={t(`universe-files.kind.${kind}.help`)}
            columns={t('universe-files.columns', { columns: COLUMNS[kind].join(', ') })}
            file={`${kind}.csv`}
            loading={isFetched(`${kind}.csv`)}
            onFetch={download}
          />
        ))}
        <OutLine
          title={t('universe-files.out.json')}
          help={t('universe-files.out.json.help')}
          file="universe.json"
          loading={isFetched('universe.json')}
          onFetch={download}
        />
      </BlockStack>
    </Card>
  );
}
