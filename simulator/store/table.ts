import { byName, type Entry } from './entry.ts';
import { SortedList } from './sorted.ts';

/** One index: sorted buckets by key, empty buckets removed. */
export class Index {
  /** Most buckets hold one entry: such a one stands for itself. */
  readonly #buckets = new Map<string, Entry | SortedList<Entry>>();

  get(key: string): SortedList<Entry> | undefined {
    const bucket = this.#buckets.get(key);
    return bucket === undefined || bucket instanceof SortedList ? bucket : listOf(bucket);
  }

  add(key: string, entry: Entry): void {
    let bucket = this.#buckets.get(key);
    if (bucket === undefined) {
      this.#buckets.set(key, entry);
      return;
    }
    if (!(bucket instanceof SortedList)) {
      bucket = listOf(bucket);
      this.#buckets.set(key, bucket);
    }
    bucket.add(entry);
  }

  delete(key: string, entry: Entry): void {
    const bucket = this.#buckets.get(key);
    if (bucket === entry) this.#buckets.delete(key);
    else if (bucket instanceof SortedList && bucket.delete(entry) && bucket.size === 0)
      this.#buckets.delete(key);
  }
}

function listOf(entry: Entry): SortedList<Entry> {
  const list = new SortedList(byName);
  list.add(entry);
  return list;
}

/** All objects of one type, with the indexes that look-ups and filters use. */
export class Table {
  readonly type: string;
  readonly byUuid = new Map<string, Entry>();
  readonly all = new SortedList<Entry>(byName);
  readonly byName = new Index();
  readonly byTenant = new Index();
  readonly byCloud = new Index();
  readonly byCreator = new Index();
  readonly byMarker = new Index();
  /** The name within tenant and cloud: the uniqueness rule. */
  readonly #unique = new Map<string, Entry>();
  /** Grows when an object comes, goes, or changes an indexed member. */
  membership = 0;
  /** Grows with every write of this type. */
  revision = 0;

  constructor(type: string) {
    this.type = type;
  }

  find(tenant: string, cloud: string, name: string): Entry | undefined {
    return this.#unique.get(uniqueKey(tenant, cloud, name));
  }

  add(entry: Entry): void {
    this.byUuid.set(entry.uuid, entry);
    this.#unique.set(uniqueKey(entry.tenant, entry.cloud, entry.name), entry);
    this.all.add(entry);
    this.byName.add(entry.name, entry);
    this.byTenant.add(entry.tenant, entry);
    if (entry.cloud !== '') this.byCloud.add(entry.cloud, entry);
    if (entry.createdBy !== '') this.byCreator.add(entry.createdBy, entry);
    for (const marker of entry.markers) this.byMarker.add(marker, entry);
    this.membership += 1;
    this.revision += 1;
  }

  /** Must be called before any indexed member of the entry changes. */
  delete(entry: Entry): void {
    this.byUuid.delete(entry.uuid);
    this.#unique.delete(uniqueKey(entry.tenant, entry.cloud, entry.name));
    this.all.delete(entry);
    this.byName.delete(entry.name, entry);
    this.byTenant.delete(entry.tenant, entry);
    if (entry.cloud !== '') this.byCloud.delete(entry.cloud, entry);
    if (entry.createdBy !== '') this.byCreator.delete(entry.createdBy, entry);
    for (const marker of entry.markers) this.byMarker.delete(marker, entry);
    this.membership += 1;
    this.revision += 1;
  }
}

function uniqueKey(tenant: string, cloud: string, name: string): string {
  return `${tenant}\0${cloud}\0${name}`;
}
