import { SaveBar } from '@shopify/app-bridge-react';
import { BlockStack, Card, Checkbox, ChoiceList, Text, TextField } from '@shopify/polaris';
import { useState } from 'react';
import { MOST_TAGS, tagsOf, type Wholesale } from '~/stock-guard/demand/wholesale';
import { useVerb } from '../../verb';
import { useWords } from '../../words';

interface Entry {
  channels: string[];
  tags: string;
  counts: boolean;
}

const SAVED = { changed: 'shared.saved' } as const;

const written = ({ channels, tags, counts }: Wholesale): Entry => ({
  channels,
  tags: tags.join(', '),
  counts,
});
const same = (one: Entry, other: Entry): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Which sales are wholesale, and whether they count, edited under the save bar. */
export function WholesaleCard({ wholesale, seen }: { wholesale: Wholesale; seen: readonly string[] }) {
  const { t } = useWords();
  const verb = useVerb<'changed' | 'bad-tags'>(SAVED);
  const saved = written(wholesale);
  const [edited, setEdited] = useState<Partial<Entry>>({});
  const entry = { ...saved, ...edited };
  const bad = tagsOf(entry.tags) === null;
  const save = () =>
    verb.submit(
      { channels: JSON.stringify(entry.channels), tags: entry.tags, counts: String(entry.counts) },
      { method: 'post', action: '/app/stock/demand/wholesale' },
    );
  return (
    <Card>
      <SaveBar id="wholesale" open={!same(entry, saved)}>
        <button variant="primary" onClick={save} disabled={bad} {...(verb.busy ? { loading: '' } : {})}>
          {t('shared.save')}
        </button>
        <button onClick={() => setEdited({})}>{t('shared.discard')}</button>
      </SaveBar>
      <BlockStack gap="300">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t('stock-demand.wholesale.title')}
          </Text>
          <Text as="p" tone="subdued">
            {t('stock-demand.wholesale.body')}
          </Text>
        </BlockStack>
        {seen.length === 0 ? (
          <Text as="p">{t('stock-demand.wholesale.no-channels')}</Text>
        ) : (
          <ChoiceList
            allowMultiple
            title={t('stock-demand.wholesale.channels')}
            choices={seen.map((channel) => ({ label: channel, value: channel }))}
            selected={entry.channels}
            onChange={(channels) => setEdited({ ...edited, channels })}
          />
        )}
        <TextField
          label={t('stock-demand.wholesale.tags')}
          helpText={t('stock-demand.wholesale.tags.help')}
          autoComplete="off"
          value={entry.tags}
          error={bad && t('stock-demand.wholesale.bad-tags', { most: MOST_TAGS })}
          onChange={(tags) => setEdited({ ...edited, tags })}
        />
        <Checkbox
          label={t('stock-demand.wholesale.counts')}
          checked={entry.counts}
          onChange={(counts) => setEdited({ ...edited, counts })}
        />
      </BlockStack>
    </Card>
  );
}
