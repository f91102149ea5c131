/** Units of each permanent size at or below which an icon is low, where nobody decided otherwise. */
export const ICON_MINIMUM = 5;
