/** Header fields in their order and spelling, as they come from and go to the wire. Names are compared without case. */
export class HeaderList {
  /** Name, value, name, value … */
  readonly raw: string[];
  /** Names in lower case, by field. */
  readonly #names: string[];

  constructor(raw: readonly string[] = []) {
    this.raw = [...raw];
    this.#names = [];
    for (let i = 0; i < raw.length; i += 2) this.#names.push((raw[i] ?? '').toLowerCase());
  }

  /** Values of all fields of that name. `name` must be in lower case, as everywhere here. */
  all(name: string): string[] {
    const values: string[] = [];
    for (let i = 0; i < this.#names.length; i++) {
      if (this.#names[i] === name) values.push(this.raw[2 * i + 1] ?? '');
    }
    return values;
  }

  get(name: string): string | undefined {
    const at = this.#names.indexOf(name);
    return at < 0 ? undefined : this.raw[2 * at + 1];
  }

  has(name: string): boolean {
    return this.#names.includes(name);
  }

  add(name: string, value: string): void {
    this.raw.push(name, value);
    this.#names.push(name.toLowerCase());
  }

  /** The only field of that name from now on; it keeps its place. */
  set(name: string, value: string): void {
    const at = this.#names.indexOf(name.toLowerCase());
    if (at < 0) {
      this.add(name, value);
      return;
    }
    this.raw[2 * at] = name;
    this.raw[2 * at + 1] = value;
    for (let i = this.#names.length - 1; i > at; i--) {
      if (this.#names[i] === name.toLowerCase()) this.#cut(i);
    }
  }

  /** @param test tells which values go; all by default */
  remove(name: string, test: (value: string) => boolean = () => true): void {
    for (let i = this.#names.length - 1; i >= 0; i--) {
      if (this.#names[i] === name && test(this.raw[2 * i + 1] ?? '')) this.#cut(i);
    }
  }

  /** Changes the values of all fields of that name. */
  map(name: string, change: (value: string) => string): void {
    for (let i = 0; i < this.#names.length; i++) {
      if (this.#names[i] === name) this.raw[2 * i + 1] = change(this.raw[2 * i + 1] ?? '');
    }
  }

  /** Keeps the fields whose lower-case names the test accepts. */
  keep(test: (name: string) => boolean): void {
    let to = 0;
    for (let i = 0; i < this.#names.length; i++) {
      const name = this.#names[i] ?? '';
      if (!test(name)) continue;
      this.#names[to] = name;
      this.raw[2 * to] = this.raw[2 * i] ?? '';
      this.raw[2 * to + 1] = this.raw[2 * i + 1] ?? '';
      to += 1;
    }
    this.#names.length = to;
    this.raw.length = 2 * to;
  }

  /** Value of a cookie that the client sent. */
  cookie(name: string): string | undefined {
    for (const header of this.all('cookie')) {
      for (const pair of header.split(';')) {
        const at = pair.indexOf('=');
        if (at > 0 && pair.slice(0, at).trim() === name) return unquoted(pair.slice(at + 1).trim());
      }
    }
    return undefined;
  }

  #cut(index: number): void {
    this.#names.splice(index, 1);
    this.raw.splice(2 * index, 2);
  }
}

function unquoted(text: string): string {
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}
