import * as z from 'zod';
import { CONFIGURATION_KINDS, type ConfigurationKind } from './configuration-kinds.ts';
import { bilingual, instant, writtenText } from './text.ts';

const KINDS = Object.keys(CONFIGURATION_KINDS) as [ConfigurationKind, ...ConfigurationKind[]];
const kind = z.enum(KINDS);
const versionNumber = z.number().int().min(1);
const value = z.record(z.string(), z.unknown());

/** Answer of `GET /api/configuration`. */
export const configurationKinds = z.object({
  kinds: z.array(
    z.object({
      kind,
      name: bilingual,
      /** Version in effect now, and the newest there is; `null` where there is none. */
      inEffect: versionNumber.nullable(),
      newest: versionNumber.nullable(),
      /** Since when the one in effect is, and what comes next. */
      since: instant.nullable(),
      next: z.object({ version: versionNumber, effectiveFrom: instant }).nullable(),
      /** The newest version is not the one that was written last: that one was taken out of the table. */
      newestMissing: z.boolean(),
    }),
  ),
});

/** A version with its line in the audit: who, when, from which version, why. */
export const versionView = z.object({
  kind,
  version: versionNumber,
  state: z.enum(['in-effect', 'planned', 'past', 'superseded']),
  effectiveFrom: instant,
  origin: z.enum(['installed', 'added', 'rolled-back', 'imported']),
  /** `null`: the installation itself. */
  by: z.object({ id: z.string(), name: z.string() }).nullable(),
  at: instant,
  basedOn: z.number().int().min(0),
  note: z.string(),
  valueHash: z.string(),
  previousHash: z.string(),
  hash: z.string(),
});

/** Answer of `GET /api/configuration/{kind}/versions`, the newest first. */
export const configurationVersions = z.object({
  kind,
  versions: z.array(versionView),
  /** Version at which the chain of the audit breaks – altered, gone, or not on record –; `null` while it is whole. */
  brokenAt: versionNumber.nullable(),
});

/** Answer of `GET /api/configuration/{kind}/versions/{version}`. */
export const configurationVersion = versionView.extend({ value });

/** What every new version is decided with. */
const decision = {
  /** Newest version that was seen; 0 where there is none. */
  basedOn: z.number().int().min(0),
  /** Now where it is left out. */
  effectiveFrom: instant.optional(),
  note: writtenText(2, 500),
};

/** Body of `POST /api/configuration/{kind}/versions`. */
export const versionAddition = z.strictObject({ ...decision, value });

/** Body of `POST /api/configuration/{kind}/rollback`: a new version with the value of an older one. */
export const versionRollback = z.strictObject({ ...decision, to: versionNumber });

/** A version as a file: answer of `GET /api/configuration/{kind}/export`, taken back by `…/import`. */
export const configurationFile = z.strictObject({
  format: z.literal('suda-configuration/1'),
  kind,
  version: versionNumber,
  effectiveFrom: instant,
  valueHash: z.string(),
  value,
});

/** Several kinds as one file, made of what `…/export` answers for each. */
export const configurationSet = z.strictObject({
  format: z.literal('suda-configuration-set/1'),
  files: z.array(configurationFile).min(1).max(KINDS.length),
});

/** `GET /api/configuration/{kind}/export?version=3`: the one in effect where it is left out. */
export const exportQuery = z.object({ version: z.coerce.number().int().min(1).optional() });

/** Body of `POST /api/configuration/{kind}/import`. */
export const versionImport = z.strictObject({ ...decision, file: configurationFile });

/** Body of `POST /api/configuration/{kind}/dry-run`. */
export const dryRun = z.strictObject({
  value,
  effectiveFrom: instant.optional(),
  /** What is to be imported before it and isn't on record yet: it may name units and categories of these. */
  beside: z.strictObject({ organisations: value.optional(), taxonomy: value.optional() }).optional(),
  /** From the answer before: goes on with counting clocks. */
  cursor: z.string().max(4000).optional(),
});

/** What a version would change, in plain lines. */
export const dryRunResult = z.object({
  kind,
  basedOn: z.number().int().min(0),
  changes: z.array(bilingual),
  notes: z.array(bilingual),
  /** Open clocks, for kinds that they depend on; the sums so far, over all calls that one cursor led through. */
  clocks: z
    .object({
      examined: z.number().int(),
      /** Would be counted anew; of these, how many would be due at another time, and how many become firm. */
      affected: z.number().int(),
      moved: z.number().int(),
      firm: z.number().int(),
      /** Send it again to go on; `null` when all are examined. */
      cursor: z.string().nullable(),
    })
    .nullable(),
  /** Where reasons of refusal are retired: cases that still await acceptance and can be refused with one of them; sums as above. */
  refusable: z
    .object({
      /** Open clocks that were looked at. */
      examined: z.number().int(),
      affected: z.number().int(),
      cursor: z.string().nullable(),
    })
    .nullable(),
});

/** Answer of `GET /api/configuration/calendar/recalculations/{version}`: counting open clocks anew. */
export const recalculationProgress = z.object({
  calendarVersion: versionNumber,
  status: z.enum(['waiting', 'done', 'superseded']),
  notBefore: instant,
  finishedAt: instant.nullable(),
  recalculated: z.number().int(),
  moved: z.number().int(),
  unaffected: z.number().int(),
  failed: z.number().int(),
  shardsDone: z.number().int(),
  shards: z.number().int(),
});
