import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi as Api,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { FunctionName } from '../function-names.ts';
import { acknowledge } from './acknowledge.ts';
import { ROUTES } from './routes.ts';
import type { ServiceFunction } from './service-function.ts';

/** Requests a second of the whole API; over 10 times the peak of a province (7.14 M cases a year, 230 a second at 100 times that). */
const THROTTLE = { rateLimit: 2500, burstLimit: 5000 };

/** What an access log keeps: no address, no agent, no path (it may carry a case number), no query. */
const ACCESS_LOG = JSON.stringify({
  requestId: '$context.requestId',
  time: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  bytes: '$context.responseLength',
  functionStatus: '$context.integrationStatus',
  authorizerError: '$context.authorizer.error',
});

export interface TokenIssuer {
  /** `iss` of accepted tokens. */
  readonly issuer: string;
  /** `aud` of accepted tokens. */
  readonly audience: string;
}

/** The HTTP API behind `/api`; same origin as the pages, so without CORS. */
export class HttpApi extends Construct {
  readonly api: Api;
  readonly stage: HttpStage;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.api = new Api(this, 'Api', { createDefaultStage: false, description: 'Suda' });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      throttle: THROTTLE,
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLog', {
            retention: RetentionDays.ONE_YEAR,
            removalPolicy: RemovalPolicy.RETAIN,
          }),
        ),
        format: AccessLogFormat.custom(ACCESS_LOG),
      },
    });
  }

  /** Adds every route of {@link ROUTES}. */
  addRoutes(functions: Readonly<Record<FunctionName, ServiceFunction>>, tokens: TokenIssuer): void {
    const byToken = new HttpJwtAuthorizer('OfficialToken', tokens.issuer, { jwtAudience: [tokens.audience] });
    const integrations = new Map<FunctionName, HttpLambdaIntegration>();
    for (const route of ROUTES) {
      const integration =
        integrations.get(route.function) ??
        new HttpLambdaIntegration(route.function, functions[route.function].function, {
          scopePermissionToRoute: false,
        });
      integrations.set(route.function, integration);
      const added = this.api.addRoutes({
        path: route.path,
        methods: [HttpMethod[route.method]],
        integration,
        authorizer: route.access === 'token' ? byToken : new HttpNoneAuthorizer(),
      });
      if (route.access === 'token') continue;
      for (const open of added) {
        acknowledge(open, {
          APIG4: 'Public by design: intake needs no account; a case is shown by query code or token.',
        });
      }
    }
  }
}
