import { type ApiDocument, type Content, nameOf, type Operation, type Route } from './api-document.ts';
import { Prose } from './prose.tsx';
import { FieldTable, SchemaView } from './schema-view.tsx';
import type { Texts } from './texts.ts';

interface PartProps {
  document: ApiDocument;
  texts: Texts;
}

const Access = ({ operation, document, texts }: PartProps & { operation: Operation }) => {
  const names = operation.security.flatMap((requirement) => Object.keys(requirement));
  return (
    <p className="access">
      {texts.access}
      {': '}
      {names.length === 0
        ? texts.open
        : names.map((name) => document.components.securitySchemes[name]?.description ?? name).join(' / ')}
    </p>
  );
};

const ContentView = ({ content, document, texts }: PartProps & { content: Content }) =>
  Object.entries(content).map(([type, { schema, examples = {} }]) => (
    <div key={type}>
      <SchemaView schema={schema} texts={texts} />
      {Object.entries(examples).map(([name, example]) => {
        const shown = example.$ref ? document.components.examples[nameOf(example.$ref)] : example;
        return (
          <details key={name}>
            <summary>
              {texts.examples} {shown?.summary ?? name}
            </summary>
            <pre>{JSON.stringify(shown?.value, null, 2)}</pre>
          </details>
        );
      })}
    </div>
  ));

/** One route with everything that it takes and answers. */
export const RouteSection = ({ route, document, texts }: PartProps & { route: Route }) => {
  const { operation } = route;
  const { parameters = [], requestBody, responses } = operation;
  return (
    <section id={operation.operationId} className="route">
      <h3>{operation.summary}</h3>
      <p className="address">
        <code data-method={route.method}>{route.method}</code> <code>{route.path}</code>
      </p>
      <Prose>{operation.description}</Prose>
      <Access operation={operation} document={document} texts={texts} />
      {parameters.length > 0 && (
        <>
          <h4>{texts.parameters}</h4>
          <FieldTable
            texts={texts}
            fields={parameters.map(({ name, required = false, description, schema }) => ({
              name,
              required,
              schema: { ...schema, description: description ?? schema.description },
            }))}
          />
        </>
      )}
      {requestBody && (
        <>
          <h4>{texts.body}</h4>
          <ContentView content={requestBody.content} document={document} texts={texts} />
        </>
      )}
      <h4>{texts.answers}</h4>
      {Object.entries(responses).map(([status, response]) => (
        <details key={status} open={status.startsWith('2')} className="answer">
          <summary>{status}</summary>
          <Prose>{response.description}</Prose>
          {response.content && <ContentView content={response.content} document={document} texts={texts} />}
        </details>
      ))}
    </section>
  );
};
