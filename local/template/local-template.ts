import type { ZodType } from 'zod';
import { z } from 'zod';
import type { CloudAssembly, Resource } from './cloud-assembly.ts';
import { readCloudAssembly } from './cloud-assembly.ts';
import { assertKnownTypes } from './known-types.ts';
import type { LocalAddresses } from './local-account.ts';
import { describeLocally } from './local-resource.ts';
import { createResolver } from './resolve-intrinsics.ts';
import { UnplayableTemplateError } from './unplayable-template-error.ts';

/** A resource with its properties as they are on this machine. */
export interface LocalDeclaration<T> {
  readonly logicalId: string;
  /** What `Ref` gives. */
  readonly ref: string;
  readonly properties: T;
}

/** The synthesized template, seen from this machine. */
export interface LocalTemplate {
  /** Folder of the template's assets. */
  readonly folder: string;
  /**
   * Every resource of a type.
   * @throws UnplayableTemplateError when one uses what this machine does not know or has an unexpected shape.
   */
  declared<T>(type: string, schema: ZodType<T>): LocalDeclaration<T>[];
  /** The only resource of a type; throws when there is none or more than one. */
  only<T>(type: string, schema: ZodType<T>): LocalDeclaration<T>;
}

/** @throws UnplayableTemplateError when the folder holds no template or one with resources nobody decided about. */
export function loadLocalTemplate(folder: string, addresses: LocalAddresses): LocalTemplate {
  return playTemplate(readCloudAssembly(folder), addresses);
}

export function playTemplate(assembly: CloudAssembly, addresses: LocalAddresses): LocalTemplate {
  assertKnownTypes(assembly);
  const resolve = createResolver(assembly, addresses);
  const declare = <T>(resource: Resource, schema: ZodType<T>): LocalDeclaration<T> => {
    const parsed = schema.safeParse(resolve(resource.properties, resource.stack));
    if (!parsed.success) {
      throw new UnplayableTemplateError(
        `${resource.type} "${resource.logicalId}" is not as local/ expects it: ${z.prettifyError(parsed.error)}`,
      );
    }
    return {
      logicalId: resource.logicalId,
      ref: describeLocally(resource, addresses).ref,
      properties: parsed.data,
    };
  };
  const declared = <T>(type: string, schema: ZodType<T>) =>
    assembly.resources
      .filter((resource) => resource.type === type)
      .map((resource) => declare(resource, schema));
  return {
    folder: assembly.folder,
    declared,
    only(type, schema) {
      const [first, ...others] = declared(type, schema);
      if (!first || others.length > 0) {
        throw new UnplayableTemplateError(
          `expected exactly one ${type}, found ${first ? others.length + 1 : 'none'}`,
        );
      }
      return first;
    },
  };
}
