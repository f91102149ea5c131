import { z } from 'zod';
import { AUDIT_SUBJECTS, type AuditFields, type AuditSubject, type AuditVerb } from './audit';

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
const day = z.string().refine(isDay).optional().catch(undefined);

/** What an address asks of the audit; what is not understood is left out. */
const asked = z.object({
  about: z.enum(AUDIT_SUBJECTS).optional().catch(undefined),
  subject: z.string().min(1).max(64).optional().catch(undefined),
  by: z.string().min(1).max(64).optional().catch(undefined),
  from: day,
  to: day,
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional()
    .catch(undefined),
});
export type AuditRequest = z.output<typeof asked>;

/** Reads the filters of the audit's address. */
export const readAuditAddress = (params: URLSearchParams): AuditRequest =>
  asked.parse(Object.fromEntries(params));

/** One line of the audit. */
export interface AuditLine {
  id: string;
  at: Date;
  by: string;
  about: AuditSubject;
  verb: AuditVerb;
  title: string;
  /** Products that a casting was about. */
  products: number | null;
  reason: string;
  before: AuditFields;
  after: AuditFields;
  /** Whether the casting was taken back. */
  undone: boolean;
}

export interface AuditPage {
  lines: AuditLine[];
  /** Where the next page begins. */
  next: string | null;
  people: { id: string; name: string }[];
}
