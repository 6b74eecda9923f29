import { jest } from '@jest/globals';

// Faults are provoked again and again, and a server that recovers takes as long as it takes.
jest.setTimeout(900_000);
