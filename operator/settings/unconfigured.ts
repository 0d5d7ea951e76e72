import type { Context } from '../model/context.ts';
import { parseSettings } from './parse.ts';

/** Stands in where reconcilers ask for a context and there is none yet, or nobody wants to know. Nothing is translated with it. */
export const UNCONFIGURED: Context = {
  settings: parseSettings({}, { podNamespace: '' }).settings,
  controller: {
    version: '',
    cloudName: '',
    cloudType: 'CLOUD_NONE',
    nsxtTransportZone: '',
    dnsSubDomains: [],
    vrf: '',
    enterprise: false,
  },
};
