import { Banner, BlockStack, Text } from '@shopify/polaris';
import { useWords } from './words';

interface ChangedMeanwhileProps {
  by: string;
  /** A moment, as it travelled to the browser. */
  at: string | Date;
  /** Shows what the other person wrote; what was typed here is dropped. */
  onTakeTheirs: () => void;
  /** Saves what was typed here over it. */
  onSaveMine: () => void;
}

/** Two people edited one thing: the second is told, and nothing they typed is lost. */
export function ChangedMeanwhile({ by, at, onTakeTheirs, onSaveMine }: ChangedMeanwhileProps) {
  const { t, dateTime } = useWords();
  return (
    <Banner
      tone="warning"
      title={t('team.meanwhile.title', { by, at: dateTime(new Date(at)) })}
      action={{ content: t('team.meanwhile.mine'), onAction: onSaveMine }}
      secondaryAction={{ content: t('team.meanwhile.theirs'), onAction: onTakeTheirs }}
    >
      <BlockStack>
        <Text as="p">{t('team.meanwhile.body')}</Text>
      </BlockStack>
    </Banner>
  );
}
