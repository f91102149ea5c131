import { useFetcher } from '@remix-run/react';
import { Button } from '@shopify/polaris';
import { useEffect, useRef } from 'react';
import { BYTE_ORDER_MARK } from '~/files/csv';

/** Fetches a CSV as the signed-in owner and hands it over as a file: a plain link would carry no session. */
export function CsvButton({ url, name, label }: { url: string; name: string; label: string }) {
  const fetcher = useFetcher<string>();
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current || fetcher.state !== 'idle' || typeof fetcher.data !== 'string') return;
    wanted.current = false;
    const text = fetcher.data.startsWith(BYTE_ORDER_MARK) ? fetcher.data : BYTE_ORDER_MARK + fetcher.data;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  }, [fetcher.state, fetcher.data, name]);
  return (
    <Button
      loading={fetcher.state !== 'idle'}
      onClick={() => {
        wanted.current = true;
        fetcher.load(url);
      }}
    >
      {label}
    </Button>
  );
}
