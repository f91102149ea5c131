import { Card } from '@shopify/polaris';
import { NARROW, WIDE } from '~/universe/picture/paper';
import { shareOf, type UniversePicture } from '~/universe/picture/picture';
import { pyramid } from '~/universe/picture/pyramid';
import { NothingHere } from '../../nothing-here';
import { useWords } from '../../words';
import { shareWords } from './node-words';
import { PictureFrame } from './picture-frame';
import { PyramidPicture } from './pyramid-picture';
import type { Standings } from './standings';

interface PyramidViewProps {
  picture: UniversePicture;
  standings: Standings;
  shopName: string;
  /** The shop's day, `YYYY-MM-DD`. */
  today: string;
}

/** The universe as its pyramid; before anybody is cast, the way to begin. */
export function PyramidView({ picture, standings, shopName, today }: PyramidViewProps) {
  const words = useWords();
  const { t, day } = words;
  if (picture.nodes.every((node) => node.kind === 'rest'))
    return (
      <Card>
        <NothingHere
          title={t('universe-picture.empty.title')}
          body={t('universe-picture.empty.body')}
          action={{ label: t('universe-picture.empty.action'), url: '/app/universe/suggestions' }}
        />
      </Card>
    );
  const share = shareWords(shareOf(picture.tiers, picture.tiers.icon), words);
  const larger = [WIDE, NARROW].some((paper) =>
    pyramid(picture, paper).slabs.some(({ larger, products }) => larger && products > 0),
  );
  const notes = larger ? [t('universe-picture.larger')] : [];
  return (
    <PictureFrame
      says={t(`universe-picture.says.${picture.weighedBy}`, { share })}
      notes={notes}
      nodes={picture.nodes}
      by={picture.weighedBy}
      standings={standings}
      fileName={`universe-pyramid-${today}`}
      draw={(width, open) => (
        <PyramidPicture
          picture={picture}
          standings={standings}
          paper={width === 'wide' ? WIDE : NARROW}
          heading={{
            title: t('universe-picture.sheet.title', { shop: shopName }),
            date: [day(today), ...notes].join(' · '),
          }}
          open={open}
        />
      )}
    />
  );
}
