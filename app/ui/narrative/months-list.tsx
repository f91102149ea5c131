import { Link } from '@remix-run/react';
import { BlockStack, Text } from '@shopify/polaris';
import type { CalendarPage } from '~/universe/narrative/calendar-page';
import { useWords } from '../words';
import { launchUrl } from './launch-marks';
import { monthEnd, monthsOf } from './year-scale';

/** Launches that a month lists by name. */
const NAMED = 10;

/** The year as a list by month, where it is too narrow for a calendar. */
export function MonthsList({ page }: { page: CalendarPage }) {
  const { t, month, day, days } = useWords();
  const { year, today, chapters, launches } = page;
  return (
    <BlockStack gap="400">
      {monthsOf(year).map((first) => {
        const last = monthEnd(first);
        const told = chapters.filter(({ from, to }) => from <= last && to >= first);
        const launched = launches.filter((launch) => launch.day >= first && launch.day <= last);
        return (
          <BlockStack key={first} gap="150">
            <Text as="h3" variant="headingSm">
              {month(first, 'long')}
            </Text>
            {told.length + launched.length === 0 && (
              <Text as="p" tone="subdued">
                {t('narrative.month.nothing')}
              </Text>
            )}
            <ul className="year-month">
              {told.map(({ id, title, from, to, icons }) => (
                <li key={id}>
                  <Link to={`/app/narrative/chapters/${id}`} prefetch="none">
                    {title}
                  </Link>
                  <span>
                    {days(from, to, today)} · {t('narrative.named.icons', { count: icons })}
                  </span>
                </li>
              ))}
              {launched.slice(0, NAMED).map((launch) => (
                <li key={launch.id}>
                  <Link to={launchUrl(launch)} prefetch="none">
                    {t(`narrative.launch.${launch.what}`, {
                      title: launch.title,
                      day: day(launch.day, today),
                    })}
                  </Link>
                </li>
              ))}
              {launched.length > NAMED && (
                <li>
                  <Link to="/app/universe/lineage" prefetch="none">
                    {t('narrative.clash.more', { count: launched.length - NAMED })}
                  </Link>
                </li>
              )}
            </ul>
          </BlockStack>
        );
      })}
    </BlockStack>
  );
}
