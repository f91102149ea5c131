import { Form, useNavigation } from '@remix-run/react';
import type { IncidentOffer, IncidentPurpose } from '~/stock-guard/people/incident-offer';
import { dayAfter } from '~/stock-guard/day';
import { useWords } from '../words';
import { linkButton, linkField, LinkFrame } from './link-frame';

type Open = Extract<IncidentOffer, { kind: 'open' }>;

function AcknowledgeFields({ today }: Open) {
  const { t } = useWords();
  return (
    <>
      <p>
        <label>
          {t('link.acknowledge.promised')}
          <input type="date" name="promisedOn" min={today} style={linkField} />
        </label>
      </p>
      <p>
        <label>
          {t('link.acknowledge.note')}
          <textarea name="note" rows={3} maxLength={500} style={linkField} />
        </label>
      </p>
    </>
  );
}

function SnoozeFields({ today, arriving }: Open) {
  const { t } = useWords();
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend>{t('link.snooze.until')}</legend>
      {arriving && (
        <p>
          <label>
            <input type="radio" name="until" value="arrival" defaultChecked /> {t('link.snooze.arrival')}
          </label>
        </p>
      )}
      <p>
        <label>
          <input type="radio" name="until" value="day" defaultChecked={!arriving} /> {t('link.snooze.day')}
        </label>
        <input
          type="date"
          name="day"
          min={dayAfter(today, 1)}
          aria-label={t('link.snooze.date')}
          style={linkField}
        />
      </p>
    </fieldset>
  );
}

/** Who took care of it before, and that an answer replaces theirs. */
function Taken({ taken, today }: Open) {
  const { t, dateTime, day } = useWords();
  if (taken === null) return null;
  const { by, at, promisedOn } = taken;
  const said = { by, at: dateTime(at), on: promisedOn === null ? '' : day(promisedOn, today) };
  return (
    <>
      <p>{t(promisedOn === null ? 'link.taken' : 'link.taken.promised', said)}</p>
      <input type="hidden" name="replaces" value={at.toISOString()} />
    </>
  );
}

function Asking({ purpose, offer }: { purpose: IncidentPurpose; offer: Open }) {
  const { t } = useWords();
  const isSending = useNavigation().state !== 'idle';
  const { firstName, what, shopName, notTaken } = offer;
  return (
    <LinkFrame title={t(`link.${purpose}.title`, { what })}>
      <p>{t(`link.${purpose}.ask`, { name: firstName, shop: shopName })}</p>
      {notTaken !== null && (
        <p role="alert" style={{ color: '#8e1f0b' }}>
          {t(`link.not-taken.${notTaken}`)}
        </p>
      )}
      <Form method="post">
        <Taken {...offer} />
        {purpose === 'acknowledge' ? <AcknowledgeFields {...offer} /> : <SnoozeFields {...offer} />}
        <button type="submit" style={linkButton} disabled={isSending}>
          {t(`link.${purpose}.button`)}
        </button>
      </Form>
    </LinkFrame>
  );
}

/** The page behind a link about an incident: it asks, and only its button changes anything, once. */
export function IncidentLinkPage({ purpose, offer }: { purpose: IncidentPurpose; offer: IncidentOffer }) {
  const { t, day } = useWords();
  switch (offer.kind) {
    case 'open':
      return <Asking purpose={purpose} offer={offer} />;
    case 'done':
      return (
        <LinkFrame title={t(`link.${purpose}.title`, { what: offer.what })}>
          <p role="status">
            {offer.day === null
              ? t(`link.${purpose}.done`)
              : t(`link.${purpose}.done.day`, { on: day(offer.day, offer.today) })}
          </p>
        </LinkFrame>
      );
    case 'over':
      return (
        <LinkFrame title={t('link.over.title', { what: offer.what })}>
          <p>{t('link.over.body')}</p>
        </LinkFrame>
      );
    case 'used':
    case 'expired':
    case 'void':
      return (
        <LinkFrame title={t(`link.${offer.kind}.title`)}>
          <p>{t(`link.${offer.kind}.body`)}</p>
        </LinkFrame>
      );
  }
}
