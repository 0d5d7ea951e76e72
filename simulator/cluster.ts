import { dateText } from './behaviour/certificates.ts';
import type { Identity } from './identity.ts';
import type { JsonObject } from './json.ts';

/** States of `ClusterOperationalStatus` (avi-schema.md). */
export type ClusterStateName =
  | 'CLUSTER_STARTING_UP'
  | 'CLUSTER_UP_NO_HA'
  | 'CLUSTER_REBOOTING'
  | 'CLUSTER_UP_HA_COMPROMISED'
  | 'CLUSTER_PROCESSING'
  | 'CLUSTER_UP_HA_NOT_READY'
  | 'CLUSTER_UP_HA_ACTIVE'
  | 'CLUSTER_CONFIG_FAILED';

/** How the controller's API answers: normally, 503 while it starts, or not at all. */
export type Availability = 'up' | 'starting' | 'down';

/** Health and leadership of the controller cluster; a test may set every member. */
export class ClusterState {
  state: ClusterStateName = 'CLUSTER_UP_NO_HA';
  availability: Availability = 'up';
  /** An upgrade is going on: writes are refused with 403, reads work. */
  readOnly = false;
  leader = '127.0.0.1';
  /** Milliseconds since the epoch. */
  upSince: number;

  constructor(identity: Identity) {
    this.upSince = identity.now();
  }

  /** Answer of `GET /api/cluster/runtime`. */
  runtime(): JsonObject {
    const upSince = dateText(this.upSince);
    const secs = Math.floor(this.upSince / 1000);
    const isUp = /^CLUSTER_UP/.test(this.state);
    const nodeState = isUp ? 'CLUSTER_ACTIVE' : 'CLUSTER_STARTING';
    return {
      cluster_state: {
        state: this.state,
        progress: isUp ? 100 : 50,
        up_since: upSince,
        last_changed_time: { secs, usecs: 0 },
      },
      node_states: [
        {
          name: this.leader,
          role: 'CLUSTER_LEADER',
          state: nodeState,
          up_since: upSince,
          mgmt_ip: this.leader,
        },
      ],
      service_states: [],
    };
  }
}
