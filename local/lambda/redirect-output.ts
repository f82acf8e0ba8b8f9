import fs from 'node:fs';

/**
 * Sends what this thread writes to its output and to the descriptors 1 and 2 to a file instead. Loggers write to the
 * descriptors themselves, which all threads of the process share: a function's lines would end up between the messages
 * of the command line.
 */
export function redirectOutput(path: string): void {
  const log = fs.openSync(path, 'a', 0o600);
  const { writeSync, write } = fs;
  const target = (descriptor: number) => (descriptor === 1 || descriptor === 2 ? log : descriptor);
  Object.assign(fs, {
    writeSync: (descriptor: number, ...rest: unknown[]) =>
      Reflect.apply(writeSync, fs, [target(descriptor), ...rest]),
    write: (descriptor: number, ...rest: unknown[]) =>
      Reflect.apply(write, fs, [target(descriptor), ...rest]),
  });
  for (const stream of [process.stdout, process.stderr]) {
    stream.write = (chunk: string | Uint8Array) => {
      writeSync(log, typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
      return true;
    };
  }
}
