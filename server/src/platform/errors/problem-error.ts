import { type Problem, type ProblemCode, problems } from '@portolan/shared/contract';

/** A broken request, or an expected refusal, on its way to a problem+json reply. */
export class ProblemError extends Error {
  readonly status: number;

  constructor(
    readonly code: ProblemCode,
    readonly detail: string | undefined,
    readonly fields: Problem['fields'],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail ?? problems[code].title);
    this.status = problems[code].status;
  }

  toBody(): Problem {
    return {
      type: `urn:portolan:problem:${this.code}`,
      code: this.code,
      status: this.status,
      title: problems[this.code].title,
      ...(this.detail === undefined ? {} : { detail: this.detail }),
      ...(this.fields === undefined ? {} : { fields: this.fields }),
    };
  }
}

/** `throw problem('not-found', 'There is no role with this id')`; `detail` is written for a person. */
export function problem(code: ProblemCode, detail?: string, fields?: Problem['fields']): ProblemError {
  return new ProblemError(code, detail, fields);
}
