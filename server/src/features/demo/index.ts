export { DemoLoader } from './demo-loader.service.js';
export { DemoModule } from './demo.module.js';
