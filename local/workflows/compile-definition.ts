import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import { z } from 'zod';

/** A definition uses something that this engine can't play as AWS would. */
export class UnsupportedDefinitionError extends Error {
  override readonly name = 'UnsupportedDefinitionError';
}

/** How a task state reaches its function: by service integration, with a task token, or by the function's own address. */
export type TaskKind = 'invoke' | 'token' | 'direct';

export interface TaskState {
  readonly name: string;
  readonly kind: TaskKind;
  readonly resource: string;
  /** Inside a Map or Parallel state. */
  readonly nested: boolean;
  readonly timeoutSeconds: number | undefined;
}

export interface CompiledDefinition {
  readonly startAt: string;
  readonly timeoutSeconds: number | undefined;
  /** By the name under which the library runs them. */
  readonly tasks: readonly TaskState[];
  /** Names of the inserted states that stand before each state with effects, with the name of the state itself. */
  readonly entries: ReadonlyMap<string, string>;
  /** The same machine, started at `state`. */
  startingAt(state: string): StateMachine;
}

// The library's timers are JavaScript timers, which overflow after 24.8 days; the engine keeps the real deadlines itself.
const libraryTimeoutSeconds = 2_000_000;
const runSuffix = ' (run)';

const stateSchema = z.looseObject({
  Type: z.enum(['Task', 'Parallel', 'Map', 'Pass', 'Wait', 'Choice', 'Succeed', 'Fail']),
  Resource: z.string().optional(),
  TimeoutSeconds: z.number().positive().optional(),
  QueryLanguage: z.literal('JSONPath').optional(),
  Branches: z.array(z.unknown()).optional(),
  ItemProcessor: z.unknown().optional(),
  Iterator: z.unknown().optional(),
});
type State = z.infer<typeof stateSchema>;
const machineSchema = z.looseObject({
  StartAt: z.string(),
  States: z.record(z.string(), stateSchema),
  TimeoutSeconds: z.number().positive().optional(),
  QueryLanguage: z.literal('JSONPath').optional(),
});
type Machine = z.infer<typeof machineSchema>;

/**
 * Prepares a synthesized definition for running in hops: before each outer state that has effects stands an entry state, where the
 * engine ends the run and notes the position, so that a waiting execution needs no memory and a restart no replay.
 * @throws UnsupportedDefinitionError
 */
export function compileDefinition(asl: object): CompiledDefinition {
  const text = JSON.stringify(asl);
  refuseUnsupported(text);
  const definition = machineSchema.parse(JSON.parse(text.replaceAll(/\$\$\.Execution\b/g, '$$$$.Origin')));
  new StateMachine(toLibrary(JSON.parse(text)), { validationOptions: { checkArn: false } });
  const tasks: TaskState[] = [];
  const entries = new Map<string, string>();
  const states: Record<string, State> = {};
  for (const [name, state] of Object.entries(definition.States)) {
    if (!['Task', 'Map', 'Parallel'].includes(state.Type)) {
      states[name] = state;
      continue;
    }
    entries.set(name, name + runSuffix);
    states[name] = { Type: 'Task', Resource: 'entry', Next: name + runSuffix };
    states[name + runSuffix] = compileState(name + runSuffix, state, false, tasks);
  }
  const machines = new Map<string, StateMachine>();
  return {
    startAt: definition.StartAt,
    timeoutSeconds: definition.TimeoutSeconds,
    tasks,
    entries,
    startingAt(state) {
      const known = machines.get(state);
      if (known) return known;
      if (!(state in states)) throw new UnsupportedDefinitionError(`The definition has no state "${state}"`);
      const machine = new StateMachine(toLibrary({ StartAt: state, States: states }), {
        validationOptions: { noValidate: true },
      });
      machines.set(state, machine);
      return machine;
    },
  };
}

function compileState(name: string, state: State, nested: boolean, tasks: TaskState[]): State {
  if (state.Type === 'Task') {
    const resource = state.Resource ?? '';
    tasks.push({
      name,
      kind: kindOf(resource, name),
      resource,
      nested,
      timeoutSeconds: state.TimeoutSeconds,
    });
    return { ...state, TimeoutSeconds: libraryTimeoutSeconds };
  }
  const inner = (machine: unknown) => compileInner(machineSchema.parse(machine), tasks);
  if (state.Type === 'Parallel') return { ...state, Branches: state.Branches?.map(inner) };
  if (state.Type === 'Map') {
    const { Iterator: iterator, ...rest } = state;
    return { ...rest, ItemProcessor: inner(state.ItemProcessor ?? iterator) };
  }
  return state;
}

function compileInner(machine: Machine, tasks: TaskState[]): Machine {
  const states = Object.entries(machine.States).map(([name, state]) => [
    name,
    compileState(name, state, true, tasks),
  ]);
  return { ...machine, States: Object.fromEntries(states) };
}

function kindOf(resource: string, name: string): TaskKind {
  if (/^arn:[\w-]+:states:::lambda:invoke$/.test(resource)) return 'invoke';
  if (/^arn:[\w-]+:states:::lambda:invoke\.waitForTaskToken$/.test(resource)) return 'token';
  if (/^arn:[\w-]+:lambda:[\w-]+:\d*:function:/.test(resource)) return 'direct';
  throw new UnsupportedDefinitionError(`State "${name}" uses ${resource}, which only runs on AWS`);
}

function refuseUnsupported(text: string): void {
  const unsupported =
    /"(HeartbeatSeconds(?:Path)?|TimeoutSecondsPath|Assign|ItemReader|ResultWriter)":|(\$\$\.State\b)/.exec(
      text,
    );
  if (unsupported) {
    throw new UnsupportedDefinitionError(
      `The definition uses ${unsupported[1] ?? unsupported[2]}, which only runs on AWS`,
    );
  }
}

// The library declares its input by its own types; what it accepts is checked by its validator.
function toLibrary(machine: Machine): StateMachineDefinition {
  return machine as StateMachineDefinition;
}
