import {
  type ConfigurationKind,
  isConfigurationKind,
} from '../../../../../shared/contracts/configuration-kinds.ts';
import { CONFIGURATION_PATH } from '../navigation/routes.ts';

/** A page of the configuration, as the parts of its address behind {@link CONFIGURATION_PATH} say. */
export type Place =
  | { readonly page: 'kinds' | 'import-set' }
  | { readonly page: 'kind' | 'edit' | 'import'; readonly kind: ConfigurationKind }
  | { readonly page: 'version'; readonly kind: ConfigurationKind; readonly version: number }
  | { readonly page: 'not-found' };

/** Reads the parts of an address. */
export function placeOf([kind, what, number, ...more]: readonly string[]): Place {
  if (kind === undefined) return { page: 'kinds' };
  if (kind === 'import' && what === undefined) return { page: 'import-set' };
  if (!isConfigurationKind(kind) || more.length > 0) return { page: 'not-found' };
  if (what === undefined) return { page: 'kind', kind };
  if (number === undefined) return what === 'edit' || what === 'import' ? { page: what, kind } : NOWHERE;
  return what === 'versions' && /^[1-9]\d{0,5}$/.test(number)
    ? { page: 'version', kind, version: Number(number) }
    : NOWHERE;
}

const NOWHERE: Place = { page: 'not-found' };

/** Where a file of several kinds is imported. */
export const IMPORT_SET_PATH = `${CONFIGURATION_PATH}/import`;
export const kindPath = (kind: ConfigurationKind): string => `${CONFIGURATION_PATH}/${kind}`;
export const editPath = (kind: ConfigurationKind): string => `${kindPath(kind)}/edit`;
export const importPath = (kind: ConfigurationKind): string => `${kindPath(kind)}/import`;
export const versionPath = (kind: ConfigurationKind, version: number): string =>
  `${kindPath(kind)}/versions/${version}`;
