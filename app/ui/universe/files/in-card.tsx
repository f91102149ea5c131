import { useFetcher } from '@remix-run/react';
import { Banner, BlockStack, Card, DropZone, Select, Spinner, Text } from '@shopify/polaris';
import { useState } from 'react';
import { MOST_BYTES } from '~/files/largest-file';
import type { FileRefusal } from '~/universe/exchange/answer';
import type { FileKind } from '~/universe/exchange/file-kinds';
import { useWords } from '../../words';
import { fileRefusalSentence } from './file-sentences';

type Taken = { kind: 'taken'; id: string } | { kind: 'file'; refusal: FileRefusal };

/** A file of one kind, sent to be read. Nothing changes before somebody says so. */
export function InCard({ kinds }: { kinds: readonly FileKind[] }) {
  const words = useWords();
  const { t } = words;
  const sending = useFetcher<Taken>();
  const [kind, setKind] = useState<FileKind>(kinds[0] ?? 'castings');
  const [file, setFile] = useState<File | null>(null);
  const busy = sending.state !== 'idle';
  const tooLarge = file !== null && file.size > MOST_BYTES;
  const refusal: FileRefusal | null = tooLarge
    ? { because: 'too-large' }
    : file && !busy && sending.data?.kind === 'file'
      ? sending.data.refusal
      : null;
  const choose = ([chosen]: File[]): void => {
    if (!chosen) return;
    setFile(chosen);
    if (chosen.size > MOST_BYTES) return;
    const form = new FormData();
    form.set('file', chosen);
    sending.submit(form, {
      method: 'post',
      encType: 'multipart/form-data',
      action: `/app/universe/files/sending?kind=${kind}`,
    });
  };
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="200">
          <Text as="h2" variant="headingMd">
            {t('universe-files.in')}
          </Text>
          <Text as="p">{t('universe-files.in.help')}</Text>
        </BlockStack>
        <Select
          label={t('universe-files.in.kind')}
          options={kinds.map((value) => ({ value, label: t(`universe-files.kind.${value}`) }))}
          value={kind}
          onChange={(value) => setKind(kinds.find((one) => one === value) ?? kind)}
          helpText={t(`universe-files.kind.${kind}.help`)}
        />
        <DropZone
          label={t('universe-files.in.choose')}
          labelHidden
          allowMultiple={false}
          disabled={busy}
          onDropAccepted={choose}
        >
          <DropZone.FileUpload
            actionTitle={t('universe-files.in.choose')}
            actionHint={t('universe-files.in.hint')}
          />
        </DropZone>
        {busy && file && (
          <Spinner size="small" accessibilityLabel={t('universe-files.in.sending', { file: file.name })} />
        )}
        {refusal && <Banner tone="critical">{fileRefusalSentence(refusal, words)}</Banner>}
      </BlockStack>
    </Card>
  );
}
