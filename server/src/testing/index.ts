export { type Actor, type CallOptions, password, type Reply, type Team, World } from './world.js';
