import { Link } from '@remix-run/react';
import type { LineageEdition } from '~/universe/lineage/lineage-edition';
import { useWords } from '../../words';
import { EditionPicture } from './edition-picture';
import { daysSentence, kindSentence, smallFacts } from './edition-sentences';

interface EditionCardProps {
  edition: LineageEdition;
  today: string;
  /** Says whose edition it is, where that is not the page's own subject. */
  withIcons?: boolean;
}

function Facts({ edition, today, withIcons = false }: EditionCardProps) {
  const words = useWords();
  const { title, stage, pictureUrl, kind, icons } = edition;
  return (
    <>
      <EditionPicture url={pictureUrl} kind={kind} />
      <span className="edition-name">{title}</span>
      <span className="edition-fact">{kindSentence(edition, words)}</span>
      {withIcons && icons.length > 0 && (
        <span className="edition-fact">
          {words.t('lineage.of-icons', { icons: words.list(icons.map((icon) => icon.title)) })}
        </span>
      )}
      <span className="edition-fact">
        {words.t(`lineage.stage.${stage}`)} · {daysSentence(edition, today, words)}
      </span>
      {smallFacts(edition, today, words).map((fact) => (
        <span key={fact} className="edition-fact">
          {fact}
        </span>
      ))}
    </>
  );
}

/** An edition to look at; all of it is the way to its page. */
export function EditionCard({ edition, today, withIcons = false }: EditionCardProps) {
  const { id, stage } = edition;
  return (
    <Link to={`/app/universe/editions/${id}`} className={`edition-card edition-${stage}`} data-edition={id}>
      <Facts edition={edition} today={today} withIcons={withIcons} />
    </Link>
  );
}

/** The same on its own page, where it leads nowhere. */
export function EditionHead({ edition, today }: EditionCardProps) {
  return (
    <div className={`edition-card edition-${edition.stage}`}>
      <Facts edition={edition} today={today} />
    </div>
  );
}

/** Editions side by side, where it is not their order in time that matters. */
export function EditionCards({ editions, today }: { editions: LineageEdition[]; today: string }) {
  return (
    <ul className="edition-cards">
      {editions.map((edition) => (
        <li key={edition.id}>
          <EditionCard edition={edition} today={today} withIcons />
        </li>
      ))}
    </ul>
  );
}
