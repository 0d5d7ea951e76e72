import { type AviApi, AviError } from './api.ts';

/** Lets nothing be written by one who is no longer at work, however late he learns of it. */
export function fencedApi(api: AviApi, mayWrite: () => boolean): AviApi {
  const check = async (): Promise<void> => {
    if (!mayWrite()) throw new AviError('retry', 0, 'another instance may be at work: nothing is written');
  };
  return {
    list: (type, tenant, query) => api.list(type, tenant, query),
    get: (type, tenant, uuid) => api.get(type, tenant, uuid),
    create: (type, tenant, body) => check().then(() => api.create(type, tenant, body)),
    replace: (type, tenant, uuid, body) => check().then(() => api.replace(type, tenant, uuid, body)),
    remove: (type, tenant, uuid) => check().then(() => api.remove(type, tenant, uuid)),
  };
}
