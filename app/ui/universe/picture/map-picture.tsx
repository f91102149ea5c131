import { useId } from 'react';
import { mapLayout, type MapPaper, type Sun } from '~/universe/picture/map-layout';
import type { Place } from '~/universe/picture/walk';
import { isWalkedAround, type UniverseMap } from '~/universe/picture/universe-map';
import { useWords } from '../../words';
import { MapOrbits } from './map-orbits';
import { shareSentence } from './node-words';
import { FAINT, INK, LINE, SOFT_INK, TIER_FILL } from './palette';
import { Lines } from './lines';
import { Sheet } from './sheet';
import { StandingMark } from './standing-mark';
import { standingOf, type Standings } from './standings';
import { useWalk, type Walk } from './use-walk';
import { WalkedNode } from './walked-node';

interface MapPictureProps {
  map: UniverseMap;
  standings: Standings;
  paper: MapPaper;
  heading: { title: string; date: string };
  open: (id: string) => void;
}

const LABEL_WIDTH = 128;
/** The ground under a system reaches beyond its outer orbit. */
const BAND = 9;

/** The sun itself, with its picture, and below it the icon's name, share and promise. */
function SunOf({
  sun,
  by,
  standings,
  walk,
}: {
  sun: Sun;
  by: UniverseMap['weighedBy'];
  standings: Standings;
  walk: Walk;
}) {
  const words = useWords();
  const id = useId();
  const node = sun.system.icon;
  const standing = standingOf(node, standings);
  const left = -LABEL_WIDTH / 2;
  const base = sun.outer + 18;
  const [url] = node.pictures;
  return (
    <WalkedNode node={node} by={by} standings={standings} walk={walk} x={sun.x} y={sun.y}>
      <circle r={sun.outer + BAND} fill={TIER_FILL.uncast} fillOpacity={0.55} />
      <circle className="frame" r={sun.radius} fill={FAINT} stroke={TIER_FILL.icon} strokeWidth={3} />
      {url !== undefined && (
        <g aria-hidden="true">
          <clipPath id={id}>
            <circle r={sun.radius - 2} />
          </clipPath>
          <image
            href={url}
            x={-sun.radius}
            y={-sun.radius}
            width={2 * sun.radius}
            height={2 * sun.radius}
            preserveAspectRatio="xMidYMid slice"
            clipPath={`url(#${id})`}
          />
        </g>
      )}
      <Lines
        text={node.title}
        x={left}
        y={base}
        width={LABEL_WIDTH}
        size={13}
        weight={600}
        colour={INK}
        centred
      />
      <Lines
        text={shareSentence(node.share, by, words)}
        x={left}
        y={base + 16}
        width={LABEL_WIDTH}
        size={12}
        colour={SOFT_INK}
        centred
      />
      {standing !== null && <StandingMark standing={standing} x={0} y={base + 23} centred />}
    </WalkedNode>
  );
}

/** Where to walk to in a system: the sun first, then what moves around it. */
function placesOf({ system, x, y, outer, editions, arcs }: Sun, walked: boolean): Place[] {
  const sun = { id: system.icon.id, x, y };
  if (!walked) return [sun];
  return [
    sun,
    ...editions.map((edition) => ({ id: edition.node.id, x: x + edition.x, y: y + edition.y })),
    ...arcs.map(({ node, from, to }) => ({
      id: node.id,
      x: x + outer * Math.cos((from + to) / 2),
      y: y + outer * Math.sin((from + to) / 2),
    })),
  ];
}

/** The universe as a map, drawn for one width of paper. */
export function MapPicture({ map, standings, paper, heading, open }: MapPictureProps) {
  const { t } = useWords();
  const drawn = mapLayout(map, paper);
  const walked = isWalkedAround(map);
  const places = drawn.suns.flatMap((sun) => placesOf(sun, walked));
  const walk = useWalk(places, open);
  return (
    <Sheet width={drawn.width} height={drawn.height} label={t('universe-picture.map')} heading={heading}>
      {drawn.bonds.map(({ from, to }) => (
        <line
          key={`${from.system.icon.id} ${to.system.icon.id}`}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
          stroke={LINE}
          strokeWidth={1.5}
          strokeDasharray="2 6"
          strokeLinecap="round"
          aria-hidden="true"
        />
      ))}
      {drawn.suns.map((sun) => (
        <g key={sun.system.icon.id}>
          <SunOf sun={sun} by={map.weighedBy} standings={standings} walk={walk} />
          <MapOrbits sun={sun} by={map.weighedBy} walk={walked ? walk : null} />
        </g>
      ))}
    </Sheet>
  );
}
