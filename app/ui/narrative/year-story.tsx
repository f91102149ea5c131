import { useFetcher } from '@remix-run/react';
import { SaveBar, useAppBridge } from '@shopify/app-bridge-react';
import { BlockStack, Card, FormLayout, Text, TextField } from '@shopify/polaris';
import { useEffect, useRef, useState } from 'react';
import { LONGEST_TITLE } from '~/universe/casting/casting-rules';
import type { Narrative } from '~/universe/narrative/narrative';
import { LONGEST_THEME, type NarrativeEntry, type NarrativeFaults } from '~/universe/narrative/year-entry';
import { ChangedMeanwhile } from '../changed-meanwhile';
import { useMay } from '../may';
import { useSeenVersion } from '../seen-version';
import { useWords } from '../words';

type Answer =
  | { kind: 'saved' }
  | { kind: 'refused'; faults: NarrativeFaults }
  | { kind: 'changed-meanwhile'; by: string; at: Date };

function useStory(narrative: Narrative, onSaved: () => void) {
  const { submit, data, state } = useFetcher<Answer>();
  const bridge = useAppBridge();
  const { t } = useWords();
  const handled = useRef<unknown>(null);
  useEffect(() => {
    if (state !== 'idle' || data?.kind !== 'saved' || handled.current === data) return;
    handled.current = data;
    onSaved();
    bridge.toast.show(t('shared.saved'));
  }, [state, data, onSaved, bridge, t]);
  const { year } = narrative;
  const save = (entry: NarrativeEntry, seen: number) =>
    submit(JSON.stringify({ year, seen, ...entry }), {
      ...{ method: 'post', action: '/app/narrative/years', encType: 'application/json' },
    });
  return { save, data, busy: state !== 'idle' };
}

/** The title and theme of a year, edited under the save bar. */
export function YearStory({ narrative }: { narrative: Narrative }) {
  const { t } = useWords();
  const may = useMay('narrate');
  const [edited, setEdited] = useState<Partial<NarrativeEntry>>({});
  const [told, setTold] = useState<unknown>(null);
  const reset = () => setEdited({});
  const { save, data, busy } = useStory(narrative, reset);
  const entry = { title: narrative.title, theme: narrative.theme, ...edited };
  const changed = entry.title !== narrative.title || entry.theme !== narrative.theme;
  const [seen] = useSeenVersion(narrative.version, changed);
  const faults = data?.kind === 'refused' ? data.faults : {};
  const faultOf = (field: keyof NarrativeEntry) => {
    const fault = faults[field];
    const most = field === 'title' ? LONGEST_TITLE : LONGEST_THEME;
    return fault !== undefined && t(`chapter.fault.${fault}`, { most });
  };
  const meanwhile = data?.kind === 'changed-meanwhile' && told !== data ? data : null;
  return (
    <Card>
      <SaveBar id="year" open={changed}>
        <button variant="primary" onClick={() => save(entry, seen)} {...(busy ? { loading: '' } : {})}>
          {t('shared.save')}
        </button>
        <button onClick={reset}>{t('shared.discard')}</button>
      </SaveBar>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t('narrative.story')}
        </Text>
        {meanwhile && (
          <ChangedMeanwhile
            {...meanwhile}
            onTakeTheirs={() => {
              setTold(meanwhile);
              reset();
            }}
            onSaveMine={() => {
              setTold(meanwhile);
              save(entry, 0);
            }}
          />
        )}
        <FormLayout>
          <TextField
            label={t('narrative.story.title')}
            autoComplete="off"
            readOnly={!may}
            value={entry.title}
            error={faultOf('title')}
            onChange={(title) => setEdited({ ...edited, title })}
          />
          <TextField
            label={t('narrative.story.theme')}
            helpText={t('narrative.story.theme.help')}
            autoComplete="off"
            multiline={2}
            maxHeight={240}
            readOnly={!may}
            value={entry.theme}
            error={faultOf('theme')}
            onChange={(theme) => setEdited({ ...edited, theme })}
          />
        </FormLayout>
      </BlockStack>
    </Card>
  );
}
