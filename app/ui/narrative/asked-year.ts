import { z } from 'zod';
import { FIRST_YEAR, LAST_YEAR, yearOf } from '~/universe/narrative/days';

/** A year that can be told, as addresses and forms carry it. */
export const toldYear = z.coerce.number().int().min(FIRST_YEAR).max(LAST_YEAR);

/** The year of an address; this one where it names none that can be told. */
export const askedYear = (params: URLSearchParams, today: string): number =>
  toldYear.catch(yearOf(today)).parse(params.get('year') ?? undefined);

export const yearUrl = (year: number): string => `/app/narrative?year=${String(year)}`;
