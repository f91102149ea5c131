import { Badge, BlockStack, Button, Card, InlineStack, Link, Text, TextField } from '@shopify/polaris';
import { useState } from 'react';
import type { ChapterGate } from '~/stock-guard/gate/chapter-gate';
import { GateLine } from '../stock/gate-line';
import { useWords } from '../words';
import type { DraftIcon } from './chapter-draft';
import { ChoiceField } from './choice-field';
import { NamedRow } from './named-row';
import type { ChapterFields } from './use-chapter-form';

/** Icons shown at once: a chapter of hundreds is searched. */
const SHOWN = 20;

interface IconsCardProps extends ChapterFields {
  gates: readonly ChapterGate[];
  /** What an icon's uplift was when it was saved: its gate speaks of that. */
  stored: readonly DraftIcon[];
  daysChanged: boolean;
}

function IconRow({
  icon,
  gate,
  fresh,
  fields,
}: {
  icon: DraftIcon;
  gate: ChapterGate | undefined;
  fresh: boolean;
  fields: ChapterFields;
}) {
  const { t } = useWords();
  const { draft, change, faultOf, readOnly } = fields;
  const { id, title, retired, uplift } = icon;
  const set = (typed: string) =>
    change({ icons: draft.icons.map((one) => (one.id === id ? { ...one, uplift: typed } : one)) });
  return (
    <NamedRow
      title={title}
      onRemove={readOnly ? null : () => change({ icons: draft.icons.filter((one) => one.id !== id) })}
    >
      <div className="chapter-icon">
        <BlockStack gap="050">
          <Link url={`/app/universe/icons/${id}`} removeUnderline>
            <span className="year-words">{title}</span>
          </Link>
          {retired ? (
            <InlineStack>
              <Badge tone="warning">{t('chapter.icon.retired')}</Badge>
            </InlineStack>
          ) : gate && fresh ? (
            <GateLine gate={gate} />
          ) : (
            <Text as="span" tone="subdued">
              {t('chapter.gate.unsaved')}
            </Text>
          )}
        </BlockStack>
        <TextField
          label={t('chapter.uplift', { title })}
          labelHidden
          autoComplete="off"
          inputMode="decimal"
          placeholder="0"
          suffix="%"
          readOnly={readOnly}
          value={uplift}
          error={faultOf(`uplift ${id}`) ?? false}
          onChange={set}
        />
      </div>
    </NamedRow>
  );
}

/** The icons of a chapter, what it adds to their sales, and whether they are covered to its end. */
export function IconsCard({ gates, stored, daysChanged, ...fields }: IconsCardProps) {
  const { t } = useWords();
  const { draft, change, faultOf, readOnly } = fields;
  const { icons } = draft;
  const [find, setFind] = useState('');
  const [most, setMost] = useState(SHOWN);
  const gateOf = new Map(gates.map((gate) => [gate.iconId, gate]));
  const savedUplift = new Map(stored.map(({ id, uplift }) => [id, uplift]));
  const wanted = find.trim().toLowerCase();
  const found = icons.filter(({ title }) => title.toLowerCase().includes(wanted));
  const faulty = (icon: DraftIcon) => faultOf(`uplift ${icon.id}`) !== undefined;
  // What is wrong is never hidden behind "show more".
  const shown = [...found.slice(0, most), ...found.slice(most).filter(faulty)];
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center">
          <Text as="h2" variant="headingMd">
            {t('chapter.icons')}
          </Text>
          {icons.length > 0 && (
            <Text as="span" tone="subdued">
              {t('chapter.uplift.short')}
            </Text>
          )}
        </InlineStack>
        {icons.length === 0 && (
          <Text as="p" tone="subdued">
            {t('chapter.icons.none')}
          </Text>
        )}
        {icons.length > SHOWN && (
          <TextField label={t('chapter.icons.filter')} autoComplete="off" value={find} onChange={setFind} />
        )}
        <ul className="chapter-list">
          {shown.map((icon) => (
            <IconRow
              key={icon.id}
              icon={icon}
              gate={gateOf.get(icon.id)}
              fresh={!daysChanged && savedUplift.get(icon.id) === icon.uplift}
              fields={fields}
            />
          ))}
        </ul>
        {shown.length < found.length && (
          <InlineStack gap="200" blockAlign="center">
            <Button onClick={() => setMost(most + SHOWN)}>{t('chapter.icons.more')}</Button>
            <Text as="span" tone="subdued">
              {t('chapter.icons.shown', { shown: shown.length, count: found.length })}
            </Text>
          </InlineStack>
        )}
        {!readOnly && (
          <ChoiceField
            kind="icons"
            label={t('chapter.icons.search')}
            chosen={new Set(icons.map(({ id }) => id))}
            labelOf={({ title }) => title}
            error={faultOf('icons')}
            onChoose={({ id, title }) =>
              change({ icons: [...icons, { id, title, retired: false, uplift: '' }] })
            }
          />
        )}
        <Text as="p" tone="subdued" variant="bodySm">
          {t('chapter.icons.help')}
        </Text>
      </BlockStack>
    </Card>
  );
}
