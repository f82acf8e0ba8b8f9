import { pino } from 'pino';

/** Structured log of a function; ids and codes only, never bodies: they are personal data. */
export const createLogger = (service: string) =>
  pino({
    level: process.env['LOG_LEVEL'] ?? 'info',
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
  });

export type Logger = ReturnType<typeof createLogger>;
