import type { CategoryNode, EditionNode, IconNode, RestNode, WeighedBy } from '~/universe/picture/picture';
import { useWords } from '../../words';
import { Lines } from './lines';
import { ofWhom, shareSentence, titleOf } from './node-words';
import { SOFT_INK } from './palette';
import { ShownPicture } from './shown-picture';
import { StandingMark } from './standing-mark';
import { standingOf, type Standings } from './standings';

interface Inside {
  width: number;
  height: number;
  by: WeighedBy;
}

const EDGE = 10;
const THUMB = 34;
/** A lower block has no room for pictures. */
const WITH_PICTURES = 90;
/** Below this width an edition's picture makes room for what stands beside it. */
const NARROW_EDITION = 110;

/** An icon: picture, name, share, promise. */
export function IconBlock({
  node,
  width,
  height,
  by,
  standings,
}: Inside & { node: IconNode; standings: Standings }) {
  const words = useWords();
  const room = width - 2 * EDGE;
  const standing = standingOf(node, standings);
  return (
    <>
      <ShownPicture url={node.pictures[0]} x={EDGE} y={EDGE} width={room} height={height - 94} />
      <Lines text={node.title} x={EDGE} y={height - 48} width={room} size={13} most={2} weight={600} upward />
      <Lines
        text={shareSentence(node.share, by, words)}
        x={EDGE}
        y={height - 31}
        width={room}
        size={12}
        colour={SOFT_INK}
      />
      {standing !== null && <StandingMark standing={standing} x={EDGE} y={height - 22} />}
    </>
  );
}

/** An edition: picture, stage or year, name, of which icon. */
export function EditionBlock({ node, width, height, by }: Inside & { node: EditionNode }) {
  const words = useWords();
  const { t } = words;
  const room = width - 2 * EDGE;
  const small = { size: 11, colour: SOFT_INK };
  const size = width < NARROW_EDITION ? 34 : 46;
  const beside = { x: EDGE + size + 6, width: room - size - 6 };
  return (
    <>
      <ShownPicture url={node.pictures[0]} x={EDGE} y={EDGE} width={size} height={size} />
      <Lines text={node.launchesOn?.slice(0, 4) ?? ''} {...beside} y={26} size={12} weight={600} />
      <Lines text={t(`universe-picture.stage.${node.stage}`)} {...beside} y={42} {...small} size={10.5} />
      <Lines text={node.title} x={EDGE} y={74} width={room} size={12} most={2} weight={600} />
      <Lines text={ofWhom(node, words)} x={EDGE} y={height - 26} width={room} {...small} />
      {node.products > 0 && (
        <Lines text={shareSentence(node.share, by, words)} x={EDGE} y={height - 11} width={room} {...small} />
      )}
    </>
  );
}

/** An icon or an edition where there are many: picture and name, and below what must not be missed. */
export function CompactBlock({
  node,
  width,
  height,
  by,
  standings,
}: Inside & { node: IconNode | EditionNode; standings: Standings }) {
  const words = useWords();
  const { t } = words;
  const standing = standingOf(node, standings);
  const room = width - 2 * EDGE;
  const below =
    node.kind === 'icon'
      ? shareSentence(node.share, by, words)
      : [node.launchesOn?.slice(0, 4), t(`universe-picture.stage.${node.stage}`)].filter(Boolean).join(' · ');
  return (
    <>
      <ShownPicture url={node.pictures[0]} x={EDGE} y={EDGE} width={THUMB} height={THUMB} />
      <Lines
        text={node.title}
        x={EDGE + THUMB + 8}
        y={22}
        width={room - THUMB - 8}
        size={12}
        most={2}
        weight={600}
      />
      {standing === null ? (
        <Lines text={ofWhom(node, words)} x={EDGE} y={height - 24} width={room} size={11} colour={SOFT_INK} />
      ) : (
        <StandingMark standing={standing} x={EDGE} y={height - 35} />
      )}
      <Lines text={below} x={EDGE} y={height - 9} width={room} size={11} colour={SOFT_INK} />
    </>
  );
}

/** A category, or what is left over of a tier: name, share, a few of its products and how many more. */
export function GroupBlock({ node, width, height, by }: Inside & { node: CategoryNode | RestNode }) {
  const words = useWords();
  const { t } = words;
  const room = width - 2 * EDGE;
  const fit = Math.max(0, Math.floor((room - 38) / (THUMB + 6)));
  const shown = height < WITH_PICTURES ? [] : node.pictures.slice(0, fit);
  const hidden = node.products - shown.length;
  const facts = [
    t('universe-picture.products', { count: node.products }),
    shareSentence(node.share, by, words),
  ];
  return (
    <>
      <Lines text={titleOf(node, words)} x={EDGE} y={22} width={room} size={13} weight={600} />
      <Lines text={facts[1] ?? ''} x={EDGE} y={39} width={room} size={12} colour={SOFT_INK} />
      {shown.length === 0 ? (
        <Lines text={facts[0] ?? ''} x={EDGE} y={56} width={room} size={12} colour={SOFT_INK} />
      ) : (
        shown.map((url, at) => (
          <ShownPicture
            key={url}
            url={url}
            x={EDGE + at * (THUMB + 6)}
            y={height - EDGE - THUMB - 6}
            width={THUMB}
            height={THUMB}
          />
        ))
      )}
      {shown.length > 0 && hidden > 0 && (
        <Lines
          text={t('universe-picture.more', { count: hidden })}
          x={EDGE + shown.length * (THUMB + 6) + 2}
          y={height - EDGE - THUMB / 2 - 2}
          width={60}
          size={12}
          colour={SOFT_INK}
        />
      )}
    </>
  );
}
