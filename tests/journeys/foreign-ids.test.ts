import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maison } from '../local-shopify/seed/maison';
import { castNavyCoat, IDA, mailsOf, readFirst, tellIda, untilCalm } from '../setup/journey-story';
import { OTHER_HOUSE, OTHER_MARK, otherHouse } from '../setup/other-house';
import { ownerOf, type Owner } from '../setup/owner';
import { rowsOfShop } from '../setup/rows-of-shop';
import { startApp, type RunningApp } from '../setup/running-app';
import { askedOfCastings } from './foreign-castings';
import { askedOfDetails, writeDetails } from './foreign-details';
import { askedOfFiles, sendFiles } from './foreign-files';
import { askedOfLineage, planEditions } from './foreign-lineage';
import { askedOfNarrative, tellYears } from './foreign-narrative';
import { askedOfRules, rule } from './foreign-rules';
import { askedOfSuggestions, proposeOne } from './foreign-suggestions';
import { askedOfStock, planDays, type Asked, type Asks, type Ids } from './foreign-stock';

let running: RunningApp;
let ingrid: Owner;
let own: Ids;
/** What the other house has, by its ids. */
let theirs: Ids;

async function idsOf(shop: string): Promise<Ids> {
  const one = async (text: string): Promise<string> => {
    const [row] = await running.database.rows<{ id: string }>(text, [shop]);
    if (!row) throw new Error(`${shop} has nothing for ${text}`);
    return row.id;
  };
  return {
    product: await one('select product_id::text as id from casting where shop = $1'),
    variant: await one('select variant_id::text as id from permanent_variant where shop = $1'),
    icon: await one('select id from icon where shop = $1'),
    change: await one('select id from casting_change where shop = $1'),
    incident: await one('select id from incident where shop = $1'),
    person: await one('select id from recipient where shop = $1'),
    notice: await one(`select id from notice where shop = $1 and kind = 'incident'`),
    uplift: await one('select id from uplift where shop = $1'),
    marked: await one('select id from marked_days where shop = $1'),
    rule: await one('select id from casting_rule where shop = $1'),
    channel: await one('select id from channel where shop = $1'),
    detail: await one('select id from signature_detail where shop = $1'),
    chapter: await one('select id from chapter where shop = $1'),
    suggestion: await one('select id from suggestion where shop = $1'),
    drop: await one('select id from edition_drop where shop = $1'),
    edition: await one('select id from edition where shop = $1'),
    file: await one('select id from import_run where shop = $1'),
  };
}

beforeAll(async () => {
  const seed = maison();
  running = await startApp([seed, otherHouse(seed)]);
  ingrid = ownerOf(running);
  for (const owner of [ingrid, ownerOf(running, OTHER_HOUSE)]) {
    await readFirst(running, owner);
    await tellIda(running, owner);
    // Sold out from the beginning: an incident and a mail.
    await castNavyCoat(owner, running.shopify.store(owner.shop), ['HC-NVY-48']);
    await owner.sendJson('/app/universe/rules/saving', rule({}));
    await untilCalm(running);
  }
  await running.database.rows(`update notice set state = 'dead', failure = 'Ida is on an island'`);
  await planDays(running.database);
  await tellYears(running.database);
  await proposeOne(running.database);
  await planEditions(running.database);
  await writeDetails(running.database);
  await sendFiles(running.database);
  own = await idsOf(ingrid.shop);
  theirs = await idsOf(OTHER_HOUSE);
  // Without a worker nothing changes but by what is asked here.
  await running.stop();
  await running.start(['web']);
});

afterAll(() => running.close());

const page = async (path: string): Promise<Asked> => {
  const { status, html } = await ingrid.open(path);
  return { status, said: html };
};
const posted = async (sent: ReturnType<Owner['send']>): Promise<Asked> => {
  const { status, answer } = await sent;
  return { status, said: JSON.stringify(answer) };
};
const form = (path: string, fields?: Record<string, string>) => posted(ingrid.send(path, fields));
const json = (path: string, body: object) => posted(ingrid.sendJson(path, body));
const file = (path: string, text: string) => posted(ingrid.sendFile(path, text));
const plain = async (path: string, method = 'GET', fields?: Record<string, string>): Promise<Asked> => {
  const body = fields === undefined ? null : new URLSearchParams(fields);
  const answer = await fetch(`${running.appUrl}${path}`, { method, body, redirect: 'manual' });
  return { status: answer.status, said: await answer.text() };
};

/** A link of ours, made to speak of the other house's person or incident. */
async function forgedLink(
  purpose: 'confirm' | 'leave' | 'acknowledge' | 'snooze',
  ids: string[],
  fields?: Record<string, string>,
): Promise<Asked> {
  const texts = (await mailsOf(running)).map(({ text }) => text).join('\n');
  const [, mac] = new RegExp(`/${purpose}/[\\w-]+\\.([\\w-]+)`).exec(texts) ?? [];
  if (mac === undefined) throw new Error(`No mail has a link to ${purpose}`);
  const body = Buffer.from([OTHER_HOUSE, ...ids, ''].join('\n')).toString('base64url');
  return plain(`/${purpose}/${body}.${mac}`, 'POST', fields);
}

const PREFERENCES = {
  ...{ name: 'Theirs', language: null, timeZone: null, iconIds: null, pools: null },
  ...{ digestHour: 8, quiet: null },
};
const ANSWER = { promisedOn: '', note: '', until: 'day', day: '2026-12-24' };

/** For each route what is asked with the other house's ids; `nothing` where a route takes no id that could be theirs. */
const ASKED: Record<string, Asks> = {
  '$.tsx': [() => plain(`/app/nowhere/${theirs.product}`)],
  'acknowledge.$token.tsx': [() => forgedLink('acknowledge', [theirs.person, theirs.incident], ANSWER)],
  'snooze.$token.tsx': [() => forgedLink('snooze', [theirs.person, theirs.incident], ANSWER)],
  '_index.tsx': [() => plain('/')],
  'app.tsx': [() => page(`/app?shop=${OTHER_HOUSE}`)],
  'app._index.tsx': [() => page(`/app?icon=${theirs.icon}`)],
  ...askedOfCastings({ form, json }, () => ({ own, theirs })),
  'app.quiet-fortnight.ending.ts': 'nothing',
  'app.quiet-fortnight.notices.$id.verdict.ts': [
    () => form(`/app/quiet-fortnight/notices/${theirs.notice}/verdict`, { verdict: 'right' }),
  ],
  'app.settings._index.tsx': [() => page(`/app/settings?person=${theirs.person}`)],
  'app.settings.alerts.ts': 'nothing',
  'app.settings.mails.$noticeId.sending.ts': [() => form(`/app/settings/mails/${theirs.notice}/sending`)],
  'app.settings.people.$recipientId.asking.ts': [() => form(`/app/settings/people/${theirs.person}/asking`)],
  'app.settings.people.$recipientId.removal.ts': [
    () => form(`/app/settings/people/${theirs.person}/removal`),
  ],
  'app.settings.people.$recipientId.test.ts': [() => form(`/app/settings/people/${theirs.person}/test`)],
  'app.settings.people.ts': 'nothing',
  'app.settings.publishing.retry.ts': 'nothing',
  'app.settings.publishing.ts': 'nothing',
  'app.settings.people_.$recipientId.tsx': [
    () => page(`/app/settings/people/${theirs.person}`),
    () => json(`/app/settings/people/${theirs.person}`, PREFERENCES),
  ],
  'app.settings.reading.ts': 'nothing',
  'app.settings.slack.ts': 'nothing',
  'app.settings.changes.tsx': [() => page(`/app/settings/changes?subject=${theirs.icon}`)],
  'app.settings.changes[.]csv.ts': [() => page(`/app/settings/changes.csv?subject=${theirs.icon}`)],
  'app.settings.team.ts': [() => json('/app/settings/team', { userId: 'theirs', role: 'reader', seen: 1 })],
  'app.settings.slack.$channelId.disconnection.ts': [
    () => form(`/app/settings/slack/${theirs.channel}/disconnection`),
  ],
  'app.settings.slack.$channelId.test.ts': [() => form(`/app/settings/slack/${theirs.channel}/test`)],
  'app.setup.$step.skipping.ts': 'nothing',
  'app.setup.dismissal.ts': 'nothing',
  ...askedOfStock({ page, form, json, file }, () => theirs),
  'app.universe._index.tsx': [
    () => page(`/app/universe?icon=${theirs.icon}`),
    () => page('/app/universe?search=harbour'),
    () => page('/app/universe'),
    () => page('/app/universe?view=map'),
  ],
  'app.universe.cast.tsx': [
    () => page(`/app/universe/cast?as=uncast&all=1&icon=${theirs.icon}`),
    () => page(`/app/universe/cast?as=icon&products=${theirs.product}`),
    () => page(`/app/universe/cast?as=uncast&products=${own.product},${theirs.product}`),
  ],
  ...askedOfNarrative({ page, form, json }, () => theirs),
  ...askedOfLineage({ page, form, json }, () => ({ own, theirs })),
  ...askedOfDetails(
    { page, json },
    () => own,
    () => theirs,
  ),
  ...askedOfRules({ page, json }, () => theirs),
  ...askedOfFiles({ page, form }, () => theirs),
  ...askedOfSuggestions({ page, json }, () => theirs),
  'app.universe.products.$productId.tsx': [() => page(`/app/universe/products/${theirs.product}`)],
  'auth.$.tsx': [() => plain(`/auth/session-token?shop=${OTHER_HOUSE}`)],
  'auth.login.tsx': [() => plain(`/auth/login?shop=${OTHER_HOUSE}`)],
  'confirm.$token.tsx': [() => forgedLink('confirm', [theirs.person])],
  'leave.$token.tsx': [() => forgedLink('leave', [theirs.person])],
};

/** Pages of a route are shown without anything of the other house; what changes something has to say no. */
const CHANGES =
  /^(app\.(castings|icons|settings\..*\$|stock\.demand\.[mu]|stock\.policies\.[dpi]|stock\.\$incidentId\.[a-z]+\.ts|universe\.details\.(?:ts|order|\$)|universe\.rules\.(?:[ps]|\$)|universe\.files\.\$runId|universe\.suggestions\.[ar]|universe\.(?:editions|drops)\.(?:saving|\$\w+\.removal)|narrative\.chapters\.(?:s|\$chapterId\.[dr]))|confirm|leave|acknowledge|snooze)/;
const SAYS_NO =
  /"refused"|"faulty"|not-there|subject-missing|not-failed|This link does not work|This page is not here/;

const routes = readdirSync('app/routes');
test('each route has its question here', () => {
  expect(Object.keys(ASKED).sort()).toEqual(routes.sort());
});

test.each(routes.filter((route) => ASKED[route] !== 'nothing'))(
  '%s with ids of another house shows and changes nothing of it, nor of one’s own',
  async (route) => {
    const asked = ASKED[route];
    const rows = () =>
      Promise.all([ingrid.shop, OTHER_HOUSE].map((shop) => rowsOfShop(running.database, shop)));
    const before = await rows();
    for (const ask of asked instanceof Array ? asked : []) {
      const { status, said } = await ask();
      expect(status, said).toBeLessThan(500);
      expect(said).not.toContain(OTHER_MARK);
      if (CHANGES.test(route)) expect(said).toMatch(SAYS_NO);
    }
    expect(await rows()).toEqual(before);
  },
);

test('products and incidents of another house are not there', async () => {
  for (const path of [`/app/universe/products/${theirs.product}`, `/app/stock/${theirs.incident}`])
    expect((await page(path)).status).toBe(404);
  for (const path of [`/app/universe/products/${own.product}`, `/app/stock/${own.incident}`])
    expect((await page(path)).status).toBe(200);
});

test('what a house changes for itself changes nothing for the other', async () => {
  const before = await rowsOfShop(running.database, OTHER_HOUSE);
  await form('/app/settings/alerts', { settleMinutes: '7', defaultMinimum: '9' });
  await form('/app/settings/people', { name: 'Mads', address: `mads.${IDA}` });
  await form('/app/settings/reading', { kind: 'catalogue' });
  await form('/app/setup/told/skipping', { skip: 'true' });
  await form('/app/setup/dismissal');
  await form(`/app/settings/mails/${own.notice}/sending`);
  await form(`/app/settings/people/${own.person}/removal`);
  await form(`/app/castings/${own.change}/undoing`);
  const [changed] = await running.database.rows<{ settle_minutes: number }>(
    "select settle_minutes from policy where shop = $1 and level = 'shop'",
    [ingrid.shop],
  );
  expect(changed?.settle_minutes).toBe(7);
  expect(await rowsOfShop(running.database, OTHER_HOUSE)).toEqual(before);
});

test('a session token counts for the house it was given to, whatever the address says', async () => {
  const before = await rowsOfShop(running.database, OTHER_HOUSE);
  const answer = await fetch(
    `${running.appUrl}/app/universe?_data=1&shop=${OTHER_HOUSE}&embedded=1&id_token=${running.shopify.sessionToken(ingrid.shop)}`,
    { redirect: 'manual', headers: { 'user-agent': 'Mozilla/5.0 Chrome/140.0', 'x-shop': OTHER_HOUSE } },
  );
  expect(await answer.text()).not.toContain(OTHER_MARK);
  expect(await rowsOfShop(running.database, OTHER_HOUSE)).toEqual(before);
});
