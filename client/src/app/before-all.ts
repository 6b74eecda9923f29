import { z } from 'zod';
import { styleNonce } from '../lib/style-nonce.js';

// The content security policy allows no eval; zod would try, and the attempt would be reported.
z.config({ jitless: true });

// Read by the scroll lock of dialogs for its style tag.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });
