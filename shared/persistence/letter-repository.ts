import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import type { Bilingual } from '../contracts/text.ts';
import type { LetterText } from '../domain/complaints/letter.ts';
import { letterEntity } from './letter-entity.ts';
import type { TransactionPart } from './write-transaction.ts';

/** A letter that an official wrote with an event of the case. */
export type WrittenLetter = LetterText & {
  number: string;
  version: number;
  at: string;
  by: string;
  unit: string;
  name: Bilingual;
};

/** Part of the transaction of the event that it belongs to. */
export const letterPart = (letter: WrittenLetter): TransactionPart => ({
  conditionFailed: 'stale',
  transaction: letterEntity.build(PutTransaction).item(letter),
});
