import { useAppBridge } from '@shopify/app-bridge-react';
import { useState } from 'react';
import { useWords } from '../../words';

/** Lets the browser keep a file that only the signed-in owner gets: a plain link would carry no session. */
export function useDownload() {
  const bridge = useAppBridge();
  const { t } = useWords();
  const [fetching, setFetching] = useState<string | null>(null);
  const download = async (url: string, name: string): Promise<void> => {
    setFetching(url);
    try {
      // App Bridge adds the session to it. A fetcher would read a file of any size as data of the page.
      const response = await fetch(url);
      if (!response.ok) throw new Error(`The file answered ${String(response.status)}`);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await response.blob());
      link.download = name;
      link.click();
      URL.revokeObjectURL(link.href);
    } catch {
      bridge.toast.show(t('universe-files.out.failed'), { isError: true });
    } finally {
      setFetching(null);
    }
  };
  return { download: (url: string, name: string) => void download(url, name), fetching };
}
