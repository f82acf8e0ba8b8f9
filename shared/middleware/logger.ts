/** By rising urgency; at `silent` nothing is logged. */
const LEVELS: readonly string[] = ['info', 'error', 'silent'];

/** Ids and codes only, never bodies: they are personal data. `err` is what was thrown. */
type Fields = Readonly<Record<string, unknown>>;

/** Structured log of a function. */
export type Logger = Readonly<Record<'info' | 'error', (fields: Fields, message: string) => void>>;

/** One JSON line an entry on standard output, which Lambda's log format takes as it is; from the level `LOG_LEVEL` (`info`) on. */
export function createLogger(service: string): Logger {
  const from = LEVELS.indexOf(process.env['LOG_LEVEL'] ?? 'info');
  const log = (level: keyof Logger) => (fields: Fields, message: string) => {
    if (LEVELS.indexOf(level) < from) return;
    const entry = { level, time: new Date().toISOString(), service, ...fields, message };
    process.stdout.write(`${JSON.stringify(entry, errorsToo)}\n`);
  };
  return { info: log('info'), error: log('error') };
}

/** JSON leaves errors empty: their kind, code, text, stack and causes are written, not what else they carry. */
function errorsToo(_: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  const { name, message, stack, cause } = value;
  return { type: name, ...('code' in value && { code: value.code }), message, stack, cause };
}
