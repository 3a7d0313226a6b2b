import app from './app.cjs';

await app((name) => import(name));
