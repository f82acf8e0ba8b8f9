import { z } from 'zod';
import { ROLES } from '../../../../../shared/contracts/session.ts';
import { callApi } from '../../../lib/api.ts';

const demoAccount = z.object({
  user: z.string(),
  name: z.string(),
  nameEn: z.string(),
  role: z.enum(ROLES),
  organisation: z.union([z.string(), z.object({ name: z.string(), nameEn: z.string() })]),
});
export type DemoAccount = z.infer<typeof demoAccount>;

/** `/config.json`: how to sign in here; `local` exists only where the service runs on one machine. */
const siteConfig = z.object({
  oidc: z.object({ authority: z.string(), clientId: z.string() }),
  local: z.object({ demoAccounts: z.array(demoAccount), inbox: z.string() }).optional(),
});
export type SiteConfig = z.infer<typeof siteConfig>;

/** @throws ApiProblem when the configuration can't be had or read. */
export function loadSiteConfig(): Promise<SiteConfig> {
  return callApi('/config.json', { answer: siteConfig });
}
