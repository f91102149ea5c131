import { BlockStack, Button, InlineError, InlineStack, Text } from '@shopify/polaris';
import { useId, useState } from 'react';
import type { DetailPicture } from '~/universe/details/detail';
import { Picture } from '../../picture';
import { useWords } from '../../words';
import { PicturePicker } from './picture-picker';

interface PictureFieldProps {
  iconId: string;
  picture: DetailPicture | null;
  error: string | false;
  onChange: (picture: DetailPicture | null) => void;
}

/** A detail's picture, and the way to another or to none. */
export function PictureField({ iconId, picture, error, onChange }: PictureFieldProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const errorId = useId();
  return (
    <BlockStack gap="100">
      <Text as="p">{t('universe-details.picture')}</Text>
      <InlineStack gap="300" blockAlign="center">
        <Picture url={picture?.url ?? null} size="large" />
        <Button onClick={() => setOpen(true)}>
          {t(picture === null ? 'universe-details.picture.choose' : 'universe-details.picture.change')}
        </Button>
        {picture !== null && (
          <Button variant="tertiary" onClick={() => onChange(null)}>
            {t('universe-details.picture.remove')}
          </Button>
        )}
      </InlineStack>
      {error !== false && <InlineError message={error} fieldID={errorId} />}
      <PicturePicker
        iconId={iconId}
        open={open}
        chosen={picture}
        onClose={() => setOpen(false)}
        onChoose={onChange}
      />
    </BlockStack>
  );
}
