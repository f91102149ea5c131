import { Text } from '@shopify/polaris';
import { useWords } from '../words';
import { refusalKey, type ActOutcome } from './incident-verb';

/** Why what was asked was not done; nothing where it was. */
export function Refused({ outcome }: { outcome: ActOutcome | null }) {
  const { t } = useWords();
  const key = refusalKey(outcome);
  return (
    <div role="alert">
      {key !== null && (
        <Text as="p" tone="critical">
          {t(key)}
        </Text>
      )}
    </div>
  );
}
