import { BlockStack, Button, Card, Form, FormLayout, InlineStack, Text, TextField } from '@shopify/polaris';
import type { DemandPage } from '~/stock-guard/demand/demand-page';
import { useWords } from '../../words';
import { aboutName } from './about-name';
import { AboutSelect } from './about-select';
import { ChapterUplifts } from './chapter-uplifts';
import { PeriodFields } from './period-fields';
import { PeriodList } from './period-list';
import { useEntry } from './use-entry';

const ADDRESS = '/app/stock/demand/uplifts';
const NOTHING = { name: '', from: '', to: '', percent: '' };

function AddUplift({ categories, icons }: Pick<DemandPage, 'categories' | 'icons'>) {
  const { t } = useWords();
  const { entry, change, faultOf, busy, send } = useEntry(NOTHING, ADDRESS, 'stock-demand.uplift.added');
  return (
    <Form onSubmit={send} noValidate>
      <FormLayout>
        <FormLayout.Group condensed>
          <TextField
            label={t('stock-demand.uplift.name')}
            autoComplete="off"
            value={entry.name}
            error={faultOf('name') ?? false}
            onChange={(name) => change({ name })}
          />
          <TextField
            label={t('stock-demand.uplift.percent')}
            helpText={t('stock-demand.uplift.percent.help')}
            suffix="%"
            inputMode="decimal"
            autoComplete="off"
            value={entry.percent}
            error={faultOf('percent') ?? false}
            onChange={(percent) => change({ percent })}
          />
        </FormLayout.Group>
        <PeriodFields entry={entry} change={change} faultOf={faultOf} />
        <AboutSelect
          categories={categories}
          things={{ level: 'icon', all: icons }}
          value={entry.about}
          error={faultOf('subject')}
          onChange={(about) => change({ about })}
        />
        <InlineStack>
          <Button submit loading={busy}>
            {t('stock-demand.uplift.add')}
          </Button>
        </InlineStack>
      </FormLayout>
    </Form>
  );
}

/** What the owner expects beyond the season. */
export function UpliftsCard({
  uplifts,
  chapterUplifts,
  today,
  ...offered
}: Pick<DemandPage, 'uplifts' | 'chapterUplifts' | 'today' | 'categories' | 'icons'>) {
  const words = useWords();
  const { t, percent } = words;
  const periods = uplifts.map((uplift) => ({
    ...uplift,
    said: t('stock-demand.uplift.row', {
      name: uplift.name,
      percent: percent(uplift.factor),
      about: aboutName(uplift, words),
    }),
  }));
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t('stock-demand.uplift.title')}
          </Text>
          <Text as="p" tone="subdued">
            {t('stock-demand.uplift.body')}
          </Text>
        </BlockStack>
        <PeriodList periods={periods} of={ADDRESS} today={today} empty={t('stock-demand.uplift.empty')} />
        <ChapterUplifts uplifts={chapterUplifts} today={today} />
        <AddUplift {...offered} />
      </BlockStack>
    </Card>
  );
}
