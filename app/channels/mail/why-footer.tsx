import { Link, Text } from '@react-email/components';
import type { Words } from '~/words/words';
import { quiet } from './letter-frame';

/** Why this mail came, and how to stop the next. */
export function WhyFooter({ words, shop, leaveUrl }: { words: Words; shop: string; leaveUrl: string }) {
  return (
    <Text style={quiet}>
      {words.t('mail.why.confirmed', { shop })}{' '}
      <Link href={leaveUrl} style={{ color: quiet.color, textDecoration: 'underline' }}>
        {words.t('mail.why.leave')}
      </Link>
    </Text>
  );
}
