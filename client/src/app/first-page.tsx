import { Navigate } from 'react-router';
import { useSession } from '../features/session/index.js';
import { NotFoundPage } from '../pages/not-found-page.js';
import { navPages, pathOf } from './nav-pages.js';

/** The bare address leads to the first page that the access level may open. */
export function FirstPage() {
  const [first] = navPages(useSession().accessLevel);
  return first ? <Navigate to={pathOf(first)} replace /> : <NotFoundPage />;
}
