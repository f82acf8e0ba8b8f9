import { expect, it } from 'vitest';
import { contactOf } from './contact.ts';

it.each([
  ['an e-mail address', { email: 'boss@example.com' }, { channel: 'mail', to: 'boss@example.com' }],
  ['both', { email: 'boss@example.com', phone: '13800000000' }, { channel: 'mail', to: 'boss@example.com' }],
  ['a mobile phone', { phone: '13800000000' }, { channel: 'sms', to: '+8613800000000' }],
  ['a landline', { phone: '0574-87654321' }, null],
  ['a hotline', { phone: '12345' }, null],
  ['nothing', {}, null],
])('tells somebody who left %s', (_, left, contact) => expect(contactOf(left)).toEqual(contact));
