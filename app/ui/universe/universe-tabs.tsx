import { Link } from '@remix-run/react';
import { useWords } from '../words';

const TABS = [
  { id: 'pyramid', url: '/app/universe' },
  { id: 'map', url: '/app/universe?view=map' },
  { id: 'cast', url: '/app/universe?view=cast' },
  { id: 'lineage', url: '/app/universe/lineage' },
  { id: 'suggestions', url: '/app/universe/suggestions' },
  { id: 'rules', url: '/app/universe/rules' },
  { id: 'files', url: '/app/universe/files' },
] as const;

export type UniverseTab = (typeof TABS)[number]['id'];

/** The pages of the universe, one click from each other. They are links, and scroll among themselves where it is narrow. */
export function UniverseTabs({ here }: { here: UniverseTab }) {
  const { t } = useWords();
  return (
    <nav className="universe-tabs" aria-label={t('universe-picture.tabs')}>
      {TABS.map(({ id, url }) => (
        <Link key={id} to={url} prefetch="none" aria-current={id === here ? 'page' : undefined}>
          {t(`universe-picture.tab.${id}`)}
        </Link>
      ))}
    </nav>
  );
}
