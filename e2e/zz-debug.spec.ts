import { ask, HOST, test } from './device-page.ts';
test('debug', async ({ openTab, context }) => {
  const tab = await openTab();
  tab.on('console', m => console.log('page:', m.text()));
  await tab.evaluate(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...a) { const r = open.apply(this, a); console.log('open asked'); r.addEventListener('success', () => console.log('opened')); r.addEventListener('error', () => console.log('open error', String(r.error))); r.addEventListener('blocked', () => console.log('open blocked')); r.addEventListener('upgradeneeded', () => console.log('upgrade'));
      r.addEventListener('success', () => { r.result.addEventListener('close', () => console.log('db close event')); r.result.addEventListener('versionchange', () => console.log('db versionchange')); });
      return r; };
    const tx = IDBDatabase.prototype.transaction; let n = 0;
    IDBDatabase.prototype.transaction = function (...a) { const me = n++; let t; try { t = tx.apply(this, a); } catch (e) { console.log('tx threw', String(e)); throw e; }
      t.addEventListener('abort', () => console.log(me, 'abort', String(t.error))); t.addEventListener('complete', () => { if (me % 50 === 0) console.log(me, 'complete'); }); return t; };
  });
  await ask(tab, 'begin', 'a');
  const devtools = await context.newCDPSession(tab);
  const writing = ask(tab, 'addInTurns', 'x', 1_000).then(r => console.log('writing', Array.isArray(r) ? r.length : r));
  await new Promise(r => setTimeout(r, 1000));
  console.log('clearing');
  await devtools.send('Storage.clearDataForOrigin', { origin: HOST.slice(0, -1), storageTypes: 'indexeddb' });
  console.log('cleared');
  await Promise.race([writing, new Promise(r => setTimeout(r, 9000))]);
  console.log('keys', await Promise.race([ask(tab, 'keys'), new Promise(r => setTimeout(() => r('hang'), 5000))]));
});
