import { sentenceOf } from '../startup-error.ts';

/** What was started, closed in the opposite order. */
export interface Closers {
  add(name: string, close: () => Promise<void> | void): void;
  /** Closes everything; a part that fails is reported and does not keep the others open. */
  closeAll(): Promise<void>;
}

export function createClosers(log: (line: string) => void): Closers {
  const open: { name: string; close: () => Promise<void> | void }[] = [];
  return {
    add: (name, close) => open.push({ name, close }),
    async closeAll() {
      for (let part = open.pop(); part; part = open.pop()) {
        try {
          await part.close();
        } catch (error) {
          log(`${part.name} did not close: ${sentenceOf(error)}`);
        }
      }
    },
  };
}
