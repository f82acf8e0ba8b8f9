import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  type IResponseHeadersPolicy,
  OriginRequestPolicy,
  PriceClass,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { PAGE_FALLBACK } from './page-fallback.ts';
import { SecurityHeaders } from './security-headers.ts';

export interface WebSiteProps {
  /** Id of the HTTP API that answers everything under `/api/`. */
  readonly apiId: string;
  /** Origins that pages may call besides their own. */
  readonly connectTo: readonly string[];
}

/** The pages and the API behind one name: files from a private bucket, `/api/*` from the HTTP API. */
export class WebSite extends Construct {
  readonly bucket: Bucket;
  readonly distribution: Distribution;
  /** Address of the service, e.g. `https://d111111abcdef8.cloudfront.net`. */
  readonly url: string;

  constructor(scope: Construct, id: string, props: WebSiteProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Files', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const headers = new SecurityHeaders(this, 'Headers', { connectTo: props.connectTo });
    const files = this.filesBehaviour();
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'Suda',
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_200,
      defaultBehavior: files(headers.publicPages),
      additionalBehaviors: {
        '/office*': files(headers.officePages),
        '/api/*': this.apiBehaviour(props.apiId, headers.api),
      },
    });
    this.url = `https://${this.distribution.distributionDomainName}`;
  }

  private filesBehaviour(): (headers: IResponseHeadersPolicy) => BehaviorOptions {
    // The library's own classes declare optional members its interfaces don't under exactOptionalPropertyTypes.
    const origin = S3BucketOrigin.withOriginAccessControl(this.bucket as IBucket);
    const fallback = new EdgeFunction(this, 'PageFallback', {
      code: FunctionCode.fromInline(PAGE_FALLBACK),
      runtime: FunctionRuntime.JS_2_0,
    });
    return (responseHeadersPolicy) => ({
      origin,
      responseHeadersPolicy,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      functionAssociations: [{ function: fallback, eventType: FunctionEventType.VIEWER_REQUEST }],
    });
  }

  private apiBehaviour(apiId: string, responseHeadersPolicy: IResponseHeadersPolicy): BehaviorOptions {
    return {
      origin: new HttpOrigin(`${apiId}.execute-api.${Stack.of(this).region}.amazonaws.com`),
      responseHeadersPolicy,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
    };
  }
}
