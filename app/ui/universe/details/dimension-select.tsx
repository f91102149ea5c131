import { Select } from '@shopify/polaris';
import { DIMENSIONS, isDimension, type Dimension } from '~/universe/details/detail';
import { useWords } from '../../words';

interface DimensionSelectProps {
  value: Dimension;
  onChange: (dimension: Dimension) => void;
}

/** One of the seven respects in which a product is itself. */
export function DimensionSelect({ value, onChange }: DimensionSelectProps) {
  const { t } = useWords();
  return (
    <Select
      label={t('universe-details.dimension')}
      options={DIMENSIONS.map((dimension) => ({
        value: dimension,
        label: t(`universe-details.dimension.${dimension}`),
      }))}
      value={value}
      onChange={(chosen) => {
        if (isDimension(chosen)) onChange(chosen);
      }}
    />
  );
}
