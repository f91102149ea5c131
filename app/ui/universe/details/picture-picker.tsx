import { useAppBridge } from '@shopify/app-bridge-react';
import { Banner, BlockStack, Button, InlineStack, Modal, Spinner, Text, TextField } from '@shopify/polaris';
import { useState } from 'react';
import { FILE_SCOPES } from '~/shopify/scopes';
import type { DetailPicture } from '~/universe/details/detail';
import { useWords } from '../../words';
import { PictureGrid } from './picture-grid';
import { usePictures } from './use-pictures';

interface PicturePickerProps {
  iconId: string;
  open: boolean;
  chosen: DetailPicture | null;
  onClose: () => void;
  onChoose: (picture: DetailPicture) => void;
}

/** Chooses a picture among Shopify's files, or among those of the icon's products until files are allowed. */
export function PicturePicker({ iconId, open, chosen, onClose, onChoose }: PicturePickerProps) {
  const { t } = useWords();
  const bridge = useAppBridge();
  const { typed, type, pictures, unavailable, onlyProducts, more, ask, loading } = usePictures(iconId, open);
  const [marked, setMarked] = useState<DetailPicture | null>(null);
  const picked = marked ?? chosen;
  const close = () => {
    setMarked(null);
    onClose();
  };
  const allow = async () => {
    const { result } = await bridge.scopes.request([...FILE_SCOPES]);
    if (result === 'declined-all') bridge.toast.show(t('universe-details.picture.declined'));
    else ask(null);
  };
  return (
    <Modal
      open={open}
      onClose={close}
      title={t('universe-details.picture.choose')}
      primaryAction={{
        content: t('universe-details.picture.use'),
        disabled: marked === null,
        onAction: () => {
          if (marked) onChoose(marked);
          close();
        },
      }}
      secondaryActions={[{ content: t('shared.cancel'), onAction: close }]}
    >
      <Modal.Section>
        <BlockStack gap="400">
          <TextField
            label={t('universe-details.picture.find')}
            type="search"
            autoComplete="off"
            value={typed}
            onChange={type}
          />
          {onlyProducts && (
            <InlineStack gap="200" blockAlign="center">
              <Text as="p" tone="subdued">
                {t('universe-details.picture.only-products')}
              </Text>
              <Button variant="plain" onClick={() => void allow()}>
                {t('universe-details.picture.allow')}
              </Button>
            </InlineStack>
          )}
          {unavailable && <Banner tone="warning">{t('universe-details.picture.unavailable')}</Banner>}
          <PictureGrid pictures={pictures} chosenId={picked?.id ?? null} onChoose={setMarked} />
          {!loading && !unavailable && pictures.length === 0 && (
            <Text as="p">{t('universe-details.picture.nothing')}</Text>
          )}
          {loading && (
            <InlineStack align="center">
              <Spinner size="small" accessibilityLabel={t('shared.loading')} />
            </InlineStack>
          )}
          {more !== null && !loading && (
            <InlineStack align="center">
              <Button onClick={() => ask(more)}>{t('universe-details.picture.more')}</Button>
            </InlineStack>
          )}
        </BlockStack>
      </Modal.Section>
    </Modal>
  );
}
