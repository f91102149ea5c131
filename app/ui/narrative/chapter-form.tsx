import { SaveBar } from '@shopify/app-bridge-react';
import { Banner, BlockStack, Layout } from '@shopify/polaris';
import type { ReactNode } from 'react';
import type { ChapterGate } from '~/stock-guard/gate/chapter-gate';
import { ChangedMeanwhile } from '../changed-meanwhile';
import { useMay } from '../may';
import { useWords } from '../words';
import { DropsCard } from './drops-card';
import { IconsCard } from './icons-card';
import { LinksCard } from './links-card';
import { OwnersCard } from './owners-card';
import { ProductsCard } from './products-card';
import { RulesCard } from './rules-card';
import { StoryCard } from './story-card';
import { useChapterForm, type ChapterFormOf } from './use-chapter-form';

interface ChapterFormProps extends ChapterFormOf {
  gates: readonly ChapterGate[];
  owners: readonly string[];
  /** What stands beside the form: clashes and launches. */
  aside?: ReactNode;
}

/** A chapter, edited under the save bar; what is wrong stands beside its field until it changes. */
export function ChapterForm({ gates, owners, aside, ...of }: ChapterFormProps) {
  const { t } = useWords();
  const readOnly = !useMay('narrate');
  const { draft, change, faultOf, ...form } = useChapterForm(of);
  const { stored, year } = of;
  const fields = { draft, change, faultOf, readOnly };
  const daysChanged = draft.from !== stored.from || draft.to !== stored.to;
  return (
    <>
      <SaveBar id="chapter" open={form.changed}>
        <button variant="primary" onClick={form.save} {...(form.busy ? { loading: '' } : {})}>
          {t('shared.save')}
        </button>
        <button onClick={form.reset}>{t('shared.discard')}</button>
      </SaveBar>
      <BlockStack gap="400">
        {form.notThere && <Banner tone="critical">{t('chapter.not-there')}</Banner>}
        {form.wasRefused && <Banner tone="critical">{t('chapter.refused')}</Banner>}
        {form.meanwhile && (
          <ChangedMeanwhile
            {...form.meanwhile}
            onTakeTheirs={() => {
              form.settle();
              form.reset();
            }}
            onSaveMine={() => {
              form.settle();
              form.saveMine();
            }}
          />
        )}
        <Layout>
          <Layout.Section>
            <BlockStack gap="400">
              <StoryCard {...fields} year={year} />
              <IconsCard {...fields} {...{ gates, daysChanged }} stored={stored.icons} />
              <LinksCard {...fields} stored={stored.links} />
            </BlockStack>
          </Layout.Section>
          <Layout.Section variant="oneThird">
            <BlockStack gap="400">
              {aside}
              <OwnersCard {...fields} names={owners} />
              <DropsCard {...fields} />
              <RulesCard {...fields} />
              <ProductsCard {...fields} />
            </BlockStack>
          </Layout.Section>
        </Layout>
      </BlockStack>
    </>
  );
}
