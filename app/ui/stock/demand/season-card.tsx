import { useNavigate } from '@remix-run/react';
import {
  BlockStack,
  Button,
  Card,
  Collapsible,
  DataTable,
  InlineStack,
  Select,
  Text,
} from '@shopify/polaris';
import { useState } from 'react';
import type { SeasonPoint } from '~/stock-guard/demand/season-point';
import { useWords } from '../../words';
import { categoryName } from './about-name';
import { SeasonChart } from './season-chart';

interface SeasonCardProps {
  category: string | null;
  categories: readonly string[];
  season: readonly SeasonPoint[];
  thisWeek: number;
  today: string;
}

const TIMES = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
/** A 53rd week that last year did not have is taken for its neighbours. */
const LONG_WEEK = 52;

function Season({ season, thisWeek, today }: Pick<SeasonCardProps, 'season' | 'thisWeek' | 'today'>) {
  const { t, day, number } = useWords();
  const [open, setOpen] = useState(false);
  const sorted = season.toSorted((one, other) => one.factor - other.factor);
  const [least, most, now] = [sorted[0], sorted.at(-1), season[thisWeek]];
  if (!least || !most || !now) return <Text as="p">{t('stock-demand.season.none')}</Text>;
  return (
    <BlockStack gap="300">
      <Text as="p">
        {t('stock-demand.season.sentence', {
          most: day(most.monday, today),
          high: number(most.factor, TIMES),
          least: day(least.monday, today),
          low: number(least.factor, TIMES),
          now: number(now.factor, TIMES),
        })}
      </Text>
      <SeasonChart season={season} thisWeek={thisWeek} />
      <InlineStack>
        <Button
          variant="plain"
          ariaExpanded={open}
          ariaControls="season-weeks"
          disclosure={open ? 'up' : 'down'}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'stock-demand.season.hide' : 'stock-demand.season.show')}
        </Button>
      </InlineStack>
      <Collapsible id="season-weeks" open={open}>
        <DataTable
          columnContentTypes={['text', 'numeric', 'numeric']}
          headings={[
            t('stock-demand.season.week'),
            t('stock-demand.season.factor'),
            t('stock-demand.season.units'),
          ]}
          rows={season.map(({ monday, factor, units }) => [
            day(monday, today),
            `${number(factor, TIMES)} ×`,
            number(units),
          ])}
        />
        {season[LONG_WEEK]?.units === 0 && (
          <Text as="p" tone="subdued">
            {t('stock-demand.season.long')}
          </Text>
        )}
      </Collapsible>
    </BlockStack>
  );
}

/** How the weeks of a category compare: a sentence, a chart, and the table behind it. */
export function SeasonCard({ category, categories, ...season }: SeasonCardProps) {
  const words = useWords();
  const navigate = useNavigate();
  const options = categories.map((value) => ({ label: categoryName(value, words), value }));
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {words.t('stock-demand.season.title')}
        </Text>
        {options.length > 0 && (
          <Select
            label={words.t('stock-demand.season.category')}
            options={options}
            value={category ?? ''}
            onChange={(value) =>
              navigate(`/app/stock/demand?category=${encodeURIComponent(value)}`, {
                preventScrollReset: true,
              })
            }
          />
        )}
        <Season {...season} />
      </BlockStack>
    </Card>
  );
}
