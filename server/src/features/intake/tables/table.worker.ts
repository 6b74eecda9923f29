import { parentPort, workerData } from 'node:worker_threads';
import { type TableTask } from './table-messages.js';
import { TablePort } from './table-port.js';
import { sendTable } from './send-table.js';

if (parentPort !== null) void sendTable(workerData as TableTask, new TablePort(parentPort));
