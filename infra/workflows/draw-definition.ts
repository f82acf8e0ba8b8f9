import * as z from 'zod';

const choice = z.looseObject({ Next: z.string(), StringEquals: z.string().optional() });
const state = z.looseObject({
  Type: z.string(),
  Next: z.string().optional(),
  End: z.boolean().optional(),
  Choices: z.array(choice).optional(),
});
const definition = z.object({ StartAt: z.string(), States: z.record(z.string(), state) });

/** A way from a state to another one; `label` is the outcome that leads there, empty for the only one. */
type Edge = { from: string; to: string; label: string };

/**
 * A state machine as a Mermaid flowchart for people: a choice is drawn as the outcomes of the state before it, and what leads to the
 * same place from every waiting state is told in words once, so that the way itself stays visible. Where one state leads to every
 * waiting one, as a redrive does, only the beginning is drawn.
 * @param asl definition in Amazon States Language
 */
export function drawDefinition(asl: unknown): { chart: string; everywhere: readonly string[] } {
  const { StartAt, States } = definition.parse(asl);
  const edges = Object.entries(States).flatMap(([name, { Type, Next }]): Edge[] =>
    Type === 'Choice' || Next === undefined ? [] : outcomesOf(States, name, Next),
  );
  const waits = waiting(States);
  const isResumption = ({ from, to }: Edge) =>
    to !== waits[0] && waits.every((wait) => edges.some((edge) => edge.from === from && edge.to === wait));
  const isEverywhere = ({ to, label }: Edge) =>
    waits.length > 1 &&
    label !== '' &&
    waits.every((from) => edges.some((e) => e.from === from && e.to === to && e.label === label));
  const everywhere = new Set(edges.filter(isEverywhere).map(({ label, to }) => `${label} → ${to}`));
  const drawn = [
    ...Map.groupBy(
      edges.filter((edge) => !isEverywhere(edge) && !isResumption(edge)),
      ({ from, to }) => `${from}|${to}`,
    ).values(),
  ];
  const id = (name: string) => name.replaceAll(/\W/g, '_');
  const shape = (name: string) =>
    ['Succeed', 'Fail'].includes(States[name]?.Type ?? '')
      ? `${id(name)}([${name}])`
      : `${id(name)}[${name}]`;
  const names = new Set(drawn.flat().flatMap(({ from, to }) => [from, to]));
  return {
    chart: [
      'flowchart TD',
      `  start(( )) --> ${id(StartAt)}`,
      ...[...names].map((name) => `  ${shape(name)}`),
      ...drawn.map((group) => {
        const labels = group
          .map(({ label }) => label)
          .filter(Boolean)
          .join(', ');
        const [first] = group;
        return first ? `  ${id(first.from)} -->${labels ? `|${labels}|` : ''} ${id(first.to)}` : '';
      }),
    ].join('\n'),
    everywhere: [...everywhere],
  };
}

type States = z.infer<typeof definition>['States'];

const waiting = (states: States) =>
  Object.entries(states).flatMap(([name, { Next }]) =>
    Next !== undefined && states[Next]?.Type === 'Choice' && states[name]?.Type === 'Task' ? [name] : [],
  );

/** Where a state leads: to the next one, or by what the choice behind it hears. Failures of a choice are not drawn. */
function outcomesOf(states: States, from: string, next: string): Edge[] {
  const behind = states[next];
  if (behind?.Type !== 'Choice') return [{ from, to: next, label: '' }];
  return (behind.Choices ?? []).map(({ Next, StringEquals = '' }) => ({
    from,
    to: Next,
    label: StringEquals,
  }));
}
