import { BlockStack, Card, FormLayout, TextField } from '@shopify/polaris';
import { firstDayOf, lastDayOf } from '~/universe/narrative/days';
import { LONGEST_NOTE } from '~/universe/narrative/chapter';
import { useWords } from '../words';
import type { ChapterFields } from './use-chapter-form';

/** What a chapter is called, when it is, and what it tells. */
export function StoryCard({ draft, change, faultOf, readOnly, year }: ChapterFields & { year: number }) {
  const { t } = useWords();
  const day = (name: 'from' | 'to') => (
    <TextField
      type="date"
      label={t(`chapter.${name}`)}
      autoComplete="off"
      min={firstDayOf(year)}
      max={lastDayOf(year)}
      readOnly={readOnly}
      value={draft[name]}
      error={faultOf(name) ?? false}
      onChange={(value) => change({ [name]: value })}
    />
  );
  return (
    <Card>
      <BlockStack gap="400">
        <FormLayout>
          <TextField
            label={t('chapter.name')}
            autoComplete="off"
            readOnly={readOnly}
            value={draft.title}
            error={faultOf('title') ?? false}
            onChange={(title) => change({ title })}
          />
          <FormLayout.Group condensed>
            {day('from')}
            {day('to')}
          </FormLayout.Group>
          <TextField
            label={t('chapter.note')}
            helpText={t('chapter.note.help')}
            autoComplete="off"
            multiline={3}
            maxHeight={400}
            maxLength={LONGEST_NOTE * 2}
            readOnly={readOnly}
            value={draft.note}
            error={faultOf('note') ?? false}
            onChange={(note) => change({ note })}
          />
        </FormLayout>
      </BlockStack>
    </Card>
  );
}
