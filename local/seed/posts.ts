import type { Posts } from '../../shared/contracts/configuration.ts';
import { people } from './people.ts';

const VALID_FROM = '2024-01-01';

/** The posts of the demo's officials. */
export const posts = (): Posts => ({
  version: 1,
  posts: people().flatMap(({ user, name, email, role, organisation }) =>
    role === 'enterprise'
      ? []
      : [{ person: user, name, email, role, unit: organisation, from: VALID_FROM, to: null }],
  ),
});
