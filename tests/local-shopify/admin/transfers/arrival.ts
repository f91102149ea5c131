import type { Form } from '../section.ts';

/** The day of arrival that a form gives, at noon, so that it is the same day in every zone that ships to another. */
export function arrivalIn(form: Form): { at: string | null } | { wrong: string } {
  const day = form.get('arrives')?.trim() ?? '';
  if (day === '') return { at: null };
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T12:00:00Z`) : NaN;
  if (Number.isNaN(time)) return { wrong: `“${day}” is no day, such as 2026-12-09.` };
  return { at: new Date(time).toISOString() };
}
