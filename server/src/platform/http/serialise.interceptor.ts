import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { isStream } from '@portolan/shared/contract';
import { type FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { endpointOf } from './handles.js';

/** The reply schema is the serialiser: what the contract does not name does not leave the server. */
@Injectable()
export class SerialiseInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const endpoint = endpointOf(context);
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    void reply.header('cache-control', 'no-store');
    return next.handle().pipe(
      map((value) => {
        if (endpoint === undefined) return value;
        const { response } = endpoint;
        if (!isStream(response)) return response.parse(value);
        void reply.type(response.stream);
        return value;
      }),
    );
  }
}
