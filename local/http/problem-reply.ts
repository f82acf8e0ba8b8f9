import type { FastifyReply } from 'fastify';
import type { ProblemCode } from '../../shared/contracts/problem-catalogue.ts';
import { problemDocument } from '../../shared/contracts/problem-document.ts';

/** Answers with a problem document (RFC 9457) of the catalogue. */
export function sendProblem(reply: FastifyReply, code: ProblemCode): FastifyReply {
  const document = problemDocument(code);
  return reply.code(document.status).type('application/problem+json').send(JSON.stringify(document));
}
