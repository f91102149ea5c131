import { BlockStack, Button, InlineStack, ProgressBar, Text } from '@shopify/polaris';
import { useId } from 'react';
import type { ImportRun, ImportState } from '~/universe/exchange/answer';
import { TonedBadge, type Tone } from '../../toned-badge';
import { useVerb } from '../../verb';
import { useWords } from '../../words';
import { useUndo } from '../use-undo';
import { AnswerLines } from './answer-lines';

const TONES: Record<ImportState, Tone> = {
  reading: 'info',
  ready: 'attention',
  refused: 'critical',
  applying: 'info',
  done: 'success',
  failed: 'critical',
  'put-away': null,
};

function RunButtons({ run, mayApply }: { run: ImportRun; mayApply: boolean }) {
  const { id, answer, state, fileName } = run;
  const { t } = useWords();
  const applying = useVerb<'applying' | 'not-there'>({ 'not-there': 'universe-files.gone' });
  const dismissing = useVerb<'put-away' | 'not-there'>({ 'not-there': 'universe-files.gone' });
  const { undo, busy } = useUndo();
  const counts = answer?.kind === 'changes' ? answer.counts : null;
  const count = counts ? counts.added + counts.changed + counts.removed : 0;
  const changeId = answer?.kind === 'applied' ? answer.changeId : null;
  if (!mayApply || state === 'applying') return null;
  return (
    <InlineStack gap="200">
      {state === 'ready' && count > 0 && (
        <Button
          variant="primary"
          loading={applying.busy}
          onClick={() =>
            applying.submit(null, { method: 'post', action: `/app/universe/files/${id}/applying` })
          }
        >
          {t('universe-files.apply', { count })}
        </Button>
      )}
      {changeId !== null && (
        <Button loading={busy} onClick={() => undo(changeId)}>
          {t('universe-files.undo')}
        </Button>
      )}
      <Button
        accessibilityLabel={t('universe-files.put-away.of', { file: fileName })}
        loading={dismissing.busy}
        onClick={() =>
          dismissing.submit(null, { method: 'post', action: `/app/universe/files/${id}/dismissal` })
        }
      >
        {t('universe-files.put-away')}
      </Button>
    </InlineStack>
  );
}

/** One file: how far it is, what it would do or did, and what can be done about it. */
export function RunSection({ run, mayApply }: { run: ImportRun; mayApply: boolean }) {
  const { fileName, kind, state, linesTotal, linesDone, byName, at } = run;
  const { t, dateTime } = useWords();
  const id = useId();
  const running = state === 'reading' || state === 'applying';
  return (
    <BlockStack gap="200">
      <InlineStack gap="200" blockAlign="center" wrap>
        <Text as="h3" variant="headingSm" breakWord id={id}>
          {fileName}
        </Text>
        <span role="status">
          <TonedBadge tone={TONES[state]}>{t(`universe-files.state.${state}`)}</TonedBadge>
        </span>
      </InlineStack>
      <Text as="p" tone="subdued">
        {t('universe-files.run.by', {
          kind: t(`universe-files.kind.${kind}`),
          name: byName,
          at: dateTime(new Date(at)),
        })}
      </Text>
      {running && (
        <ProgressBar
          size="small"
          progress={linesTotal ? Math.round((100 * linesDone) / linesTotal) : 0}
          ariaLabelledBy={id}
        />
      )}
      {state === 'failed' && <Text as="p">{t('universe-files.failed')}</Text>}
      {run.answer && !running && <AnswerLines answer={run.answer} />}
      <RunButtons run={run} mayApply={mayApply} />
    </BlockStack>
  );
}
