import { createHash } from 'node:crypto';
import { environment } from '~/environment.server';
import type { IncidentPurpose } from './incident-offer';
import { readSigned, signToken } from './signed-token.server';

/** For whom a link was made, and about what. */
export interface IncidentHolder {
  shop: string;
  recipientId: string;
  incidentId: string;
}

export type IncidentReading =
  ({ kind: 'valid'; linkId: string } & IncidentHolder) | { kind: 'expired' } | { kind: 'forged' };

/**
 * The address of a page outside the admin where that person acknowledges or snoozes the incident, once, until then.
 * The same at every attempt to send the same mail, so that a mail that came twice holds one link, not two.
 */
export function incidentLink(
  purpose: IncidentPurpose,
  { shop, recipientId, incidentId }: IncidentHolder,
  until: Date,
): string {
  const token = signToken(`incident ${purpose}`, [shop, recipientId, incidentId], until);
  return new URL(`/${purpose}/${token}`, environment().SHOPIFY_APP_URL).toString();
}

/**
 * The id by which a used link is remembered: a UUID made of what was signed. Not of the whole token, whose last
 * letter can be written in four ways.
 */
const linkIdOf = (purpose: IncidentPurpose, token: string): string =>
  createHash('sha256')
    .update(`${purpose} ${token.split('.')[0] ?? ''}`)
    .digest('hex')
    .slice(0, 32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Whom and what a token speaks for. */
export function readIncidentToken(purpose: IncidentPurpose, token: string, asOf: Date): IncidentReading {
  const reading = readSigned(`incident ${purpose}`, token, asOf);
  if (reading.kind !== 'valid') return reading;
  const [shop = '', recipientId = '', incidentId = ''] = reading.parts;
  return { kind: 'valid', linkId: linkIdOf(purpose, token), shop, recipientId, incidentId };
}
