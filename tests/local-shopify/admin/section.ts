import type { StaffMember } from '../oauth/staff.ts';
import type { Html } from './html.ts';
import type { NoticeName } from './notices.ts';
import type { Place } from './place.ts';

export type Form = URLSearchParams;

/** What a person asked the admin to show. */
export interface Asked {
  place: Place;
  url: URL;
  /** What the page's pattern captures of the path. */
  parts: string[];
  /** The form that was just refused: the page says why, and the form's fields keep what was entered. */
  refused: Refused | null;
}

/** A form whose button was pressed. */
export interface Pressed {
  place: Place;
  form: Form;
  parts: string[];
}

/** Where the browser goes after a form, and what it is told there. */
export interface Done {
  page: string;
  notice: NoticeName;
  /** Who is signed in from now on; left out: whoever was. */
  person?: StaffMember;
}

/** Nothing was done, for a reason; the page shows the form again. */
export interface Refusal {
  page: string;
  reason: string;
}

export interface Refused extends Refusal {
  action: string;
  form: Form;
}

export type Shown = Html | { redirect: string } | null;
export type Show = (asked: Asked) => Shown;
export type Press = (pressed: Pressed) => Done | Refusal | null;

/** A part of the admin: its pages and its buttons, by patterns of the path below the store's. */
export interface Section {
  shows: readonly (readonly [RegExp, Show])[];
  presses: readonly (readonly [RegExp, Press])[];
}

/** What a field of that form shows: what was entered, if it was refused, else the value that is kept. */
export function entered(asked: Asked, action: string): (name: string, kept: string) => string {
  const form = asked.refused?.action === action ? asked.refused.form : null;
  return (name, kept) => form?.get(name) ?? kept;
}

/** Whether a box of that form is ticked: as it was sent, if the form was refused, else as it is kept. */
export function ticked(asked: Asked, action: string, name: string, kept: boolean): boolean {
  return asked.refused?.action === action ? asked.refused.form.has(name) : kept;
}

/** The number that the pattern captures at that place of the path. */
export const numberIn = (parts: readonly string[], at = 0): number => Number(parts[at]);

/** A whole number that was entered, or null where it is none. */
export function wholeNumber(text: string | null): number | null {
  const trimmed = (text ?? '').trim();
  return /^[+-]?\d{1,9}$/.test(trimmed) ? Number(trimmed) : null;
}
