import { BlockStack, Button, Form, TextField } from '@shopify/polaris';
import { useRef, useState } from 'react';
import type { Dimension } from '~/universe/details/detail';
import { useWords } from '../../words';
import { faultSentence } from './detail-fault';
import { DimensionSelect } from './dimension-select';
import { useDetail } from './use-detail';

/** One line and Enter: the quickest way to write a detail down, and the next one after it. */
export function AddDetail({ iconId }: { iconId: string }) {
  const words = useWords();
  const { t } = words;
  const [dimension, setDimension] = useState<Dimension>('design');
  const [text, setText] = useState('');
  const sent = useRef('');
  // What was typed on while the line before it was being saved stays.
  const added = () => setText((now) => (now === sent.current ? '' : now));
  const { save, faults, forget, sending } = useDetail('universe-details.added', added);
  const entry = { dimension, words: text, sinceYear: '', pictureId: '', editionIds: [], productIds: [] };
  const add = () => {
    if (sending) return;
    sent.current = text;
    save({ id: null, iconId, seen: 0, entry });
  };
  return (
    <Form onSubmit={add} noValidate>
      <BlockStack gap="200">
        <div className="add-detail">
          <DimensionSelect value={dimension} onChange={setDimension} />
          <TextField
            label={t('universe-details.words.new')}
            autoComplete="off"
            value={text}
            error={faultSentence(faults, 'words', words)}
            onChange={(typed) => {
              setText(typed);
              forget();
            }}
            connectedRight={
              <Button submit loading={sending}>
                {t('universe-details.add')}
              </Button>
            }
          />
        </div>
      </BlockStack>
    </Form>
  );
}
