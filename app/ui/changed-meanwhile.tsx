import { Banner, Text } from '@shopify/polaris';
import { useWords } from './words';

interface ChangedMeanwhileProps {
  by: string;
  at: Date;
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
      title={t('team.meanwhile.title', { by, at: dateTime(at) })}
      action={{ content: t('team.meanwhile.mine'), onAction: onSaveMine }}
      secondaryAction={{ content: t('team.meanwhile.theirs'), onAction: onTakeTheirs }}
    >
      <Text as="p">{t('team.meanwhile.body')}</Text>
    </Banner>
  );
}
