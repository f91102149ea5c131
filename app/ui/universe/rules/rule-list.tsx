import {
  Badge,
  BlockStack,
  Box,
  Button,
  ButtonGroup,
  Card,
  Divider,
  InlineStack,
  Text,
} from '@shopify/polaris';
import { ArrowDownIcon, ArrowUpIcon } from '@shopify/polaris-icons';
import { ruleWords } from '~/universe/rules/rule-words';
import type { ListedRule } from '~/universe/rules/rules-page';
import { useMay } from '../../may';
import { useWords } from '../../words';
import { RefusedBanner } from './refused-banner';
import { useRuleChange } from './use-rule-change';

const NOTHING_MORE = () => undefined;

function Standing({ rule }: { rule: ListedRule }) {
  const { t } = useWords();
  const { active, collection } = rule;
  if (!active) return <Badge>{t('universe-rules.paused')}</Badge>;
  if (!collection || collection.state === 'read') return null;
  return (
    <Badge tone={collection.state === 'gone' ? 'warning' : 'info'}>
      {t(`universe-rules.collection.${collection.state}`)}
    </Badge>
  );
}

function Says({ rule }: { rule: ListedRule }) {
  const words = useWords();
  const { t, list } = words;
  const { category, icons, products, id } = rule;
  const supports = list(icons.map(({ title }) => title));
  return (
    <BlockStack gap="050" id={`rule-${id}`}>
      <InlineStack gap="200" align="start" blockAlign="center">
        <Text as="h3" variant="headingSm" breakWord>
          {ruleWords(rule, words)}
        </Text>
        <Standing rule={rule} />
      </InlineStack>
      <Text as="p" breakWord>
        {supports
          ? t('universe-rules.says.supports', { category, icons: supports })
          : t('universe-rules.says', { category })}
      </Text>
      <Text as="p" tone="subdued">
        {t('universe-rules.products', { count: products })}
      </Text>
    </BlockStack>
  );
}

interface VerbsProps {
  rule: ListedRule;
  first: boolean;
  last: boolean;
  busy: boolean;
  move: (way: 'up' | 'down') => void;
}

function Verbs({ rule, first, last, busy, move }: VerbsProps) {
  const words = useWords();
  const { t } = words;
  const name = { rule: ruleWords(rule, words) };
  return (
    <ButtonGroup>
      <Button
        icon={ArrowUpIcon}
        accessibilityLabel={t('universe-rules.up', name)}
        disabled={first || busy}
        onClick={() => move('up')}
      />
      <Button
        icon={ArrowDownIcon}
        accessibilityLabel={t('universe-rules.down', name)}
        disabled={last || busy}
        onClick={() => move('down')}
      />
      <Button url={`/app/universe/rules?rule=${rule.id}`} accessibilityLabel={t('universe-rules.edit', name)}>
        {t('universe-rules.edit.short')}
      </Button>
      <Button
        url={`/app/universe/rules?remove=${rule.id}`}
        accessibilityLabel={t('universe-rules.remove', name)}
      >
        {t('universe-rules.remove.short')}
      </Button>
    </ButtonGroup>
  );
}

/** The rules in the order in which they are asked, each with what it does. */
export function RuleList({ rules }: { rules: ListedRule[] }) {
  const { t } = useWords();
  const mayCast = useMay('cast');
  const { send, answer, busy } = useRuleChange(NOTHING_MORE);
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t('universe-rules.list')}
        </Text>
        <RefusedBanner answer={answer} />
        {rules.map((rule, i) => (
          <BlockStack key={rule.id} gap="300">
            {i > 0 && <Divider />}
            <InlineStack align="space-between" blockAlign="center" gap="300">
              <Box maxWidth="100%">
                <Says rule={rule} />
              </Box>
              {mayCast && (
                <Verbs
                  rule={rule}
                  first={i === 0}
                  last={i === rules.length - 1}
                  busy={busy}
                  move={(way) => send(`${rule.id}/move`, { way })}
                />
              )}
            </InlineStack>
          </BlockStack>
        ))}
      </BlockStack>
    </Card>
  );
}
