import { Badge, type BadgeProps } from '@shopify/polaris';

export type Tone = NonNullable<BadgeProps['tone']> | null;

/** A badge whose words carry the meaning; a tone, where there is one, repeats it. */
export function TonedBadge({ tone, children }: { tone: Tone; children: string }) {
  return tone === null ? <Badge>{children}</Badge> : <Badge tone={tone}>{children}</Badge>;
}
