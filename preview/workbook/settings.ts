import { itemNotFound } from '../rich-api/hostError';
import { HostCollection, HostObject, identity } from '../rich-api/hostObject';
import type { Json } from '../rich-api/protocol';
import type { DocumentStore } from './documentStore';
import type { Mirrors } from './mirrors';

export class Setting extends HostObject implements Mirrors<Setting, Excel.Setting> {
  readonly #store: DocumentStore;
  readonly #key: string;

  constructor(store: DocumentStore, key: string) {
    super();
    this.#store = store;
    this.#key = key;
  }

  override get [identity](): { Key: string } {
    return { Key: this.#key };
  }

  get key(): string {
    return this.#key;
  }
  get value(): unknown {
    return this.#store.data.settings.find(([key]) => key === this.#key)?.[1];
  }
  set value(value: unknown) {
    this.#store.change((data) => {
      data.settings = [...data.settings.filter(([key]) => key !== this.#key), [this.#key, value as Json]];
    });
  }
  delete(): void {
    this.#store.change((data) => {
      data.settings = data.settings.filter(([key]) => key !== this.#key);
    });
  }
}

export class SettingCollection
  extends HostCollection<Setting>
  implements Mirrors<SettingCollection, Excel.SettingCollection>
{
  readonly #store: DocumentStore;

  constructor(store: DocumentStore) {
    super();
    this.#store = store;
  }

  override get items(): Setting[] {
    return this.#store.data.settings.map(([key]) => new Setting(this.#store, key));
  }
  add(key: string, value: unknown): Setting {
    const setting = new Setting(this.#store, key);
    setting.value = value;
    return setting;
  }
  getCount(): number {
    return this.items.length;
  }
  getItem(key: string): Setting {
    const setting = this.getItemOrNullObject(key);
    if (setting === null) throw itemNotFound();
    return setting;
  }
  getItemOrNullObject(key: string): Setting | null {
    return this.items.find((setting) => setting.key === key) ?? null;
  }
}
