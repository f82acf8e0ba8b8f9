import { describe, expect, it } from 'vitest';
import { type Filed, forgetFiled, readFiled, rememberFiled } from './filed-store.ts';
import { fullStorage, memoryStorage } from './storage.testing.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.parse('2026-11-06T02:00:00Z');
const filed = (part: Partial<Filed> = {}): Filed => ({
  number: 'TS2026110673M9PXD',
  category: 'irregular-inspection',
  against: '330203-market',
  at: NOW,
  ...part,
});

describe('what was filed on the device', () => {
  it('is remembered for 90 days, newest first', () => {
    const device = memoryStorage();
    const first = filed({ number: 'first', at: NOW - DAY });
    rememberFiled(device, first);
    rememberFiled(device, filed());
    expect(readFiled(device, NOW)).toEqual([filed(), first]);
    expect(readFiled(device, NOW + 90 * DAY)).toEqual([filed()]);
    expect(readFiled(device, NOW + 91 * DAY)).toEqual([]);
  });

  it('is remembered once, however often its receipt comes', () => {
    const device = memoryStorage();
    rememberFiled(device, filed());
    rememberFiled(device, filed());
    expect(readFiled(device, NOW)).toHaveLength(1);
  });

  it('is at most twenty', () => {
    const device = memoryStorage();
    for (let index = 0; index < 25; index += 1) rememberFiled(device, filed({ number: `number ${index}` }));
    expect(readFiled(device, NOW)).toHaveLength(20);
    expect(readFiled(device, NOW)[0]?.number).toBe('number 24');
  });

  it.each(['{', 'null', '{}', '[1,null,{"number":1}]'])('survives garbage: %s', (garbage) => {
    const device = memoryStorage();
    rememberFiled(device, filed());
    device.setItem(device.key(0) ?? '', garbage);
    expect(readFiled(device, NOW)).toEqual([]);
  });

  it('can be forgotten, and hinders nobody where it cannot be kept', () => {
    const device = memoryStorage();
    rememberFiled(device, filed());
    forgetFiled(device);
    expect(readFiled(device, NOW)).toEqual([]);
    expect(rememberFiled(fullStorage(), filed())).toBe(false);
  });
});
