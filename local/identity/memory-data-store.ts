import type { DataStore } from 'cognito-local/lib/services/dataStore/dataStore.js';
import type { DataStoreFactory } from 'cognito-local/lib/services/dataStore/factory.js';

type Branch = Record<string, unknown>;

/**
 * Keeps what cognito-local stores in memory: pool, client and people follow from the template and the account file at
 * every start, and its own files could be left half-written by a crash. Refresh tokens end with the process.
 */
export class MemoryDataStoreFactory implements DataStoreFactory {
  async create(_context: unknown, _id: string, defaults: object): Promise<DataStore> {
    return memoryDataStore(structuredClone(defaults));
  }
}

function memoryDataStore(root: object): DataStore {
  const tree: Branch = Object.assign(Object.create(null), root);
  return {
    getRoot: async <T>() => tree as T,
    get: async <T>(_context: unknown, key: string | string[], fallback?: T) => {
      const { branch, leaf } = walk(tree, key);
      return ((branch[leaf] as T | undefined) ?? fallback ?? null) as T;
    },
    async set(_context, key, value) {
      const { branch, leaf } = walk(tree, key);
      branch[leaf] = value;
    },
    async delete(_context, key) {
      const { branch, leaf } = walk(tree, key);
      delete branch[leaf];
    },
  };
}

/** Branches have no prototype, so a name such as `constructor` finds nothing. */
function walk(tree: Branch, key: string | string[]): { branch: Branch; leaf: string } {
  const path = typeof key === 'string' ? [key] : [...key];
  const leaf = path.pop() ?? '';
  let branch = tree;
  for (const step of path) {
    const next = branch[step];
    branch[step] =
      typeof next === 'object' && next !== null
        ? Object.assign(Object.create(null), next)
        : Object.create(null);
    branch = branch[step] as Branch;
  }
  return { branch, leaf };
}
