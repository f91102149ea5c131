import { useId } from 'react';
import { FAINT, LINE } from './palette';

interface ShownPictureProps {
  url: string | undefined;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A product's picture with round corners; an empty frame where there is none, or none can be had. */
export function ShownPicture({ url, x, y, width, height }: ShownPictureProps) {
  const id = useId();
  const frame = { x, y, width, height, rx: 6 };
  return (
    <g aria-hidden="true">
      <rect {...frame} fill={FAINT} stroke={LINE} strokeWidth="0.5" />
      {url !== undefined && (
        <>
          <clipPath id={id}>
            <rect {...frame} />
          </clipPath>
          <image
            href={url}
            {...{ x, y, width, height }}
            preserveAspectRatio="xMidYMid meet"
            clipPath={`url(#${id})`}
          />
        </>
      )}
    </g>
  );
}
