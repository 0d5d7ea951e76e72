/** The kind of cluster that was asked for cannot be had on this machine: tests skip, with the message as the reason. */
export class ClusterUnavailable extends Error {
  override readonly name = 'ClusterUnavailable';
}
