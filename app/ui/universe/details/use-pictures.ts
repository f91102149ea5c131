import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import type { FoundPicture, PicturePage } from '~/universe/details/picture';

const TYPING_PAUSE_MS = 300;

interface Answer {
  typed: string;
  after: string | null;
  found: PicturePage | 'unavailable';
}

/** Pictures to choose among, page after page; asked for while the picker is open, and again when typing pauses. */
export function usePictures(iconId: string, open: boolean) {
  const { load, data, state } = useFetcher<Answer>();
  const [typed, type] = useState('');
  const [read, setRead] = useState(data);
  const [pictures, setPictures] = useState<FoundPicture[]>([]);
  const ask = (after: string | null) => {
    const asked = new URLSearchParams({ icon: iconId, typed, ...(after !== null && { after }) });
    load(`/app/universe/details/pictures?${asked.toString()}`);
  };
  if (data !== read) {
    setRead(data);
    if (data && data.found !== 'unavailable')
      setPictures(data.after === null ? data.found.pictures : [...pictures, ...data.found.pictures]);
  }
  useEffect(() => {
    if (!open) return;
    const asked = new URLSearchParams({ icon: iconId, typed }).toString();
    const timer = setTimeout(() => load(`/app/universe/details/pictures?${asked}`), TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [iconId, typed, open, load]);
  const page = data && data.found !== 'unavailable' ? data.found : null;
  return {
    typed,
    type,
    pictures,
    unavailable: data?.found === 'unavailable',
    onlyProducts: page?.from === 'products',
    more: page?.next ?? null,
    ask,
    loading: open && (state !== 'idle' || data === undefined),
  };
}
