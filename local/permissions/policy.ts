/** One thing a call needs: an action on a resource. */
export interface Need {
  readonly action: string;
  /** ARNs; one of them has to be allowed. Several where the request does not say by which of them the service goes. */
  readonly resources: readonly string[];
  /** Service that acts on the caller's behalf, as `kms:ViaService` names it. */
  readonly through?: string;
  /** Tags of the file, as `s3:ExistingObjectTag` asks for them. @default none */
  readonly objectTags?: Readonly<Record<string, string>>;
}

/** An `Allow` of a policy, as far as this service's own policies go; what they do not use is refused when they are read. */
export interface Statement {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** Value that `kms:ViaService` has to have. @default any or none */
  readonly through?: string | undefined;
  /** Tags that the file has to have (`s3:ExistingObjectTag`). @default whatever it has */
  readonly objectTags?: Readonly<Record<string, string>> | undefined;
}

/** The action and resource of a statement, as it writes them, by which something is allowed. */
export interface Grant {
  readonly action: string;
  readonly resource: string;
  readonly through?: string | undefined;
}

/** Every single thing that a statement allows. */
export const grantsOf = ({ actions, resources, through }: Statement): Grant[] =>
  actions.flatMap((action) => resources.map((resource) => ({ action, resource, through })));

/**
 * Every grant that allows what is needed; none when it is denied, as whatever nobody allowed is.
 *
 * Actions match whatever their case, resources with `*` for any text and `?` for one character
 * (IAM User Guide, "IAM JSON policy elements: Action, Resource").
 */
export function grantsFor(statements: readonly Statement[], need: Need): Grant[] {
  return statements
    .filter(({ objectTags = {} }) =>
      Object.entries(objectTags).every(([tag, value]) => need.objectTags?.[tag] === value),
    )
    .flatMap(grantsOf)
    .filter(
      ({ action, resource, through }) =>
        (through === undefined || through === need.through) &&
        matches(action.toLowerCase(), need.action.toLowerCase()) &&
        need.resources.some((needed) => matches(resource, needed)),
    );
}

const compiled = new Map<string, RegExp>();

function matches(pattern: string, text: string): boolean {
  if (!/[*?]/.test(pattern)) return pattern === text;
  let expression = compiled.get(pattern);
  if (!expression) {
    const source = pattern
      .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    expression = new RegExp(`^${source}$`, 's');
    compiled.set(pattern, expression);
  }
  return expression.test(text);
}
