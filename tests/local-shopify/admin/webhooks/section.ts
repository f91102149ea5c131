import type { Section } from '../section.ts';
import { resend, webhookPage } from './webhook-page.ts';
import { webhooksPage } from './webhooks-page.ts';

export const webhooks: Section = {
  shows: [
    [/^webhooks$/, webhooksPage],
    [/^webhooks\/([\w-]+)$/, webhookPage],
  ],
  presses: [[/^webhooks\/([\w-]+)\/resend$/, resend]],
};
