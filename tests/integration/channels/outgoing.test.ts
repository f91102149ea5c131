import https from 'node:https';
import { connect, createServer, type AddressInfo, type NetConnectOpts, type Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { postJson } from '~/channels/outgoing/post.server';
import { openNameServer } from '../../setup/name-server';

type CreateConnection = https.Agent['createConnection'];

const NAMES: Record<string, readonly string[]> = {
  'loopback.example': ['127.0.0.1'],
  'private.example': ['10.0.0.8'],
  'home.example': ['192.168.1.1'],
  'office.example': ['172.20.0.1'],
  'metadata.example': ['169.254.169.254'],
  'carrier.example': ['100.64.0.1'],
  'zero.example': ['0.0.0.0'],
  'many.example': ['224.0.0.1'],
  'all.example': ['255.255.255.255'],
  'loopback6.example': ['::1'],
  'local6.example': ['fe80::1'],
  'unique6.example': ['fd00::1'],
  'mapped.example': ['::ffff:7f00:1'],
  'nat64.example': ['64:ff9b::7f00:1'],
  '6to4.example': ['2002:7f00:1::1'],
  'teredo.example': ['2001:0:7f00:1::1'],
  'mixed.example': ['93.184.215.14', '127.0.0.1'],
};

let listener: Server;
let port: number;
let connections = 0;
let answer = '';
let names: Awaited<ReturnType<typeof openNameServer>>;
/** What the listener says; null says nothing. */
let heard: string[] = [];
const agent = https.globalAgent;

/** Connects where it is told to, by the lookup it is told to use, but without TLS and to the listener's port. */
class ToTheListener extends https.Agent {
  override createConnection(...[options]: Parameters<CreateConnection>): Duplex {
    return connect({ ...(options as NetConnectOpts), port });
  }
}

/** The same, whatever the address: a listener that stands in for a public host. */
class AsPublicHost extends https.Agent {
  override createConnection(): Duplex {
    return connect({ host: '127.0.0.1', port });
  }
}

beforeAll(async () => {
  listener = createServer((socket) => {
    connections += 1;
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      heard.push(data.toString());
      socket.write(answer);
    });
  });
  await new Promise<void>((listening) => listener.listen(0, listening));
  port = (listener.address() as AddressInfo).port;
  names = await openNameServer((name, time) => {
    if (name === 'rebinding.example') return [time === 1 ? '203.0.114.9' : '127.0.0.1'];
    return NAMES[name] ?? [];
  });
});

beforeEach(() => {
  connections = 0;
  heard = [];
  https.globalAgent = new ToTheListener();
});

afterAll(async () => {
  https.globalAgent = agent;
  names.close();
  await new Promise((closed) => listener.close(closed));
});

const post = (url: string, timeoutMs = 2_000) => postJson(url, { text: 'hello' }, { timeoutMs });

test('the listener hears what is let through: without the checks below it would count', async () => {
  const socket = connect({ host: '127.0.0.1', port });
  socket.write('x');
  await expect.poll(() => connections).toBe(1);
  socket.destroy();
});

test.each([
  ['the loopback', 'https://127.0.0.1/'],
  ['the loopback in decimal', 'https://2130706433/'],
  ['the loopback in hexadecimal', 'https://0x7f000001/'],
  ['the loopback in octal', 'https://0177.0.0.1/'],
  ['the loopback with parts left out', 'https://127.1/'],
  ['this network', 'https://0.0.0.0/'],
  ['a private network', 'https://10.1.2.3/'],
  ['another private network', 'https://172.31.255.255/'],
  ['a home network', 'https://192.168.0.1/'],
  ['a cloud’s metadata', 'https://169.254.169.254/latest/meta-data/'],
  ['a carrier’s own network', 'https://100.127.0.1/'],
  ['a network of examples', 'https://203.0.113.7/'],
  ['a group of machines', 'https://239.1.1.1/'],
  ['the loopback of IPv6', 'https://[::1]/'],
  ['the unspecified address', 'https://[::]/'],
  ['a link of IPv6', 'https://[fe80::1]/'],
  ['a unique local network', 'https://[fd12:3456::1]/'],
  ['IPv4 in IPv6', 'https://[::ffff:127.0.0.1]/'],
  ['IPv4 compatible with IPv6', 'https://[::127.0.0.1]/'],
  ['IPv4 behind NAT64', 'https://[64:ff9b::127.0.0.1]/'],
  ['IPv4 behind 6to4', 'https://[2002:7f00:1::]/'],
  ['full-width digits', 'https://１２７.0.0.1/'],
])('%s is not called', async (_, url) => {
  expect(await post(url)).toEqual({ kind: 'refused', why: 'not-public' });
  expect(connections).toBe(0);
});

test.each(Object.keys(NAMES))(
  '%s leads to an address that is not public, and is not called',
  async (name) => {
    expect(await post(`https://${name}/hook`)).toEqual({ kind: 'refused', why: 'not-public' });
    expect(connections).toBe(0);
  },
);

test('this machine by its name is not called', async () => {
  const posting = await post('https://localhost/');
  expect(posting.kind).not.toBe('answered');
  expect(connections).toBe(0);
});

test('a name that changes its mind is asked once, and what was checked is what is connected to', async () => {
  const connected: string[] = [];
  https.globalAgent = new (class extends https.Agent {
    override createConnection(...[options]: Parameters<CreateConnection>): Duplex {
      const socket = connect({ ...(options as NetConnectOpts), port });
      socket.on('lookup', (_error, address) => connected.push(address));
      return socket;
    }
  })();
  const posting = await post('https://rebinding.example/hook', 500);
  expect(posting.kind).toBe('failed');
  expect(connected).toEqual(['203.0.114.9']);
  expect(names.timesAsked('rebinding.example')).toBe(1);
  expect(await post('https://rebinding.example/hook')).toEqual({ kind: 'refused', why: 'not-public' });
  expect(connections).toBe(0);
});

test.each([
  ['http://hooks.slack.com/', 'not-https'],
  ['ftp://hooks.slack.com/', 'not-https'],
  ['file:///etc/passwd', 'not-https'],
  ['https://ida@hooks.slack.com/', 'with-a-login'],
  ['https://ida:secret@hooks.slack.com/', 'with-a-login'],
  ['https://hooks.slack.com:8443/', 'other-port'],
  ['https://hooks.slack.com:22/', 'other-port'],
  ['//hooks.slack.com/', 'not-a-url'],
  ['', 'not-a-url'],
  [`https://hooks.slack.com/${'a'.repeat(2_000)}`, 'not-a-url'],
])('%s is refused by name', async (url, why) => {
  expect(await post(url)).toEqual({ kind: 'refused', why });
  expect(connections).toBe(0);
});

const http = (status: string, headers: string, body: string) =>
  `HTTP/1.1 ${status}\r\n${headers}content-length: ${String(body.length)}\r\n\r\n${body}`;

test('a redirect is an answer, and is not followed', async () => {
  https.globalAgent = new AsPublicHost();
  answer = http('302 Found', 'location: https://127.0.0.1/\r\n', '');
  expect(await post('https://public.example/hook')).toEqual({ kind: 'answered', status: 302, body: '' });
  expect(connections).toBe(1);
});

test('the host is named as it was asked for', async () => {
  https.globalAgent = new AsPublicHost();
  answer = http('200 OK', '', 'ok');
  expect(await post('https://public.example/hook')).toEqual({ kind: 'answered', status: 200, body: 'ok' });
  expect(heard[0]).toContain('POST /hook HTTP/1.1');
  expect(heard[0]?.toLowerCase()).toContain('host: public.example');
});

test('an answer of more than 64 KB is not read to its end', async () => {
  https.globalAgent = new AsPublicHost();
  answer = http('200 OK', '', 'a'.repeat(70 * 1024));
  expect(await post('https://public.example/hook')).toMatchObject({ kind: 'failed', why: 'too-long' });
});

test.each([
  ['says nothing', ''],
  ['begins to answer and stops', 'HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nok'],
])('a host that %s is left after the time it has', async (_, said) => {
  https.globalAgent = new AsPublicHost();
  answer = said;
  expect(await post('https://public.example/hook', 200)).toMatchObject({ kind: 'failed', why: 'slow' });
});

test('a host that is not there is unreachable, and its address is not in the reason', async () => {
  const posting = await post('https://nowhere.example/services/s3cret');
  expect(posting).toEqual({ kind: 'failed', why: 'unreachable', detail: 'ENOTFOUND' });
});
