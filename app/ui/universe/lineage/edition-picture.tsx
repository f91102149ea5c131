import type { EditionKind } from '~/universe/lineage/edition';

/** A drawing for each kind, where there is no picture yet: strokes on a ground of 48 by 32. */
const STROKES: Record<EditionKind, string> = {
  'archive-reissue': 'M14 12h20v4H14zM16 16v10h16V16M21 20h6',
  reboot: 'M31 12a9 9 0 1 0 2 8M31 7v6h-6',
  sequel: 'M10 10h12v14H10zM26 10h12v14H26zM22 17h4',
  'special-edition': 'M24 7l3 6 7 1-5 5 1 7-6-3-6 3 1-7-5-5 7-1z',
  collaboration: 'M19 8a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM29 8a8 8 0 1 0 0 16 8 8 0 0 0 0-16z',
  capsule: 'M17 10h14a6 6 0 0 1 0 12H17a6 6 0 0 1 0-12zM24 10v12',
  'material-innovation': 'M10 10l28 12M10 16l28 12M10 4l28 12M38 4L10 16M38 10L10 22M38 16L10 28',
};

/** An edition's picture, or a drawing of its kind; its name stands beside it, so it says nothing itself. */
export function EditionPicture({ url, kind }: { url: string | null; kind: EditionKind }) {
  if (url !== null) return <img className="edition-picture" src={url} alt="" loading="lazy" />;
  return (
    <svg className="edition-picture" viewBox="0 0 48 32" aria-hidden focusable="false">
      <path
        d={STROKES[kind]}
        fill="none"
        stroke="var(--p-color-icon-disabled)"
        strokeWidth="1.25"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
