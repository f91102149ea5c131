import { BlockStack, Box, Divider, InlineStack, Text } from '@shopify/polaris';
import { Fragment } from 'react';
import type { AuditLine } from '~/team/audit-list';
import type { Words } from '~/words/words';
import { useWords } from '../words';
import { fieldName, toldFields } from './audit-field';

function headingOf({ about, verb, title, products }: AuditLine, { t }: Words): string {
  const what = t(`team.about.${about}`);
  const did = t(`team.verb.${verb}`);
  if (title === '') return t('team.changes.line.plain', { what, did });
  if (products !== null && products > 1)
    return t('team.changes.line.more', { what, did, title, more: products - 1 });
  return t('team.changes.line', { what, did, title });
}

/** Changes, newest first: what, by whom, why, and which fields became what. */
export function AuditLines({ lines }: { lines: AuditLine[] }) {
  const words = useWords();
  const { t, dateTime } = words;
  return (
    <BlockStack>
      {lines.map((line, position) => (
        <Fragment key={line.id}>
          {position > 0 && <Divider />}
          <Box padding="400">
            <BlockStack gap="100">
              <InlineStack align="space-between" gap="200">
                <Text as="h2" fontWeight="semibold" breakWord>
                  {headingOf(line, words)}
                </Text>
                <Text as="span" tone="subdued">
                  {t('team.changes.when', { by: line.by, at: dateTime(line.at) })}
                </Text>
              </InlineStack>
              {line.undone && <Text as="p">{t('team.changes.undone')}</Text>}
              {line.reason !== '' && (
                <Text as="p" breakWord>
                  {line.reason}
                </Text>
              )}
              {toldFields(line.before, line.after).map(({ field, before, after }) => (
                <Text key={field} as="p" tone="subdued" breakWord>
                  {before !== '' && after !== ''
                    ? t('team.changes.field', { field: fieldName(field), before, after })
                    : t(after === '' ? 'team.changes.field.gone' : 'team.changes.field.new', {
                        field: fieldName(field),
                        value: after === '' ? before : after,
                      })}
                </Text>
              ))}
            </BlockStack>
          </Box>
        </Fragment>
      ))}
    </BlockStack>
  );
}
