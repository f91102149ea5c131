import { Box } from '@shopify/polaris';
import type { ReactNode } from 'react';

/** Keeps a line that stands outside any card off the edge of a narrow screen. */
export function NarrowInset({ children }: { children: ReactNode }) {
  return <Box paddingInline={{ xs: '400', sm: '0' }}>{children}</Box>;
}
