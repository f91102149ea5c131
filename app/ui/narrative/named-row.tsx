import { Button, InlineStack } from '@shopify/polaris';
import { XSmallIcon } from '@shopify/polaris-icons';
import type { ReactNode } from 'react';
import { useWords } from '../words';

interface NamedRowProps {
  title: string;
  children: ReactNode;
  /** Absent where nothing may be changed. */
  onRemove: (() => void) | null;
}

/** One thing that a chapter names, and how it is taken away. */
export function NamedRow({ title, children, onRemove }: NamedRowProps) {
  const { t } = useWords();
  return (
    <li className="chapter-named">
      <div className="chapter-grows">{children}</div>
      {onRemove && (
        <InlineStack>
          <Button
            variant="tertiary"
            icon={XSmallIcon}
            accessibilityLabel={t('chapter.remove', { title })}
            onClick={onRemove}
          />
        </InlineStack>
      )}
    </li>
  );
}
