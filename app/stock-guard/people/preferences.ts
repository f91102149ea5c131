import { LANGUAGES } from '~/words/languages';
import { isTimeZone } from './local-time';
import { personName } from './person-name';
import type { Preferences } from './recipient';

/** What somebody may choose from. */
export interface Choices {
  icons: { id: string; title: string }[];
  /** 'online' first, then locations; a name for each but the first. */
  pools: { id: string; name: string }[];
}

export type PreferenceField = keyof Preferences;

const MINUTES_OF_A_DAY = 24 * 60;

const isWhole = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= most;
const among = (chosen: string[] | null, offered: { id: string }[]): boolean =>
  chosen === null || (chosen.length > 0 && chosen.every((id) => offered.some((one) => one.id === id)));

/** The fields that cannot be taken; none when all may. */
export function refusedPreferences(wanted: Preferences, { icons, pools }: Choices): PreferenceField[] {
  const { name, language, timeZone, iconIds, digestHour, quiet } = wanted;
  const right: Record<PreferenceField, boolean> = {
    name: personName(name).kind === 'name',
    language: language === null || (LANGUAGES as readonly string[]).includes(language),
    timeZone: timeZone === null || isTimeZone(timeZone),
    iconIds: among(iconIds, icons),
    pools: among(wanted.pools, pools),
    digestHour: isWhole(digestHour, 23),
    quiet:
      quiet === null ||
      (isWhole(quiet.from, MINUTES_OF_A_DAY - 1) &&
        isWhole(quiet.to, MINUTES_OF_A_DAY - 1) &&
        quiet.from !== quiet.to),
  };
  return (Object.keys(right) as PreferenceField[]).filter((field) => !right[field]);
}
