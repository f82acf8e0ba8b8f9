import { join } from 'node:path';
import { PAGES } from '../build/steps.ts';
import { createAuthorizer } from '../http/authorizer.ts';
import { createFront } from '../http/front.ts';
import type { LambdaRuntime } from '../lambda/lambda-runtime.ts';
import { enterprises } from '../seed/enterprises.ts';
import { organisations } from '../seed/organisations.ts';
import { portTaken } from '../services/free-port.ts';
import { originOf, type Settings } from '../settings.ts';
import type { StreamPollers } from '../streams/stream-pollers.ts';
import { declaredHttpApi } from '../template/declared-http-api.ts';
import { declaredRateRule } from '../template/declared-rate-rule.ts';
import { declaredHeaderRules, declaredOriginHeaders } from '../template/declared-web-site.ts';
import { localIssuer } from '../template/local-account.ts';
import type { LocalTemplate } from '../template/local-template.ts';
import type { Closers } from './closers.ts';
import type { Foreground } from './foreground.ts';
import type { RunningServices } from './start-services.ts';

export interface StartFrontProps {
  readonly template: LocalTemplate;
  readonly services: RunningServices;
  readonly runtime: LambdaRuntime;
  readonly pollers: StreamPollers;
  readonly foreground: Foreground;
  readonly settings: Settings;
  readonly root: string;
  readonly closers: Closers;
  log(line: string): void;
}

/** Opens the door: from here on people and programs are answered. */
export async function startFront(props: StartFrontProps): Promise<void> {
  const { template, services, runtime, settings } = props;
  const { identity, declaredIdentity: declared } = services;
  const origin = originOf(settings);
  const rateRule = declaredRateRule(template);
  const app = await createFront({
    api: declaredHttpApi(template),
    authorizer: createAuthorizer(identity.publicKey),
    invoke: async (name, event) => {
      const answered = props.foreground.begin();
      try {
        return await runtime.invoke(name, event);
      } finally {
        answered();
      }
    },
    log: props.log,
    identity,
    declared,
    issuer: localIssuer({ origin }, declared.userPoolId),
    origin,
    mail: services.mail,
    sms: services.sms,
    clientId: declared.clientId,
    organisationNames: organisationNames(),
    rateRule: { ...rateRule, limit: settings.postsPerMinute },
    headerRules: declaredHeaderRules(template),
    originHeaders: declaredOriginHeaders(template, '/api/'),
    fileStore: services.files.endpoint,
    webFolder: join(props.root, PAGES.output),
    health: () => ({
      pendingStreamRecords: props.pollers.lag().reduce((sum, { pendingRecords }) => sum + pendingRecords, 0),
      runningInvocations: runtime.running,
    }),
  });
  try {
    await app.listen({ port: settings.port, host: '127.0.0.1' });
  } catch (cause) {
    throw portTaken(settings.port, cause);
  }
  props.log(
    `limit: ${settings.postsPerMinute} posts a minute from one address (deployed: ${rateRule.limit}; SUDA_POSTS_PER_MINUTE changes it here)`,
  );
  props.closers.add('front', () => app.close());
}

function organisationNames(): ReadonlyMap<string, { name: string; nameEn: string }> {
  return new Map([
    ...organisations().map(({ id, name, nameEn }) => [id, { name, nameEn }] as const),
    ...enterprises().map(({ creditCode, name }) => [creditCode, { name, nameEn: name }] as const),
  ]);
}
