import { useFetcher } from '@remix-run/react';
import { useAppBridge } from '@shopify/app-bridge-react';
import { Banner, BlockStack, Button, ChoiceList, Modal, Text } from '@shopify/polaris';
import { useEffect, useRef, useState } from 'react';
import { MOST_CHAPTERS } from '~/universe/narrative/chapter';
import { KEPT, type Kept } from '~/universe/narrative/moved-days';
import { useWords } from '../words';

type Answer = { kind: 'copied'; chapters: number } | { kind: 'nothing-there' } | { kind: 'too-many' };

/** Tells a year as the one before: asks first what stays of the days. */
export function CopyYear({ from, to }: { from: number; to: number }) {
  const { t } = useWords();
  const bridge = useAppBridge();
  const { submit, state, data } = useFetcher<Answer>();
  const [open, setOpen] = useState(false);
  const [kept, setKept] = useState<Kept>('weekday');
  const [answered, setAnswered] = useState(data);
  const said = useRef<unknown>(null);
  const years = { from: String(from), to: String(to) };
  if (data !== answered) {
    setAnswered(data);
    if (data?.kind === 'copied') setOpen(false);
  }
  useEffect(() => {
    if (data?.kind !== 'copied' || said.current === data) return;
    said.current = data;
    bridge.toast.show(t('narrative.copy.done', { chapters: data.chapters }));
  }, [data, bridge, t]);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('narrative.copy', { year: years.from })}</Button>
      <Modal
        open={open}
        onClose={() => setOpen(false)}
        title={t('narrative.copy.title', years)}
        primaryAction={{
          content: t('narrative.copy.do'),
          loading: state !== 'idle',
          onAction: () => submit({ ...years, kept }, { method: 'post', action: '/app/narrative/copying' }),
        }}
        secondaryActions={[{ content: t('shared.cancel'), onAction: () => setOpen(false) }]}
      >
        <Modal.Section>
          <BlockStack gap="400">
            {data && data.kind !== 'copied' && (
              <Banner tone="critical">
                {t(`narrative.copy.${data.kind}`, { year: years.from, most: MOST_CHAPTERS })}
              </Banner>
            )}
            <Text as="p">{t('narrative.copy.body', years)}</Text>
            <ChoiceList
              title={t('narrative.copy.kept')}
              choices={KEPT.map((value) => ({
                value,
                label: t(`narrative.copy.kept.${value}`),
                helpText: t(`narrative.copy.kept.${value}.help`),
              }))}
              selected={[kept]}
              onChange={([chosen]) => setKept(chosen === 'date' ? 'date' : 'weekday')}
            />
          </BlockStack>
        </Modal.Section>
      </Modal>
    </>
  );
}
