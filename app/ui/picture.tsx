import { Thumbnail, type ThumbnailProps } from '@shopify/polaris';
import { ImageIcon } from '@shopify/polaris-icons';

interface PictureProps {
  url: string | null;
  size: NonNullable<ThumbnailProps['size']>;
}

/** A product's picture. Its name always stands beside it, so it says nothing itself. */
export function Picture({ url, size }: PictureProps) {
  return (
    // A long title beside it would squeeze it otherwise.
    <div style={{ flexShrink: 0 }}>
      <Thumbnail source={url ?? ImageIcon} alt="" size={size} />
    </div>
  );
}
