import { Prisma } from '@prisma/client';

/** A part of a statement, for queries whose conditions or order a page chooses. Values stay parameters. */
export const part = Prisma.sql;
/** Parts joined by `and`. */
export const allOf = (parts: Prisma.Sql[]): Prisma.Sql => Prisma.join(parts, ' and ');
/** Parts joined by `or`, in parentheses. */
export const anyOf = (parts: Prisma.Sql[]): Prisma.Sql => Prisma.join(parts, ' or ', '(', ')');
