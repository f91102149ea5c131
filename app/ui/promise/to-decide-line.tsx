import { Link, Text } from '@shopify/polaris';
import type { SuggestionCount } from '~/universe/suggestions/suggestions-page';
import { useMay } from '../may';
import { NarrowInset } from '../narrow-inset';
import { useWords } from '../words';

/** What of the universe waits for a decision, in one line; nothing where nothing does. */
export function ToDecideLine({ count: { icons, bestSellers } }: { count: SuggestionCount }) {
  const { t } = useWords();
  const may = useMay('cast');
  const what = [
    ...(icons > 0 ? [t('universe-suggestions.to-decide.icons', { count: icons })] : []),
    ...(bestSellers > 0 ? [t('universe-suggestions.to-decide.best', { count: bestSellers })] : []),
  ].join(', ');
  if (what === '' || !may) return null;
  return (
    <NarrowInset>
      <Text as="p">
        <Link url="/app/universe/suggestions">
          {t('universe-suggestions.to-decide', { what })} <span aria-hidden="true">▸</span>
        </Link>
      </Text>
    </NarrowInset>
  );
}
