import {
  BlockStack,
  Button,
  Card,
  Form,
  FormLayout,
  InlineStack,
  Select,
  Text,
  TextField,
} from '@shopify/polaris';
import type { DemandPage } from '~/stock-guard/demand/demand-page';
import { useWords } from '../../words';
import { aboutName } from './about-name';
import { AboutSelect } from './about-select';
import { PeriodFields } from './period-fields';
import { PeriodList } from './period-list';
import { useEntry } from './use-entry';

const ADDRESS = '/app/stock/demand/marked-days';
const KINDS = ['promotion', 'launch'] as const;
const NOTHING = { kind: 'promotion', note: '', from: '', to: '' };

function MarkDays({ categories, products }: Pick<DemandPage, 'categories' | 'products'>) {
  const { t } = useWords();
  const { entry, change, faultOf, busy, send } = useEntry(NOTHING, ADDRESS, 'stock-demand.marked.added');
  return (
    <Form onSubmit={send} noValidate>
      <FormLayout>
        <FormLayout.Group condensed>
          <Select
            label={t('stock-demand.marked.kind')}
            options={KINDS.map((value) => ({ label: t(`stock-demand.marked.kind.${value}`), value }))}
            value={entry.kind}
            onChange={(kind) => change({ kind })}
          />
          <TextField
            label={t('stock-demand.marked.note')}
            autoComplete="off"
            value={entry.note}
            error={faultOf('note') ?? false}
            onChange={(note) => change({ note })}
          />
        </FormLayout.Group>
        <PeriodFields entry={entry} change={change} faultOf={faultOf} />
        <AboutSelect
          categories={categories}
          things={{ level: 'product', all: products }}
          value={entry.about}
          error={faultOf('subject')}
          onChange={(about) => change({ about })}
        />
        <InlineStack>
          <Button submit loading={busy}>
            {t('stock-demand.marked.add')}
          </Button>
        </InlineStack>
      </FormLayout>
    </Form>
  );
}

/** Launches and promotions, whose days are left out. */
export function MarkedDaysCard({
  marked,
  today,
  ...offered
}: Pick<DemandPage, 'marked' | 'today' | 'categories' | 'products'>) {
  const words = useWords();
  const { t } = words;
  const periods = marked.map((one) => ({
    ...one,
    said: t(one.note === '' ? 'stock-demand.marked.row' : 'stock-demand.marked.row.note', {
      kind: t(`stock-demand.marked.kind.${one.kind}`),
      note: one.note,
      about: aboutName(one, words),
    }),
  }));
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t('stock-demand.marked.title')}
          </Text>
          <Text as="p" tone="subdued">
            {t('stock-demand.marked.body')}
          </Text>
        </BlockStack>
        <PeriodList periods={periods} of={ADDRESS} today={today} empty={t('stock-demand.marked.empty')} />
        <MarkDays {...offered} />
      </BlockStack>
    </Card>
  );
}
