import { tidy } from '../casting/casting-rules';
import { EDITION_KINDS, type EditionKind } from './edition';
import { isDay, LONGEST_NOTE, nameFault, tidyNote } from './entry-text';

/** An edition as it was typed; what is empty is not said. */
export interface EditionEntry {
  title: string;
  kind: string;
  partner: string;
  material: string;
  iconIds: readonly string[];
  dropId: string;
  launchesOn: string;
  endsOn: string;
  editionSize: string;
  note: string;
  predecessorId: string;
  /** Of the predecessor's sales, in percent. */
  inheritPercent: string;
}

export type EditionField = keyof EditionEntry | 'products';
export type EditionFault =
  | 'missing'
  | 'too-long'
  | 'not-a-kind'
  | 'only-of-a-collaboration'
  | 'only-of-an-innovation'
  | 'unknown'
  | 'too-many'
  | 'not-a-day'
  | 'before-its-launch'
  | 'not-a-size'
  | 'cycle'
  | 'not-a-share'
  | 'without-a-predecessor';
export type EditionFaults = Partial<Record<EditionField, EditionFault>>;

export const LARGEST_SIZE = 10_000_000;
export const LARGEST_SHARE = 200;
/** More icons than these no edition plays with. */
export const MOST_ICONS = 50;

export const isKind = (typed: string): typed is EditionKind =>
  (EDITION_KINDS as readonly string[]).includes(typed);

/** Pieces made; null for none said, 'not-a-size' for what is no whole number above zero. */
export function sizeOf(typed: string): number | null | 'not-a-size' {
  const text = typed.trim();
  if (text === '') return null;
  const size = /^\d{1,8}$/.test(text) ? Number(text) : 0;
  return size >= 1 && size <= LARGEST_SIZE ? size : 'not-a-size';
}

/** A share of the predecessor's sales, 0 to 2; null for none. */
export function shareOf(typed: string): number | null | 'not-a-share' {
  const text = typed.trim().replace(',', '.');
  if (text === '') return null;
  const percent = /^\d{1,3}(\.\d{1,2})?$/.test(text) ? Number(text) : -1;
  return percent >= 0 && percent <= LARGEST_SHARE ? percent / 100 : 'not-a-share';
}

/** A second name that only one kind of edition has. */
function ownNameFault<Fault extends EditionFault>(typed: string, has: boolean, otherwise: Fault) {
  const name = tidy(typed);
  if (!has) return name === '' ? null : otherwise;
  return nameFault(name);
}

function endFault({ launchesOn, endsOn }: EditionEntry, dropsOn: string | null): EditionFault | null {
  if (endsOn === '') return null;
  if (!isDay(endsOn)) return 'not-a-day';
  const launch = launchesOn === '' ? dropsOn : launchesOn;
  return launch !== null && endsOn < launch ? 'before-its-launch' : null;
}

function inheritanceFault({ predecessorId, inheritPercent }: EditionEntry): EditionFault | null {
  const share = shareOf(inheritPercent);
  if (share === 'not-a-share') return share;
  return share !== null && predecessorId === '' ? 'without-a-predecessor' : null;
}

function iconFault(iconIds: readonly string[]): EditionFault | null {
  if (iconIds.length === 0) return 'missing';
  return new Set(iconIds).size > MOST_ICONS ? 'too-many' : null;
}

/** What is wrong with an edition, field by field. `dropsOn` is the day of its drop. */
export function faultsOf(entry: EditionEntry, dropsOn: string | null = null): EditionFaults {
  const { kind, launchesOn } = entry;
  const found: Partial<Record<EditionField, EditionFault | null>> = {
    title: nameFault(entry.title),
    kind: isKind(kind) ? null : 'not-a-kind',
    partner: ownNameFault(entry.partner, kind === 'collaboration', 'only-of-a-collaboration'),
    material: ownNameFault(entry.material, kind === 'material-innovation', 'only-of-an-innovation'),
    iconIds: iconFault(entry.iconIds),
    launchesOn: launchesOn === '' || isDay(launchesOn) ? null : 'not-a-day',
    endsOn: endFault(entry, dropsOn),
    editionSize: sizeOf(entry.editionSize) === 'not-a-size' ? 'not-a-size' : null,
    note: tidyNote(entry.note).length > LONGEST_NOTE ? 'too-long' : null,
    inheritPercent: inheritanceFault(entry),
  };
  return Object.fromEntries(Object.entries(found).filter(([, fault]) => fault !== null));
}

/** An edition of which nothing is known yet but its name. */
export const blankEdition = (title = ''): EditionEntry => ({
  ...{ title, kind: 'special-edition', partner: '', material: '', iconIds: [], dropId: '' },
  ...{ launchesOn: '', endsOn: '', editionSize: '', note: '', predecessorId: '', inheritPercent: '' },
});
