import { jest } from '@jest/globals';

// Starting a server and cloning a database takes as long as the machine needs; nothing here measures time.
jest.setTimeout(120_000);
