import { buildWhenStale } from '../../tools/build-when-stale';

/** Journeys walk through the app as it is deployed. */
export default function build(): void {
  buildWhenStale();
}
