import type { OpenApiDocument } from '../../shared/contracts/openapi.ts';

/** The API document; its schemas are loaded when first asked for, so that filing a complaint never waits for them. */
export const openApiDocument = async (): Promise<OpenApiDocument> => {
  const contract = await import('../../shared/contracts/openapi.ts');
  return contract.openApiDocument();
};
