import { pyramid, type Slab } from '~/universe/picture/pyramid';
import type { Paper } from '~/universe/picture/paper';
import { tierOf, type UniversePicture } from '~/universe/picture/picture';
import type { Block } from '~/universe/picture/flow';
import { useWords } from '../../words';
import { CompactBlock, EditionBlock, GroupBlock, IconBlock } from './node-blocks';
import { shareWords } from './node-words';
import { Sheet } from './sheet';
import { INK, LINE, PAPER, SOFT_INK, TIER_FILL } from './palette';
import type { Standings } from './standings';
import { useWalk } from './use-walk';
import { WalkedNode } from './walked-node';

interface PyramidPictureProps {
  picture: UniversePicture;
  standings: Standings;
  paper: Paper;
  heading: { title: string; date: string };
  open: (id: string) => void;
}

const outline = ({ edges, top, bottom }: Slab): string =>
  `${edges.top[0]},${top} ${edges.top[1]},${top} ${edges.bottom[1]},${bottom} ${edges.bottom[0]},${bottom}`;

/** A tier's slice, and beside it what it holds. */
function SlabOf({ slab, paper, empty }: { slab: Slab; paper: Paper; empty: boolean }) {
  const words = useWords();
  const { t } = words;
  const { tier, top, products } = slab;
  const name = t(`universe-picture.tier.${tier}`);
  const share = `${shareWords(slab.share, words)}${slab.larger && products > 0 ? '*' : ''}`;
  const count = empty
    ? t('universe-picture.nothing-yet')
    : t('universe-picture.products', { count: products });
  const beside = paper.heading === 0;
  return (
    <g>
      {beside && tier !== 'uncast' && <line x1={0} x2={slab.edges.top[0]} y1={top} y2={top} stroke={LINE} />}
      <polygon points={outline(slab)} fill={TIER_FILL[tier]} />
      <text x={16} y={top + 24} fontSize={15} fontWeight={600} fill={INK}>
        {name}
      </text>
      <text
        {...(beside ? { x: 16, y: top + 50 } : { x: paper.width - 16, y: top + 26, textAnchor: 'end' })}
        fontSize={beside ? 24 : 18}
        fill={INK}
      >
        {share}
      </text>
      <text x={16} y={top + (beside ? 68 : 42)} fontSize={12} fill={beside ? SOFT_INK : INK}>
        {count}
      </text>
    </g>
  );
}

function Inside({
  block,
  picture,
  standings,
}: { block: Block } & Pick<PyramidPictureProps, 'picture' | 'standings'>) {
  const { node, scale } = block;
  const inside = { width: block.width / scale, height: block.height / scale, by: picture.weighedBy };
  if (block.detail === 'compact' && (node.kind === 'icon' || node.kind === 'edition'))
    return <CompactBlock node={node} {...inside} standings={standings} />;
  if (node.kind === 'icon') return <IconBlock node={node} {...inside} standings={standings} />;
  return node.kind === 'edition' ? (
    <EditionBlock node={node} {...inside} />
  ) : (
    <GroupBlock node={node} {...inside} />
  );
}

/** The universe as a pyramid, drawn for one width of paper. */
export function PyramidPicture({ picture, standings, paper, heading, open }: PyramidPictureProps) {
  const { t } = useWords();
  const drawn = pyramid(picture, paper);
  const places = drawn.blocks.map(({ node, x, y, width, height }) => ({
    id: node.id,
    x: x + width / 2,
    y: y + height / 2,
  }));
  const walk = useWalk(places, open);
  return (
    <Sheet width={drawn.width} height={drawn.height} label={t('universe-picture.pyramid')} heading={heading}>
      {drawn.slabs.map((slab) => (
        <SlabOf
          key={slab.tier}
          slab={slab}
          paper={paper}
          empty={drawn.blocks.every(({ node }) => tierOf(node) !== slab.tier)}
        />
      ))}
      {drawn.blocks.map((block) => (
        <WalkedNode
          key={block.node.id}
          node={block.node}
          by={picture.weighedBy}
          standings={standings}
          walk={walk}
          x={block.x}
          y={block.y}
          scale={block.scale}
        >
          <rect
            className="frame"
            width={block.width / block.scale}
            height={block.height / block.scale}
            rx={10}
            fill={PAPER}
            stroke={LINE}
            {...(block.node.kind === 'rest' ? { strokeDasharray: '5 4' } : {})}
          />
          <Inside block={block} picture={picture} standings={standings} />
        </WalkedNode>
      ))}
    </Sheet>
  );
}
