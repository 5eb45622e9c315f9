/** A map that forgets what was used longest ago when its values weigh more than `limit` bytes together. */
export class ByteBoundedMap<Value extends { bytes: number }> {
  readonly #values = new Map<string, Value>()
  readonly #limit: number
  #bytes = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  get bytes(): number {
    return this.#bytes
  }

  get size(): number {
    return this.#values.size
  }

  /** The value, which then counts as just used. */
  get(key: string): Value | undefined {
    const value = this.#values.get(key)
    if (value === undefined) return undefined
    this.#values.delete(key)
    this.#values.set(key, value)
    return value
  }

  /** Takes a value in. One that is heavier than the whole map may be is not kept. */
  set(key: string, value: Value): void {
    this.delete(key)
    if (value.bytes > this.#limit) return
    this.#values.set(key, value)
    this.#bytes += value.bytes
    for (const oldest of this.#values.keys()) {
      if (this.#bytes <= this.#limit) return
      this.delete(oldest)
    }
  }

  delete(key: string): void {
    this.#bytes -= this.#values.get(key)?.bytes ?? 0
    this.#values.delete(key)
  }

  entries(): IterableIterator<[string, Value]> {
    return this.#values.entries()
  }
}
