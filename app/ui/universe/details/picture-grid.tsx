import type { DetailPicture } from '~/universe/details/detail';
import type { FoundPicture } from '~/universe/details/picture';

interface PictureGridProps {
  pictures: readonly FoundPicture[];
  chosenId: string | null;
  onChoose: (picture: DetailPicture) => void;
}

/** Pictures side by side, each with its name; one of them is chosen. */
export function PictureGrid({ pictures, chosenId, onChoose }: PictureGridProps) {
  return (
    <div className="detail-pictures">
      {pictures.map(({ id, url, name }) => (
        <button
          key={id}
          type="button"
          title={name}
          aria-pressed={id === chosenId}
          onClick={() => onChoose({ id, url })}
        >
          <img src={url} alt="" loading="lazy" />
          <span>{name}</span>
        </button>
      ))}
    </div>
  );
}
