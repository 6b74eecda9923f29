export {
  type AppRequest,
  CurrentUser,
  EditedVersion,
  endpointOf,
  Handles,
  Input,
  type Who,
} from './handles.js';
export { endpointsOf } from './handled-endpoints.js';
export { openApiDocument } from './openapi.js';
export { SerialiseInterceptor } from './serialise.interceptor.js';
export { serveClient } from './serve-client.js';
export { serveReader } from './serve-reader.js';
