import { Button, Modal, Text } from '@shopify/polaris';
import { useState } from 'react';
import { useWords } from '../../words';

interface RemoveDetailProps {
  words: string;
  busy: boolean;
  onRemove: () => void;
}

/** Takes a detail away, after asking. */
export function RemoveDetail({ words, busy, onRemove }: RemoveDetailProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button tone="critical" variant="tertiary" loading={busy} onClick={() => setOpen(true)}>
        {t('universe-details.remove')}
      </Button>
      <Modal
        open={open}
        onClose={() => setOpen(false)}
        title={t('universe-details.remove.title')}
        primaryAction={{
          content: t('universe-details.remove'),
          destructive: true,
          onAction: () => {
            setOpen(false);
            onRemove();
          },
        }}
        secondaryActions={[{ content: t('shared.cancel'), onAction: () => setOpen(false) }]}
      >
        <Modal.Section>
          <Text as="p" breakWord>
            {t('universe-details.remove.body', { words })}
          </Text>
        </Modal.Section>
      </Modal>
    </>
  );
}
