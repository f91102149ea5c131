import { Form, useNavigation } from '@remix-run/react';
import type { LinkOffer } from '~/stock-guard/people/link-offer';
import { useWords } from '../words';
import { linkButton, LinkFrame } from './link-frame';

/** The page behind a link of a mail, outside the admin: it asks, and only its button changes anything. */
export function LinkPage({ purpose, offer }: { purpose: 'confirm' | 'leave'; offer: LinkOffer }) {
  const { t } = useWords();
  const navigation = useNavigation();
  if (offer.kind === 'expired' || offer.kind === 'void')
    return (
      <LinkFrame title={t(`promise.link.${offer.kind}.title`)}>
        <p>{t(`promise.link.${offer.kind}.body`)}</p>
      </LinkFrame>
    );
  const said = { shop: offer.shopName, address: offer.address };
  return (
    <LinkFrame title={t(`promise.link.${purpose}.title`, said)}>
      {offer.kind === 'done' ? (
        <p role="status">{t(`promise.link.${purpose}.done`, said)}</p>
      ) : (
        <Form method="post">
          <p>{t(`promise.link.${purpose}.ask`, said)}</p>
          <button type="submit" style={linkButton} disabled={navigation.state !== 'idle'}>
            {t(`promise.link.${purpose}.button`)}
          </button>
        </Form>
      )}
    </LinkFrame>
  );
}
