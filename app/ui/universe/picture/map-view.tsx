import { Card } from '@shopify/polaris';
import { NARROW_MAP, WIDE_MAP } from '~/universe/picture/map-layout';
import { isWalkedAround, type UniverseMap } from '~/universe/picture/universe-map';
import { NothingHere } from '../../nothing-here';
import { useWords } from '../../words';
import { MapPicture } from './map-picture';
import { PictureFrame } from './picture-frame';
import type { Standings } from './standings';

interface MapViewProps {
  map: UniverseMap;
  standings: Standings;
  shopName: string;
  /** The shop's day, `YYYY-MM-DD`. */
  today: string;
}

/** The universe as a map of suns; before there is an icon, the way to begin. */
export function MapView({ map, standings, shopName, today }: MapViewProps) {
  const { t, day } = useWords();
  if (map.systems.length === 0)
    return (
      <Card>
        <NothingHere
          title={t('universe-picture.map.empty.title')}
          body={t('universe-picture.map.empty.body')}
          action={{ label: t('universe-picture.empty.action'), url: '/app/universe/suggestions' }}
        />
      </Card>
    );
  return (
    <PictureFrame
      says={t('universe-picture.map.says')}
      notes={[
        t('universe-picture.map.legend'),
        ...(map.more ? [t('universe-picture.map.more', { count: map.systems.length })] : []),
      ]}
      nodes={map.systems.flatMap(({ icon, editions, supporting }) =>
        isWalkedAround(map) ? [icon, ...editions, ...supporting] : [icon],
      )}
      by={map.weighedBy}
      standings={standings}
      fileName={`universe-map-${today}`}
      draw={(width, open) => (
        <MapPicture
          map={map}
          standings={standings}
          paper={width === 'wide' ? WIDE_MAP : NARROW_MAP}
          heading={{ title: t('universe-picture.sheet.title', { shop: shopName }), date: day(today) }}
          open={open}
        />
      )}
    />
  );
}
