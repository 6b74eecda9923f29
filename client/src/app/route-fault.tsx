import { useRouteError } from 'react-router';
import { FaultState } from '../ui/fault-state.js';

/** A page that could not be loaded or broke outside its cards. */
export function RouteFault() {
  const error = useRouteError();
  return <FaultState error={error} onRetry={() => window.location.reload()} />;
}
