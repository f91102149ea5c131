import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { setDefaultRole, setRole } from '~/team/set-role.server';
import { teamOf } from '~/team/team-page.server';
import { auditPage } from '~/team/audit-lines.server';
import { auditFile } from '~/team/audit-file.server';
import { forgetOldAudit } from '~/team/forget-old-audit.server';
import { action as castIcon } from '~/routes/app.castings.icon';
import { action as decide } from '~/routes/app.stock.policies.decision';
import { loader as frame } from '~/routes/app';
import type { Running } from '../../local-shopify/start';
import { statusThrown } from '../../setup/asked-by-owner';
import {
  BLACK,
  emptyStage,
  harbourCoat,
  later,
  NAVY,
  OTHER,
  rows,
  SHOP,
  twoHouses,
} from '../../setup/casting-stage';
import { connectedStores } from '../../setup/connected-store';
import { seed } from '../../setup/mirrored-maison';

const MADS = 84_011_002;
const NOW = later(0);
const INGRID = { id: '84011001', name: 'Ingrid Sande' };

const COAT = {
  productIds: [String(NAVY), String(BLACK)],
  family: { kind: 'one', title: 'Harbour Coat' },
  permanentVariantIds: 'suggest',
  minimum: null,
  reason: 'People know us for it',
};

let shopify: Running;

type Handler = (args: {
  request: Request;
  params: Record<string, string>;
  context: Record<string, never>;
}) => Promise<unknown>;

const routes = import.meta.glob<{ action?: Handler }>('../../../app/routes/app.*.{ts,tsx}', { eager: true });
const actions = Object.entries(routes).flatMap(([path, { action }]) =>
  action ? [[path.replace(/^.*\//, ''), action] as const] : [],
);

/** What a member of the staff sends. */
const sentBy = (userId: number | undefined, body: unknown = {}): Request =>
  new Request('http://localhost:1/app', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      authorization: `Bearer ${shopify.sessionToken(SHOP, userId)}`,
      'content-type': 'application/json',
    },
  });
const ask = (handler: Handler, userId?: number, body?: unknown) =>
  handler({ request: sentBy(userId, body), params: {}, context: {} });

const visit = (userId?: number) =>
  frame({
    request: new Request('http://localhost:1/app', {
      headers: { authorization: `Bearer ${shopify.sessionToken(SHOP, userId)}` },
    }),
    params: {},
    context: {},
  });

const madsIs = async (role: 'planner' | 'reader' | 'merchandiser' | 'owner' | null): Promise<void> => {
  const mads = (await teamOf(SHOP)).members.find(({ id }) => id === String(MADS));
  const answer = await setRole(
    SHOP,
    { userId: String(MADS), role, seen: mads?.version ?? 0 },
    INGRID,
    later(1),
  );
  expect(answer).toEqual({ kind: 'set' });
};

beforeAll(async () => {
  await twoHouses();
  shopify = await connectedStores([seed]);
});

beforeEach(async () => {
  await emptyStage();
  await rows.db.audit.deleteMany();
  await rows.db.staffMember.deleteMany();
  await rows.db.shop.updateMany({ data: { staffRole: 'merchandiser' } });
  await visit();
  await visit(MADS);
});

test('a first visit is written down, and the owner of the store is owner', async () => {
  const { members, defaultRole } = await teamOf(SHOP);
  expect(members.map(({ name, role, byDefault }) => [name, role, byDefault])).toEqual([
    ['Ingrid Sande', 'owner', false],
    ['Mads Holm', 'merchandiser', true],
  ]);
  expect(defaultRole).toBe('merchandiser');
  expect((await teamOf(OTHER)).members).toEqual([]);
});

describe('a reader is refused', () => {
  beforeEach(() => madsIs('reader'));
  test.each(actions)('%s', async (_name, action) => {
    expect(await statusThrown(ask(action, MADS))).toBe(403);
  });
});

test('a planner guards, and cannot recast icons', async () => {
  await madsIs('planner');
  expect(await statusThrown(ask(castIcon, MADS, COAT))).toBe(403);
  const decision = { level: 'shop', subject: '', pool: '', fields: { leadDays: '20' } };
  expect(await statusThrown(ask(decide, MADS, decision))).not.toBe(403);
});

test('the owner of the store stays owner', async () => {
  const { members } = await teamOf(SHOP);
  const [{ version } = { version: 0 }] = members;
  const answer = await setRole(SHOP, { userId: INGRID.id, role: 'reader', seen: version }, INGRID, NOW);
  expect(answer).toEqual({ kind: 'account-owner' });
});

test('of two people who set one role the second is told who was first', async () => {
  await madsIs('planner');
  const second = await setRole(
    SHOP,
    { userId: String(MADS), role: 'reader', seen: 1 },
    { id: '9', name: 'Nils' },
    later(2),
  );
  expect(second).toEqual({ kind: 'changed-meanwhile', by: 'Ingrid Sande', at: later(1) });
  expect((await teamOf(SHOP)).members[1]?.role).toBe('planner');
});

test('what holds for everybody holds for who has no role of their own', async () => {
  await setDefaultRole(SHOP, 'reader', INGRID, NOW);
  expect((await teamOf(SHOP)).members[1]?.role).toBe('reader');
  await madsIs('planner');
  expect((await teamOf(SHOP)).members[1]?.role).toBe('planner');
});

test('every change of a role stands in the audit with what it was and became', async () => {
  await madsIs('planner');
  const { lines } = await auditPage(SHOP, { about: 'team' });
  expect(lines).toMatchObject([
    {
      by: 'Ingrid Sande',
      verb: 'changed',
      title: 'Mads Holm',
      before: { role: null },
      after: { role: 'planner' },
    },
  ]);
});

test('a casting stands in the audit by its products and its reason', async () => {
  await harbourCoat();
  const [line] = (await auditPage(SHOP, { about: 'casting' })).lines;
  expect(line).toMatchObject({ by: 'Ingrid Sande', verb: 'cast', undone: false });
  expect(line?.title).toContain('Harbour Coat');
  expect(line?.reason).not.toBe('');
});

test('the audit is read page by page, and as a file that no spreadsheet computes', async () => {
  for (let n = 0; n < 120; n++)
    await rows.run`
      insert into audit (shop, at, by, by_name, about, subject, title, verb)
      values (${SHOP}, ${later(n)}, '7', 'Ida', 'chapter', '', ${`=1+${String(n)}`}, 'changed')`;
  const first = await auditPage(SHOP, { about: 'chapter' });
  const second = await auditPage(SHOP, { about: 'chapter', before: first.next ?? '' });
  const third = await auditPage(SHOP, { about: 'chapter', before: second.next ?? '' });
  expect([first, second, third].map(({ lines }) => lines.length)).toEqual([50, 50, 20]);
  expect(third.next).toBeNull();
  let file = '';
  for await (const part of auditFile(SHOP, { about: 'chapter' })) file += part;
  expect(file.split('\r\n').filter((line) => line.includes(",'=1+"))).toHaveLength(120);
});

test('changes are kept for a year and the weeks beside it', async () => {
  for (const days of [399, 401])
    await rows.run`
      insert into audit (shop, at, by, by_name, about, subject, title, verb)
      values (${SHOP}, ${new Date(NOW.getTime() - days * 86_400_000)}, '7', 'Ida', 'drop', '', ${String(days)}, 'added')`;
  await forgetOldAudit(SHOP, NOW);
  expect((await auditPage(SHOP, { about: 'drop' })).lines.map(({ title }) => title)).toEqual(['399']);
});
