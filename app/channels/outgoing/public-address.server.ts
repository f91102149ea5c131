import { BlockList, isIP } from 'node:net';

/** What is not the public internet, of IPv4 (IANA's registry of special-purpose addresses). */
const SPECIAL: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Of IPv6 only 2000::/3 is routed in public, without what lies in it that leads elsewhere: Teredo, 6to4, examples. */
const SPECIAL_WITHIN_PUBLIC: readonly (readonly [network: string, bits: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const refused4 = new BlockList();
for (const [network, bits] of SPECIAL) refused4.addSubnet(network, bits, 'ipv4');
const public6 = new BlockList();
public6.addSubnet('2000::', 3, 'ipv6');
const refused6 = new BlockList();
for (const [network, bits] of SPECIAL_WITHIN_PUBLIC) refused6.addSubnet(network, bits, 'ipv6');

/** Whether an address is one of the public internet: not of this machine, its networks, or a way round to them. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !refused4.check(address, 'ipv4');
  return family === 6 && public6.check(address, 'ipv6') && !refused6.check(address, 'ipv6');
}
