import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  Text,
} from '@react-email/components';
import type { ReactNode } from 'react';

const FONT = '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Helvetica, Arial, sans-serif';
const INK = '#1f2933';
const QUIET = '#5b6770';

export const paragraph = { color: INK, fontSize: '16px', lineHeight: '24px', margin: '0 0 16px' };
export const quiet = { color: QUIET, fontSize: '13px', lineHeight: '20px', margin: '0 0 8px' };

const button = { borderRadius: '6px', fontSize: '15px', margin: '0 8px 8px 0', padding: '12px 20px' };
const firstButton = { ...button, backgroundColor: INK, color: '#ffffff' };
const otherButton = { ...button, backgroundColor: '#ece8e1', color: INK };

interface LetterFrameProps {
  locale: string;
  title: string;
  /** The line that mail programs show beside the subject. */
  preview: string;
  /** Buttons; the first is what most readers want to do. */
  actions: readonly { url: string; label: string }[];
  second?: { url: string; label: string } | undefined;
  footer: ReactNode;
  children: ReactNode;
}

/** One screen of mail: a sentence, what belongs to it, its buttons, and why it came. */
export function LetterFrame({ locale, title, preview, actions, second, footer, children }: LetterFrameProps) {
  return (
    <Html lang={locale}>
      <Head>
        <title>{title}</title>
      </Head>
      <Preview>{preview}</Preview>
      <Body style={{ backgroundColor: '#f4f2ee', fontFamily: FONT, margin: 0, padding: '24px 12px' }}>
        <Container
          style={{ backgroundColor: '#ffffff', borderRadius: '8px', maxWidth: '560px', padding: '32px 28px' }}
        >
          <Heading as="h1" style={{ color: INK, fontSize: '22px', lineHeight: '30px', margin: '0 0 16px' }}>
            {title}
          </Heading>
          {children}
          {actions.map(({ url, label }, place) => (
            // A paragraph of its own: in the text body two addresses must not run into each other.
            <Text key={url} style={{ display: 'inline-block', margin: 0 }}>
              <Button href={url} style={place === 0 ? firstButton : otherButton}>
                {label}
              </Button>
            </Text>
          ))}
          {second && (
            <Text style={{ ...paragraph, margin: '16px 0 0' }}>
              <Link href={second.url} style={{ color: INK, textDecoration: 'underline' }}>
                {second.label}
              </Link>
            </Text>
          )}
          <Hr style={{ borderColor: '#e3e0da', margin: '28px 0 16px' }} />
          {footer}
        </Container>
      </Body>
    </Html>
  );
}
