import { Html } from './html.ts';

/** Drawn for the local admin: 20 × 20, one stroke. */
const PATHS = {
  home: 'M3 9.5 10 4l7 5.5V16a1 1 0 0 1-1 1h-3.5v-4.5h-5V17H4a1 1 0 0 1-1-1z',
  orders:
    'M5 3h10l2 6v6.5a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 15.500V9zM3 9.500h4l1.200 2.500h3.600L13 9.500h4',
  products:
    'M3 8.500V4a1 1 0 0 1 1-1h4.500a2 2 0 0 1 1.400.600l6.500 6.500a2 2 0 0 1 0 2.800l-3.900 3.900a2 2 0 0 1-2.800 0L3.600 9.900A2 2 0 0 1 3 8.500zM6.800 6.800h.01',
  transfers:
    'M2.500 6h9v8h-9zM11.500 8.500h3.500l2.500 2.500v3h-6zM5.500 16.200a1.200 1.200 0 1 0 0-.01M14.500 16.200a1.200 1.200 0 1 0 0-.01',
  metaobjects: 'M3 6.500 10 3l7 3.500-7 3.500zM3 10l7 3.500L17 10M3 13.500 10 17l7-3.500',
  webhooks: 'M10 3v5M10 12v5M3 10h5M12 10h5M10 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 6v4l3 2',
  faults: 'M10 3.500 17.500 16.500h-15zM10 8.500v4M10 14.500h.01',
  theme: 'M3 4h14v12H3zM3 8h14M8 8v8',
  shop: 'M3.500 8v8.500h13V8M2.500 7.500 4 3.500h12l1.500 4a2 2 0 0 1-3.700 0 2 2 0 0 1-3.800 0 2 2 0 0 1-3.800 0 2 2 0 0 1-3.700 0z',
  inbox: 'M3 5h14v10.500H3zM3 5.500l7 5.500 7-5.500',
  app: 'M10 3.500v8M6.500 6.500h7M4 12c.700 2.700 2.800 4.500 6 4.500s5.300-1.800 6-4.500M10 3.500a1 1 0 1 0 0-.01',
  menu: 'M3 5.500h14M3 10h14M3 14.500h14',
  search: 'M9 14.500a5.500 5.500 0 1 0 0-11 5.500 5.500 0 0 0 0 11zM13 13l4 4',
  back: 'M16 10H4M9 5l-5 5 5 5',
};

export type IconName = keyof typeof PATHS;

/** An icon beside a word: not read out. */
export function icon(name: IconName): Html {
  return new Html(
    `<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="${PATHS[name]}" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/></svg>`,
  );
}
