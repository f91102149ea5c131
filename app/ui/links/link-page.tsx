import { Form, useNavigation } from '@remix-run/react';
import type { LinkOffer } from '~/stock-guard/people/link-offer';
import { useWords } from '../words';

const page = {
  color: '#1f2933',
  fontFamily: '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, sans-serif',
  lineHeight: 1.5,
  margin: '12vh auto 0',
  maxWidth: '32rem',
  overflowWrap: 'anywhere',
  padding: '0 1.25rem',
} as const;
const heading = { lineHeight: 1.2 } as const;
const button = {
  background: '#1f2933',
  border: 0,
  borderRadius: '6px',
  color: '#ffffff',
  cursor: 'pointer',
  font: 'inherit',
  padding: '0.75rem 1.25rem',
} as const;

/** The page behind a link of a mail, outside the admin: it asks, and only its button changes anything. */
export function LinkPage({ purpose, offer }: { purpose: 'confirm' | 'leave'; offer: LinkOffer }) {
  const { t } = useWords();
  const navigation = useNavigation();
  if (offer.kind === 'expired' || offer.kind === 'void')
    return (
      <main style={page}>
        <h1 style={heading}>{t(`promise.link.${offer.kind}.title`)}</h1>
        <p>{t(`promise.link.${offer.kind}.body`)}</p>
      </main>
    );
  const said = { shop: offer.shopName, address: offer.address };
  return (
    <main style={page}>
      <h1 style={heading}>{t(`promise.link.${purpose}.title`, said)}</h1>
      {offer.kind === 'done' ? (
        <p role="status">{t(`promise.link.${purpose}.done`, said)}</p>
      ) : (
        <Form method="post">
          <p>{t(`promise.link.${purpose}.ask`, said)}</p>
          <button type="submit" style={button} disabled={navigation.state !== 'idle'}>
            {t(`promise.link.${purpose}.button`)}
          </button>
        </Form>
      )}
    </main>
  );
}
