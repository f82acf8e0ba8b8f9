import { useEffect } from 'react';
import { type ApiDocument, routesOf } from './api-document.ts';
import { Prose } from './prose.tsx';
import { RouteSection } from './route-section.tsx';
import { SchemaView } from './schema-view.tsx';
import type { Texts } from './texts.ts';

/** The whole document: contents beside, routes by tag, named schemas at the end. */
export const DocumentView = ({ document, texts }: { document: ApiDocument; texts: Texts }) => {
  // What the address points at arrives after the browser has looked for it.
  useEffect(() => {
    if (location.hash) globalThis.document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  const { info, tags, components } = document;
  return (
    <div className="columns">
      <nav aria-label={texts.contents}>
        {tags.map(({ name }) => (
          <section key={name}>
            <h2>{name}</h2>
            <ul>
              {routesOf(document, name).map(({ operation }) => (
                <li key={operation.operationId}>
                  <a href={`#${operation.operationId}`}>{operation.summary}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <a href="#schemas">{texts.schemas}</a>
      </nav>
      <main id="content" tabIndex={-1}>
        <Prose>{info.description}</Prose>
        {tags.map((tag) => (
          <section key={tag.name}>
            <h2>{tag.name}</h2>
            <Prose>{tag.description}</Prose>
            {routesOf(document, tag.name).map((route) => (
              <RouteSection
                key={route.operation.operationId}
                route={route}
                document={document}
                texts={texts}
              />
            ))}
          </section>
        ))}
        <section id="schemas">
          <h2>{texts.schemas}</h2>
          {Object.entries(components.schemas).map(([name, schema]) => (
            <section key={name} id={`schema-${name}`}>
              <h3>{name}</h3>
              <SchemaView schema={schema} texts={texts} />
            </section>
          ))}
        </section>
      </main>
    </div>
  );
};
