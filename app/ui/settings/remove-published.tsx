import { Button, Modal, Text } from '@shopify/polaris';
import { useState } from 'react';
import { useWords } from '../words';

/** Removes everything of ours from Shopify, after asking. */
export function RemovePublished({ busy, onRemove }: { busy: boolean; onRemove: () => void }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button tone="critical" loading={busy} onClick={() => setOpen(true)}>
        {t('published.card.remove')}
      </Button>
      <Modal
        open={open}
        onClose={() => setOpen(false)}
        title={t('published.card.remove.title')}
        primaryAction={{
          content: t('published.card.remove'),
          destructive: true,
          onAction: () => {
            setOpen(false);
            onRemove();
          },
        }}
        secondaryActions={[{ content: t('shared.cancel'), onAction: () => setOpen(false) }]}
      >
        <Modal.Section>
          <Text as="p">{t('published.card.remove.body')}</Text>
        </Modal.Section>
      </Modal>
    </>
  );
}
