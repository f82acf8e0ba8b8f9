import { z } from 'zod';
import source from '../../shared/reference/ningbo-divisions.json' with { type: 'json' };

const codeAndName = z
  .tuple([z.string().regex(/^\d{6}(\d{3}){0,2}$/), z.string().min(1)])
  .transform(([code, name]) => ({ code, name }));

/** Ningbo's divisions by the codes of the National Bureau of Statistics: 10 counties, 162 towns, 3,042 villages. */
export const ningboDivisions = z
  .object({
    city: z.object({ code: z.string(), name: z.string() }),
    counties: z.array(codeAndName),
    towns: z.array(codeAndName),
    villages: z.array(codeAndName),
  })
  .parse(source);
