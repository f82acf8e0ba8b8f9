import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '../../../../shared/contracts/openapi/operations.ts';
import { openApiDocument } from '../../../../shared/contracts/openapi.ts';
import { apiDocument, routesOf } from './api-document.ts';

describe('the page of the API document', () => {
  const document = apiDocument.parse(JSON.parse(JSON.stringify(openApiDocument())));

  it('shows every route under a tag', () => {
    const shown = document.tags.flatMap(({ name }) => routesOf(document, name));
    expect(shown.map(({ operation }) => operation.operationId).sort()).toEqual(
      OPERATIONS.map(({ operationId }) => operationId).sort(),
    );
  });

  it('links only to schemas that it shows', () => {
    const links = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map(
      ([, name]) => name,
    );
    expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining([...new Set(links)]));
  });
});
