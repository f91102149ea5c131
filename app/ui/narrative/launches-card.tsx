import { BlockStack, Card, Link, List, Text } from '@shopify/polaris';
import type { Launch } from '~/universe/narrative/launch';
import { useWords } from '../words';
import { launchUrl } from './launch-marks';

/** What launches while a chapter lasts. */
export function LaunchesCard({ launches, today }: { launches: readonly Launch[]; today: string }) {
  const { t, day } = useWords();
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          {t('chapter.launches')}
        </Text>
        {launches.length === 0 ? (
          <Text as="p" tone="subdued">
            {t('chapter.launches.none')}
          </Text>
        ) : (
          <List>
            {launches.map((launch) => (
              <List.Item key={launch.id}>
                <Link url={launchUrl(launch)}>
                  <span className="year-words">
                    {t(`narrative.launch.${launch.what}`, {
                      title: launch.title,
                      day: day(launch.day, today),
                    })}
                  </span>
                </Link>
              </List.Item>
            ))}
          </List>
        )}
      </BlockStack>
    </Card>
  );
}
