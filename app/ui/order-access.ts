import { useRevalidator } from '@remix-run/react';
import { useAppBridge } from '@shopify/app-bridge-react';
import { ORDER_SCOPES } from '~/shopify/scopes';
import { useWords } from './words';

/** Asks the merchant for orders, or gives them back. Shopify's own dialog decides. */
export function useOrderAccess(): { request: () => void; revoke: () => void } {
  const bridge = useAppBridge();
  const { revalidate } = useRevalidator();
  const { t } = useWords();
  const request = async () => {
    const { result } = await bridge.scopes.request([...ORDER_SCOPES]);
    if (result === 'declined-all') bridge.toast.show(t('settings.orders.declined'));
    revalidate();
  };
  const revoke = async () => {
    await bridge.scopes.revoke([...ORDER_SCOPES]);
    revalidate();
  };
  return { request: () => void request(), revoke: () => void revoke() };
}
