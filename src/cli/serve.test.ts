import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve.mjs';

const outside = mkdtempSync(join(tmpdir(), 'afterword-'));
const folder = join(outside, 'dist');
let address = '';
let close = () => {};

beforeAll(async () => {
  mkdirSync(join(folder, 'cases'), { recursive: true });
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'cases/index.html'), 'cases');
  writeFileSync(join(folder, '404.html'), 'missing');
  ({ address, close } = await serve({ folder, under: '/some/where/', port: 23_456, tries: 100 }));
});
afterAll(() => {
  close();
  rmSync(outside, { recursive: true });
});

const ask = async (path: string) => {
  const reply = await fetch(address + path, { redirect: 'manual' });
  return { status: reply.status, text: await reply.text(), to: reply.headers.get('location') };
};

test('a folder answers with its index, and only behind its slash', async () => {
  expect(await ask('')).toMatchObject({ status: 200, text: 'home' });
  expect(await ask('cases/')).toMatchObject({ status: 200, text: 'cases' });
  expect(await ask('cases?a=1')).toMatchObject({ status: 301, to: '/some/where/cases/?a=1' });
});

test.each(['nowhere', 'cases/nowhere/', 'index.html/', 'index', '%E0%A4%A', '%00', '..%2fsecret.txt'])(
  '%s is not there, and says so',
  async path => {
    expect(await ask(path)).toMatchObject({ status: 404, text: 'missing' });
  },
);

test('nothing is served beside the path it was published at', async () => {
  expect((await fetch(new URL('/index.html', address))).status).toBe(404);
});

test('a busy port makes way for the next', async () => {
  const { port } = new URL(address);
  const second = await serve({ folder, port: Number(port), tries: 100 });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(port));
  second.close();
  await expect(serve({ folder, port: Number(port) })).rejects.toThrow('EADDRINUSE');
});
