import { useQuery } from '@tanstack/react-query';
import { type Me, me } from '../../../../../shared/contracts/session.ts';
import { useApi } from './use-api.ts';

/** Who is signed in, with roles and unit. */
export function useMe() {
  const api = useApi();
  return useQuery({
    queryKey: ['me'],
    queryFn: ({ signal }): Promise<Me> => api('/api/me', { answer: me, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Whether a person works on tasks; the others begin at the board. */
export function worksOnTasks({ roles }: Pick<Me, 'roles'>): boolean {
  return roles.some((role) => ['dispatcher', 'handler', 'lead', 'visitor', 'supervisor'].includes(role));
}

/** Whether a person is shown the lists of supervision. */
export function supervises({ roles }: Pick<Me, 'roles'>): boolean {
  return roles.includes('supervisor') || roles.includes('auditor');
}

/** Whether a person looks into who did what; the others are shown units. */
export function audits({ roles }: Pick<Me, 'roles'>): boolean {
  return roles.includes('auditor');
}

/** Whether a person is shown what is configured; only administrators change it. */
export function readsConfiguration({ roles }: Pick<Me, 'roles'>): boolean {
  return roles.includes('admin') || roles.includes('auditor');
}
