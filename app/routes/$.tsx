import { data } from '@remix-run/node';
import { LinkPage } from '~/ui/links/link-page';

// Without a route of its own, an address that leads nowhere is printed by the framework: a cut link's secret too.
export const loader = () => data(null, { status: 404 });
export const action = loader;

/** Whoever comes here followed a link that was cut off or mistyped. */
export default function Nowhere() {
  return <LinkPage purpose="confirm" offer={{ kind: 'void' }} />;
}
