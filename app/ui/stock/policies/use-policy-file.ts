import { useFetcher } from '@remix-run/react';
import { useAppBridge } from '@shopify/app-bridge-react';
import { useEffect, useRef, useState } from 'react';
import type { Imported, ImportPreview, ImportRefusal } from '~/stock-guard/policy/import-answer';
import { useWords } from '../../words';

const AS_FORM = { method: 'post', encType: 'multipart/form-data' } as const;

const formOf = (file: File): FormData => {
  const form = new FormData();
  form.set('file', file);
  return form;
};

/** Lets the browser keep a text as a file. */
function keep(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'mainstay-policies.csv';
  link.click();
  URL.revokeObjectURL(url);
}

const refusalIn = (answer: Imported | ImportPreview | ImportRefusal | undefined): ImportRefusal | null =>
  answer?.kind === 'file' || answer?.kind === 'lines' ? answer : null;

/** Exports policies to a file, previews one, and imports it. `onImported` runs once for each file that was taken. */
export function usePolicyFile(onImported: () => void) {
  const exporting = useFetcher<{ csv: string }>();
  const previewing = useFetcher<ImportPreview | ImportRefusal>();
  const importing = useFetcher<Imported | ImportRefusal>();
  const bridge = useAppBridge();
  const { t } = useWords();
  const [taken, setTaken] = useState<File | null>(null);
  const kept = useRef<unknown>(null);
  const told = useRef<unknown>(null);
  useEffect(() => {
    if (!exporting.data || kept.current === exporting.data) return;
    kept.current = exporting.data;
    keep(exporting.data.csv);
  }, [exporting.data]);
  useEffect(() => {
    if (importing.data?.kind !== 'imported' || told.current === importing.data) return;
    told.current = importing.data;
    onImported();
    bridge.toast.show(t('stock-policy.csv.imported', { count: importing.data.changed }));
  }, [importing.data, bridge, t, onImported]);
  return {
    save: () => exporting.load('/app/stock/policies/export'),
    preview: (file: File) =>
      previewing.submit(formOf(file), { ...AS_FORM, action: '/app/stock/policies/import-preview' }),
    take: (file: File) => {
      setTaken(file);
      importing.submit(formOf(file), { ...AS_FORM, action: '/app/stock/policies/import' });
    },
    saving: exporting.state !== 'idle',
    previewing: previewing.state !== 'idle',
    taking: importing.state !== 'idle',
    previewed: previewing.data?.kind === 'preview' ? previewing.data : null,
    refusalOf: (file: File) =>
      refusalIn(previewing.data) ?? (taken === file ? refusalIn(importing.data) : null),
  };
}
