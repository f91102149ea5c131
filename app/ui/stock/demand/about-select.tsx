import { Select } from '@shopify/polaris';
import { useWords } from '../../words';
import { categoryName } from './about-name';

interface Named {
  id: string;
  title: string;
}

interface AboutSelectProps {
  categories: readonly string[];
  /** The single things it may hold for, and what they are. */
  things: { level: 'icon' | 'product'; all: readonly Named[] };
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** What a chosen value means: the level, and what of it. */
export const chosen = (value: string): { level: string; subject: string } => {
  const at = value.indexOf(':');
  return { level: value.slice(0, at), subject: value.slice(at + 1) };
};

/** Everything: what a period holds for until something else is chosen. */
export const EVERYTHING = 'shop:';

/** Chooses what a period holds for: everything, a category, or one thing. */
export function AboutSelect({ categories, things, value, error, onChange }: AboutSelectProps) {
  const words = useWords();
  const { t } = words;
  const options = [
    { label: t('stock-demand.about.shop'), value: EVERYTHING },
    ...categories.map((category) => ({
      label: t('stock-demand.about.category', { name: categoryName(category, words) }),
      value: `category:${category}`,
    })),
    ...things.all.map(({ id, title }) => ({
      label: t(`stock-demand.about.${things.level}`, { name: title }),
      value: `${things.level}:${id}`,
    })),
  ];
  return (
    <Select
      label={t('stock-demand.about')}
      options={options}
      value={value}
      onChange={onChange}
      {...(error === undefined ? {} : { error })}
    />
  );
}
