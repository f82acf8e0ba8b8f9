import { z } from 'zod';
import type { LocalTemplate } from './local-template.ts';

const CorsRule = z.object({
  AllowedMethods: z.array(z.string()),
  AllowedHeaders: z.array(z.string()).default([]),
  ExposedHeaders: z.array(z.string()).default([]),
  MaxAge: z.number().default(0),
});

const BucketProperties = z.object({
  CorsConfiguration: z.object({ CorsRules: z.array(CorsRule) }).optional(),
});

const PlanProperties = z.object({
  ProtectedResource: z.object({
    S3Bucket: z.object({ BucketName: z.string(), ObjectPrefixes: z.array(z.string()) }),
  }),
  Actions: z.object({ Tagging: z.object({ Status: z.literal('ENABLED') }) }),
});

const QueueProperties = z.object({
  VisibilityTimeout: z.number().optional(),
  MessageRetentionPeriod: z.number().optional(),
  DelaySeconds: z.number().optional(),
});

export type DeclaredCorsRule = z.infer<typeof CorsRule>;

export interface DeclaredBucket {
  readonly name: string;
  readonly cors: readonly DeclaredCorsRule[];
}

/** Files that are scanned for malware when they arrive, and tagged with what was found. */
export interface DeclaredScan {
  readonly bucket: string;
  readonly prefixes: readonly string[];
}

export interface DeclaredQueue {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export function declaredBuckets(template: LocalTemplate): DeclaredBucket[] {
  return template
    .declared('AWS::S3::Bucket', BucketProperties)
    .map(({ ref, properties }) => ({ name: ref, cors: properties.CorsConfiguration?.CorsRules ?? [] }));
}

export function declaredScans(template: LocalTemplate): DeclaredScan[] {
  return template
    .declared('AWS::GuardDuty::MalwareProtectionPlan', PlanProperties)
    .map(({ properties }) => properties.ProtectedResource.S3Bucket)
    .map(({ BucketName, ObjectPrefixes }) => ({ bucket: BucketName, prefixes: ObjectPrefixes }));
}

export function declaredQueues(template: LocalTemplate): DeclaredQueue[] {
  return template.declared('AWS::SQS::Queue', QueueProperties).map(({ logicalId, properties }) => ({
    name: logicalId,
    attributes: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)])),
  }));
}
