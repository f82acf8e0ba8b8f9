import { z } from 'zod';
import type { CloudAssembly } from './cloud-assembly.ts';
import { LOCAL_ACCOUNT, type LocalAddresses } from './local-account.ts';
import { describeLocally } from './local-resource.ts';
import { UnplayableTemplateError } from './unplayable-template-error.ts';

const StackOutput = z.object({ StackName: z.string(), OutputName: z.string() });

const PSEUDO_PARAMETERS: Readonly<Record<string, string | undefined>> = {
  'AWS::AccountId': LOCAL_ACCOUNT.account,
  'AWS::Region': LOCAL_ACCOUNT.region,
  'AWS::Partition': LOCAL_ACCOUNT.partition,
  'AWS::URLSuffix': LOCAL_ACCOUNT.urlSuffix,
  'AWS::StackName': 'suda',
  'AWS::NoValue': undefined,
};

/**
 * Computes a value of a template as CloudFormation would, for this machine.
 * @throws UnplayableTemplateError for an intrinsic function, reference or attribute that is not known here.
 */
export function createResolver(assembly: CloudAssembly, addresses: LocalAddresses) {
  function resolve(value: unknown, stack: string): unknown {
    if (Array.isArray(value))
      return value.map((item) => resolve(item, stack)).filter((item) => item !== undefined);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const [first] = entries;
    if (first && entries.length === 1 && (first[0] === 'Ref' || first[0].startsWith('Fn::'))) {
      return intrinsic(first[0], first[1], stack);
    }
    return Object.fromEntries(
      entries.map(([key, item]) => [key, resolve(item, stack)]).filter(([, item]) => item !== undefined),
    );
  }

  function intrinsic(name: string, argument: unknown, stack: string): unknown {
    switch (name) {
      case 'Ref':
        return reference(text(argument), stack);
      case 'Fn::GetAtt': {
        const [id, ...path] = typeof argument === 'string' ? argument.split('.') : list(argument);
        return attribute(text(id), path.map(text).join('.'), stack);
      }
      case 'Fn::Join': {
        const [separator, parts] = list(argument);
        return onThisMachine(list(resolve(parts, stack)).map(text).join(text(separator)));
      }
      case 'Fn::Sub':
        return substitute(argument, stack);
      case 'Fn::Select': {
        const [index, items] = list(argument);
        return list(resolve(items, stack))[Number(resolve(index, stack))];
      }
      case 'Fn::Split': {
        const [separator, whole] = list(argument);
        return text(resolve(whole, stack)).split(text(separator));
      }
      case 'Fn::ImportValue': {
        const found = assembly.exported(text(resolve(argument, stack)));
        if (!found) throw new UnplayableTemplateError(`no stack exports ${JSON.stringify(argument)}`);
        return resolve(found.value, found.stack);
      }
      case 'Fn::GetStackOutput':
        return stackOutput(StackOutput.parse(argument));
      default:
        throw new UnplayableTemplateError(
          `local/ does not know the intrinsic function ${name} (stack ${stack})`,
        );
    }
  }

  function stackOutput({ StackName, OutputName }: z.infer<typeof StackOutput>): unknown {
    const value = assembly.output(StackName, OutputName);
    if (value === undefined)
      throw new UnplayableTemplateError(`stack ${StackName} has no output "${OutputName}"`);
    return resolve(value, StackName);
  }

  function reference(id: string, stack: string): unknown {
    if (id in PSEUDO_PARAMETERS) return PSEUDO_PARAMETERS[id];
    const resource = assembly.find(stack, id);
    if (resource) return describeLocally(resource, addresses).ref;
    const fallback = assembly.parameter(stack, id);
    if (fallback === undefined)
      throw new UnplayableTemplateError(`stack ${stack} has no "${id}" with a value`);
    return fallback;
  }

  function attribute(id: string, name: string, stack: string): string {
    const resource = assembly.find(stack, id);
    if (!resource) throw new UnplayableTemplateError(`stack ${stack} has no resource "${id}"`);
    const value = describeLocally(resource, addresses).attributes[name];
    if (value === undefined) {
      throw new UnplayableTemplateError(
        `local/ does not know the attribute ${name} of ${resource.type} "${id}"`,
      );
    }
    return value;
  }

  function substitute(argument: unknown, stack: string): string {
    const [pattern, variables] = typeof argument === 'string' ? [argument, {}] : list(argument);
    const own = new Map(Object.entries(variables ?? {}));
    const whole = text(pattern).replaceAll(/\$\{([^!}][^}]*)\}/g, (_, name: string) => {
      if (own.has(name)) return text(resolve(own.get(name), stack));
      const [id = '', ...path] = name.split('.');
      return path.length > 0 ? attribute(id, path.join('.'), stack) : text(reference(id, stack));
    });
    return onThisMachine(whole);
  }

  /**
   * The template writes `https://` before the site's domain, and this machine serves the site without TLS. A secret that
   * CloudFormation would look up is the same text wherever it is used; here nothing outside this process could use it.
   */
  function onThisMachine(whole: string): string {
    return whole
      .replaceAll(`https://${new URL(addresses.origin).host}`, addresses.origin)
      .replaceAll(/\{\{resolve:secretsmanager:([^}]+?):SecretString:*\}\}/g, 'secret of $1');
  }

  return resolve;
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new UnplayableTemplateError(`expected a text in the template, found ${JSON.stringify(value)}`);
}

function list(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  throw new UnplayableTemplateError(`expected a list in the template, found ${JSON.stringify(value)}`);
}
