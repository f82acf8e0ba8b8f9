import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import { ROLES } from '../contracts/session.ts';
import { dateOf } from '../domain/clocks/day.ts';
import type { Person, Role } from '../domain/complaints/actor.ts';
import { needsPost, rolesHeld } from '../domain/organisations/roles-held.ts';
import { readPosts } from '../persistence/rules.ts';
import { ProblemError } from './problem-error.ts';

/** API Gateway hands a token's list over as the text `[a b]`; a token read directly has an array. */
const groups = z.union([
  z.array(z.string()),
  z.string().transform((text) => text.replace(/^\[|\]$/g, '').split(/[\s,]+/)),
]);

const claims = z.object({
  sub: z.string().min(1),
  'cognito:username': z.string().min(1),
  name: z.string().optional(),
  'custom:organisation': z.string().min(1),
  'cognito:groups': groups.optional(),
});

const isRole = (group: string): group is Role => (ROLES as readonly string[]).includes(group);

/** The person that verified claims of an id token stand for, with the roles that he holds at an instant; unknown groups give no rights. */
export async function personOfClaims(input: unknown, at: string): Promise<Person> {
  const parsed = claims.safeParse(input);
  if (!parsed.success) throw new ProblemError('authentication.required', undefined, { cause: parsed.error });
  const { sub, name, 'custom:organisation': organisation, 'cognito:groups': all = [] } = parsed.data;
  const pooled = { user: parsed.data['cognito:username'], roles: all.filter(isRole), organisation };
  const { posts } = pooled.roles.some(needsPost) ? await readPosts(at) : { posts: [] };
  return { id: sub, name: name ?? sub, roles: rolesHeld(pooled, posts, dateOf(at)), organisation };
}

const authorised = z.object({
  requestContext: z.object({ authorizer: z.object({ jwt: z.object({ claims: z.unknown() }) }) }),
});

/** The person the gateway's authorizer has verified, with the roles that he holds now. */
export async function personOf(event: APIGatewayProxyEventV2, { now }: { now(): string }): Promise<Person> {
  const parsed = authorised.safeParse(event);
  if (!parsed.success) throw new ProblemError('authentication.required');
  return personOfClaims(parsed.data.requestContext.authorizer.jwt.claims, now());
}
