import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fetchAddress } from '../../../cli/fetch/fetch-address.ts';
import { stubNetwork } from './stub-network.ts';

/** Where the names of these tests lead. */
const NAMES: Record<string, string[][]> = {
  localhost: [['127.0.0.1', '::1']],
  'localhost.': [['127.0.0.1']],
  'ip6-localhost': [['::1']],
  'intranet.example': [['10.1.2.3']],
  'half.example': [['93.184.215.14', '192.168.0.1']],
  'half6.example': [['2606:4700::1111', 'fd12::1']],
  'mapped.example': [['::ffff:169.254.169.254']],
  'scoped.example': [['fe80::1%eth0']],
  'metadata.google.internal': [['169.254.169.254']],
  '127.0.0.1.nip.io': [['127.0.0.1']],
  'xn--mgbh0fb.example': [['0.0.0.0']],
  'nonsense.example': [['not an address']],
  'empty.example': [[]],
  'public.example': [['93.184.215.14', '2606:4700::1111']],
};

/** Forms of addresses that nothing is read from, by the reason that is given. */
const REFUSED: Record<string, string[]> = {
  'leads to this machine': [
    'http://127.0.0.1/',
    'http://127.255.255.254/',
    'http://127.1/',
    'http://127.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7F.0x0.0x0.0x1/',
    'http://017700000001/',
    'http://0177.0.0.01/',
    'http://0000000177.0.0.1/',
    'http://0x7f.1/',
    'http://127.0.0.1./',
    'http://%31%32%37.0.0.1/',
    'http://127%2e0%2e0%2e1/',
    'http://①②⑦.⓪.⓪.①/',
    'http://１２７.０.０.１/',
    'http://127。0。0。1/',
    'http://127．0．0．1/',
    'http://𝟏𝟐𝟕.𝟎.𝟎.𝟏/',
    'http:\\\\127.0.0.1\\',
    'http:/127.0.0.1/',
    'http:127.0.0.1',
    'HTTP://127.0.0.1/',
    'http:///127.0.0.1/',
    'http://0/',
    'http://0.0.0.0/',
    'http://[::1]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[0000:0000:0000:0000:0000:0000:0000:0001]/',
    'http://[::]/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://ｌｏｃａｌｈｏｓｔ/',
    'http://ip6-localhost/',
    'http://127.0.0.1.nip.io/',
    'http://xn--mgbh0fb.example/',
    'https://127.0.0.1/',
    'http://127.0.0.1:443/',
    'http://127.0.0.1#@public.example/',
    'http://127.0.0.1?@public.example/',
    'http://127.0.0.1\\@public.example@10.0.0.1/',
  ],
  'leads to a private network': [
    'http://10.0.0.1/',
    'http://167772161/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://0xc0a80101/',
    'http://0300.0250.1.1/',
    'http://192.11010305/',
    'http://[fc00::1]/',
    'http://[fd00:ec2::254]/',
    'http://intranet.example/',
    'http://half.example/',
    'http://half6.example/',
  ],
  "leads to a provider's inner network": ['http://100.64.0.1/', 'http://100.100.100.200/'],
  'leads to the local link': [
    'http://169.254.169.254/latest/meta-data/',
    'http://0xa9fea9fe/',
    'http://2852039166/',
    'http://0251.0376.0251.0376/',
    'http://[fe80::1]/',
    'http://[febf::1]/',
    'http://scoped.example/',
    'http://metadata.google.internal/computeMetadata/v1/',
  ],
  'leads to many machines at once': [
    'http://224.0.0.1/',
    'http://239.255.255.255/',
    'http://255.255.255.255/',
    'http://[ff02::1]/',
  ],
  'leads to an IPv4 address in IPv6': [
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[0:0:0:0:0:ffff:a9fe:a9fe]/',
    'http://[::ffff:93.184.215.14]/',
    'http://[::ffff:0:127.0.0.1]/',
    'http://mapped.example/',
  ],
  'leads to an IPv4 address behind NAT64': [
    'http://[64:ff9b::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[64:ff9b:1::10.0.0.1]/',
  ],
  'leads to an IPv4 address behind 6to4': ['http://[2002:7f00:1::]/', 'http://[2002:a00:1::1]/'],
  'leads to an IPv4 address behind Teredo': ['http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/'],
  'leads to a reserved range': [
    'http://[::127.0.0.1]/',
    'http://192.0.0.1/',
    'http://192.0.2.1/',
    'http://198.18.0.1/',
    'http://198.51.100.1/',
    'http://203.0.113.1/',
    'http://192.88.99.1/',
    'http://240.0.0.1/',
    'http://[fec0::1]/',
    'http://[100::1]/',
    'http://[2001:db8::1]/',
    'http://[2001:10::1]/',
    'http://[3fff::1]/',
    'http://[4000::1]/',
    'http://[5f00::1]/',
  ],
  'no valid address': [
    'http://',
    'http://256.0.0.1/',
    'http://127.0.0.0.1/',
    'http://4294967296/',
    'http://0x100000000/',
    'http://127.0.0.08/',
    'http://[::1%25eth0]/',
    'http://[fe80::1%eth0]/',
    'http://[::1/',
    'http://[127.0.0.1]/',
    'http://::1/',
    'http://127.0.0.1:99999/',
    'http://exa<mple.example/',
    'http://public.example%00.local/',
  ],
  'no spaces and no control characters': [
    'http://127.0.0.1\t/',
    'http://127.0.0.1\r\nhost:x/',
    ' http://127.0.0.1/',
    'http://public.example/\u0000',
  ],
  'no name and no password': [
    'http://public.example@127.0.0.1/',
    'http://public.example:80@127.0.0.1/',
    'http://user:secret@public.example/',
  ],
  'only http and https': [
    'ftp://public.example/',
    'file:///etc/passwd',
    'gopher://127.0.0.1:6379/_FLUSHALL',
    'data:text/html,<p>text',
    'javascript:alert(1)',
    'ws://public.example/',
    'view-source:http://public.example/',
  ],
  'the ports 80, 443 are read': [
    'http://public.example:22/',
    'http://public.example:6379/',
    'http://public.example:8080/',
    'http://127.0.0.1:0/',
    'https://public.example:8443/',
  ],
  'is not known': ['http://unknown.example/', 'http://-1/', 'http://127.0.0.1.example/'],
  'has no address': ['http://empty.example/'],
  'leads to no IP address': ['http://nonsense.example/'],
  'at most 2048 characters': [`http://public.example/${'a'.repeat(2_048)}`],
};

const FORMS = Object.entries(REFUSED).flatMap(([reason, urls]) =>
  urls.map((url) => [url, reason] as const),
);

describe('an address is refused, and nothing connected to:', () => {
  test('there are forms enough', () => {
    expect(new Set(FORMS.map(([url]) => url)).size).toBeGreaterThanOrEqual(120);
  });

  test.each(FORMS)('%j %s', async (url, reason) => {
    const { options, connected } = stubNetwork(NAMES);
    await expect(fetchAddress(url, options)).rejects.toThrow(reason);
    expect(connected).toEqual([]);
  });

  test('as any IPv4 address of a private range, however it is written', async () => {
    const inside = fc.oneof(
      fc.integer({ min: 0x0a000000, max: 0x0affffff }),
      fc.integer({ min: 0x7f000000, max: 0x7fffffff }),
      fc.integer({ min: 0xa9fe0000, max: 0xa9feffff }),
      fc.integer({ min: 0xc0a80000, max: 0xc0a8ffff }),
      fc.integer({ min: 0xe0000000, max: 0xffffffff }),
    );
    const form = fc.constantFrom<(n: number) => string>(
      (n) => String(n),
      (n) => `0x${n.toString(16)}`,
      (n) => `0${n.toString(8)}`,
      (n) => `${n >>> 24}.${n & 0xffffff}`,
      (n) => [n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255].join('.'),
      (n) => `[::ffff:${(n >>> 16).toString(16)}:${(n & 0xffff).toString(16)}]`,
      (n) => `[64:ff9b::${(n >>> 16).toString(16)}:${(n & 0xffff).toString(16)}]`,
      (n) => `[2002:${(n >>> 16).toString(16)}:${(n & 0xffff).toString(16)}::]`,
    );
    const property = fc.asyncProperty(inside, form, async (number, write) => {
      const { options, connected } = stubNetwork();
      await expect(fetchAddress(`http://${write(number)}/`, options)).rejects.toThrow('leads to');
      expect(connected).toEqual([]);
    });
    await fc.assert(property);
  });
});

test('no IPv6 address is connected to but those that are given out to the internet', async () => {
  const outside = fc.ipV6().filter((address) => !/^[23][\da-f]{3}:/i.test(address));
  const property = fc.asyncProperty(outside, async (address) => {
    const { options, connected } = stubNetwork();
    await expect(fetchAddress(`http://[${address}]/`, options)).rejects.toThrow('leads to');
    expect(connected).toEqual([]);
  });
  await fc.assert(property);
});

describe('an address of the public internet is connected to', () => {
  test.each([
    ['http://93.184.215.14/', '93.184.215.14'],
    ['http://1572394766/', '93.184.215.14'],
    ['http://172.32.0.1/', '172.32.0.1'],
    ['http://100.128.0.1/', '100.128.0.1'],
    ['http://[2606:4700::1111]/', '2606:4700::1111'],
    ['https://public.example/a?b#c', '93.184.215.14'],
    ['http://PUBLIC.example:80/', '93.184.215.14'],
    ['http://public.example:443/', '93.184.215.14'],
  ])('%s', async (url, address) => {
    const { options, connected } = stubNetwork(NAMES);
    await expect(fetchAddress(url, options)).rejects.toThrow('a connection was made');
    expect(connected[0]).toBe(address);
  });

  test('and so is one at another port that was allowed', async () => {
    const { options, connected } = stubNetwork(NAMES, { ports: new Set([8080]) });
    await expect(fetchAddress('http://public.example:8080/', options)).rejects.toThrow();
    expect(connected).toHaveLength(2);
  });
});

describe('where private networks are allowed', () => {
  const { options, connected } = stubNetwork(NAMES, { allowPrivate: true });

  test.each([
    'http://10.0.0.1/',
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://[fd12::1]/',
    'http://100.64.0.1/',
    'http://intranet.example/',
  ])('%s is connected to', async (url) => {
    await expect(fetchAddress(url, options)).rejects.toThrow('a connection was made');
  });

  test.each([
    'http://169.254.169.254/',
    'http://[fd00:ec2::254]/',
    'http://100.100.100.200/',
    'http://[::ffff:10.0.0.1]/',
    'http://[64:ff9b::10.0.0.1]/',
    'http://224.0.0.1/',
    'http://0.0.0.0/',
    'http://metadata.google.internal/',
  ])('%s is not', async (url) => {
    const before = connected.length;
    await expect(fetchAddress(url, options)).rejects.toThrow('leads to');
    expect(connected).toHaveLength(before);
  });
});
