import { createHash } from 'node:crypto';

/** Text that is HTML already. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Template tag: every value is escaped unless it is {@link Html} or a list of it. */
export function html(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  return new Html(String.raw({ raw: strings }, ...values.map(rendered)));
}

function rendered(value: string | number | Html | readonly Html[]): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(rendered).join('');
  return String(value).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const STYLE = `:root{color-scheme:light dark;font:16px/1.6 system-ui,"Noto Sans SC",sans-serif}
body{max-width:44rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.4rem}label{display:block;margin:.6rem 0}
input{font:inherit;padding:.45rem .6rem;width:100%;box-sizing:border-box}
button{font:inherit;padding:.5rem .9rem;min-height:2.75rem;margin:.2rem .2rem .2rem 0;cursor:pointer}
article{border:1px solid #8888;border-radius:.5rem;padding:.5rem 1rem;margin:1rem 0}
pre{white-space:pre-wrap;font:inherit;overflow-wrap:anywhere}.note{opacity:.75}[role=alert]{color:#b3261e;font-weight:600}
@media (prefers-color-scheme:dark){[role=alert]{color:#ffb4ab}}`;

/** Content security policy of {@link page}: nothing but its own style, and forms to this origin. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A plain page of the single-machine runtime. */
export function page(title: string, body: Html): string {
  const whole = html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body><main>${body}</main></body>
</html>`;
  return whole.text;
}
