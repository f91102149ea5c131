import { SaveBar } from '@shopify/app-bridge-react';
import { BlockStack, Box, Button, Form, FormLayout, InlineStack, TextField } from '@shopify/polaris';
import { useState } from 'react';
import type { SignatureDetail } from '~/universe/details/detail';
import { LONGEST_WORDS } from '~/universe/details/detail-entry';
import { ChangedMeanwhile } from '../../changed-meanwhile';
import { useSeenVersion } from '../../seen-version';
import { useWords } from '../../words';
import { CarriersField } from './carriers-field';
import { draftOf, entryOf, sameEntry, type DetailDraft } from './detail-draft';
import { faultSentence } from './detail-fault';
import { DimensionSelect } from './dimension-select';
import { PictureField } from './picture-field';
import { RemoveDetail } from './remove-detail';
import { useDetail } from './use-detail';

/** A detail edited where it stands. What was typed stays until it is saved or dropped. */
export function DetailForm({ detail, onClose }: { detail: SignatureDetail; onClose: () => void }) {
  const words = useWords();
  const { t, number } = words;
  const [draft, setDraft] = useState(draftOf(detail));
  const { save, remove, faults, meanwhile, forget, busy } = useDetail('universe-details.saved', onClose);
  const { id, iconId, version } = detail;
  const changed = !sameEntry(draft, draftOf(detail));
  const change = (part: Partial<DetailDraft>) => {
    setDraft({ ...draft, ...part });
    forget();
  };
  const [seen, setSeen] = useSeenVersion(version, changed);
  const sendOver = (over: number) => save({ id, iconId, seen: over, entry: entryOf(draft) });
  const send = () => sendOver(seen);
  // What the page shows is read again after each answer: the version beside the draft is the latest.
  const saveMine = () => {
    setSeen(version);
    sendOver(version);
  };
  return (
    <Box as="section" padding="300" borderWidth="025" borderColor="border" borderRadius="200">
      <SaveBar id="signature-detail" open={changed}>
        <button variant="primary" onClick={send} {...(busy ? { loading: '' } : {})}>
          {t('shared.save')}
        </button>
        <button onClick={onClose}>{t('shared.discard')}</button>
      </SaveBar>
      <Form onSubmit={send} noValidate>
        <BlockStack gap="300">
          {meanwhile && (
            <ChangedMeanwhile
              {...meanwhile}
              onSaveMine={saveMine}
              onTakeTheirs={() => change(draftOf(detail))}
            />
          )}
          <FormLayout>
            <FormLayout.Group condensed>
              <DimensionSelect value={draft.dimension} onChange={(dimension) => change({ dimension })} />
              <TextField
                label={t('universe-details.since')}
                inputMode="numeric"
                autoComplete="off"
                value={draft.sinceYear}
                error={faultSentence(faults, 'sinceYear', words)}
                onChange={(sinceYear) => change({ sinceYear })}
              />
            </FormLayout.Group>
            <TextField
              label={t('universe-details.words')}
              helpText={t('universe-details.words.help', {
                count: number(draft.words.length),
                most: number(LONGEST_WORDS),
              })}
              autoComplete="off"
              value={draft.words}
              error={faultSentence(faults, 'words', words)}
              onChange={(typed) => change({ words: typed })}
            />
            <PictureField
              iconId={iconId}
              picture={draft.picture}
              error={faultSentence(faults, 'pictureId', words)}
              onChange={(picture) => change({ picture })}
            />
            <CarriersField
              iconId={iconId}
              chosen={draft.carriers}
              error={faultSentence(faults, 'editionIds', words) || faultSentence(faults, 'productIds', words)}
              onChange={(carriers) => change({ carriers })}
            />
          </FormLayout>
          <InlineStack align="space-between">
            <RemoveDetail words={detail.words} busy={busy} onRemove={() => remove(id, version)} />
            {!changed && <Button onClick={onClose}>{t('shared.close')}</Button>}
          </InlineStack>
        </BlockStack>
      </Form>
    </Box>
  );
}
