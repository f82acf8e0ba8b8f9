import type { Me } from '../../shared/contracts/session.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import { unitViews } from '../../shared/persistence/unit-views.ts';

/** Who is signed in. */
export async function showMe({ name, roles, organisation }: Person): Promise<Me> {
  const viewOf = await unitViews([organisation]);
  return { name, roles: [...roles], organisation: viewOf(organisation) };
}
