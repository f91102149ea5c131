import { BlockStack, Button, InlineStack, TextField } from '@shopify/polaris';
import { useState } from 'react';
import { useWords } from '../../words';

interface RejectFormProps {
  busy: boolean;
  tooLong: boolean;
  onReject: (reason: string) => void;
  onCancel: () => void;
}

/** Asks why not, and takes no answer for one too. */
export function RejectForm({ busy, tooLong, onReject, onCancel }: RejectFormProps) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  return (
    <BlockStack gap="200">
      <TextField
        label={t('universe-suggestions.reject.why')}
        helpText={t('universe-suggestions.reject.help')}
        value={reason}
        onChange={setReason}
        autoComplete="off"
        autoFocus
        {...(tooLong ? { error: t('universe-suggestions.reject.too-long') } : {})}
      />
      <InlineStack gap="200">
        <Button loading={busy} onClick={() => onReject(reason)}>
          {t('universe-suggestions.reject.do')}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          {t('universe-suggestions.cancel')}
        </Button>
      </InlineStack>
    </BlockStack>
  );
}
