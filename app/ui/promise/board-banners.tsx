import { Banner, Box, type BannerProps } from '@shopify/polaris';
import type { SyncFailure } from '~/catalogue/sync-run';
import type { MailHealth } from '~/stock-guard/notices/mail-health';
import { useVerb } from '../verb';
import { useWords } from '../words';

/** A banner in a box of its own: beside another one Polaris would add a margin to the board's gap. */
function Notice(props: BannerProps) {
  return (
    <Box>
      <Banner {...props} />
    </Box>
  );
}

/** Nobody would hear of a broken promise: the board says so while there is an icon to break. */
export function NobodyTold({ unconfirmed }: { unconfirmed: number }) {
  const { t } = useWords();
  return (
    <Notice
      tone="warning"
      title={t('promise.nobody.title')}
      action={{ content: t('promise.nobody.action'), url: '/app/settings' }}
    >
      <p>{t(unconfirmed > 0 ? 'promise.nobody.unconfirmed' : 'promise.nobody.body')}</p>
    </Notice>
  );
}

const NAMED = 5;

/** Somebody is told, but of these icons nobody: a broken promise would stay unheard. */
export function IconsAlone({ icons }: { icons: string[] }) {
  const { t, list } = useWords();
  if (icons.length === 0) return null;
  const more = icons.length - NAMED;
  const names = list([
    ...icons.slice(0, NAMED),
    ...(more > 0 ? [t('promise.alone.more', { count: more })] : []),
  ]);
  return (
    <Notice
      tone="critical"
      title={t('promise.alone.title', { names })}
      action={{ content: t('promise.nobody.action'), url: '/app/settings' }}
    >
      <p>{t('promise.alone.body')}</p>
    </Notice>
  );
}

/** Mail that did not leave, waiting or given up. */
export function MailTrouble({ mail }: { mail: MailHealth }) {
  const { t, dateTime } = useWords();
  if (mail.waiting === 0 && mail.givenUp === 0) return null;
  return (
    <Notice
      tone="warning"
      title={t('promise.mail.title')}
      action={{ content: t('promise.mail.action'), url: '/app/settings' }}
    >
      {mail.waitingSince && (
        <p>{t('promise.mail.body', { count: mail.waiting, since: dateTime(mail.waitingSince) })}</p>
      )}
      {mail.givenUp > 0 && <p>{t('promise.mail.given-up', { count: mail.givenUp })}</p>}
    </Notice>
  );
}

/** A failed reading of the catalogue: why, whether an older one still holds, and another try. */
export function ReadingFailed({ failure, kept }: { failure: SyncFailure; kept: boolean }) {
  const { t } = useWords();
  const verb = useVerb<'asked'>({ asked: 'settings.sync.asked' });
  return (
    <Notice
      tone="critical"
      title={t('promise.sync.title')}
      action={{
        content: t('promise.failure.retry'),
        loading: verb.busy,
        onAction: () =>
          verb.submit({ kind: 'catalogue' }, { method: 'post', action: '/app/settings/reading' }),
      }}
    >
      <p>
        {t(`promise.failure.${failure}`)} {kept && t('promise.failure.kept')}
      </p>
    </Notice>
  );
}
