import { ActionList, Button, Popover } from '@shopify/polaris';
import { useAppBridge } from '@shopify/app-bridge-react';
import { useState, type RefObject } from 'react';
import { useWords } from '../../words';
import { handOver, pngFile, svgFile } from './saved-picture';

interface SavePictureProps {
  /** Where the drawing stands on the page. */
  within: RefObject<HTMLElement>;
  /** The file's name without its ending. */
  name: string;
}

/** Hands the picture over as a file, drawn from what stands on the page. */
export function SavePicture({ within, name }: SavePictureProps) {
  const { t } = useWords();
  const bridge = useAppBridge();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const save = (kind: 'svg' | 'png') => async () => {
    setOpen(false);
    const drawing = within.current?.querySelector('svg');
    if (!drawing) return;
    setBusy(true);
    try {
      const file =
        kind === 'png'
          ? await pngFile(drawing)
          : new Blob([(await svgFile(drawing)).text], { type: 'image/svg+xml' });
      handOver(file, `${name}.${kind}`);
    } catch {
      bridge.toast.show(t('universe-picture.save.failed'), { isError: true });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Popover
      active={open}
      onClose={() => setOpen(false)}
      activator={
        <Button disclosure loading={busy} onClick={() => setOpen(!open)}>
          {t('universe-picture.save')}
        </Button>
      }
    >
      <ActionList
        items={(['svg', 'png'] as const).map((kind) => ({
          content: t(`universe-picture.save.${kind}`),
          onAction: () => void save(kind)(),
        }))}
      />
    </Popover>
  );
}
