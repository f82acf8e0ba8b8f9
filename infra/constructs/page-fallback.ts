/**
 * CloudFront Function (its own runtime, so plain script): the two single-page applications answer every path of theirs; files, which have a
 * dot in their last segment, go through as they are.
 */
export const PAGE_FALLBACK = `
function handler(event) {
  var request = event.request;
  var last = request.uri.substring(request.uri.lastIndexOf('/') + 1);
  if (last.indexOf('.') === -1) {
    request.uri = /^\\/office(\\/|$)/.test(request.uri) ? '/office.html' : '/index.html';
  }
  return request;
}
`.trim();
