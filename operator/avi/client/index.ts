/** The client of the Avi Controller API. */
export { type AviClientApi, createAviApi } from './avi-api.ts';
export { type AviClient, type AviClientOptions, type AviClientStats, dataOf } from './client.ts';
export { controllerOrigin } from './endpoint.ts';
export { classify } from './errors.ts';
export type { CallObserver } from './fetch.ts';
export { followPages, type PageOptions } from './pages.ts';
export type { Credentials } from './session.ts';
export { apiVersionFor, compareVersions, NEWEST_API_VERSION } from './version.ts';
