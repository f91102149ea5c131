import { BlockStack, Text } from '@shopify/polaris';
import type { BoardIcon } from '~/stock-guard/board/board-icon';
import { useWords } from '../words';
import { notesOf, sentenceOf } from './icon-sentence';
import { ToldSize } from './told-size';

/** What there is to say of an icon's promise: the worst sizes with their figures, or one sentence; and what else holds. */
export function IconSaying({ icon }: { icon: BoardIcon }) {
  const words = useWords();
  const told = icon.standing === 'broken' || icon.standing === 'at-risk' ? icon.deciding : [];
  const shown = told.filter((size) => size.told !== null);
  const more = told.length - shown.length;
  return (
    <BlockStack gap="200">
      {shown.length === 0 ? (
        <Text as="p">{sentenceOf(icon, words)}</Text>
      ) : (
        shown.map(
          (size) =>
            size.told && (
              <ToldSize
                key={`${size.variantId} ${size.pool}`}
                size={size}
                told={size.told}
                today={icon.today}
              />
            ),
        )
      )}
      {shown.length > 0 && more > 0 && <Text as="p">{words.t('promise.more-sizes', { count: more })}</Text>}
      {notesOf(icon, words).map((note) => (
        <Text as="p" tone="subdued" key={note}>
          {note}
        </Text>
      ))}
    </BlockStack>
  );
}
