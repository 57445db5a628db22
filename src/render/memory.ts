/**
 * Remembers what was made for a key, from one page to the next as well. What two turns did not ask for is forgotten, so
 * that whoever writes a page a thousand times remembers no more than two.
 */
export class Memory<Value> {
  #before = new Map<string, Value>();
  #now = new Map<string, Value>();

  get(key: string, make: () => Value): Value {
    const now = this.#now.get(key);
    if (now !== undefined) return now;
    const value = this.#before.get(key) ?? make();
    this.#now.set(key, value);
    return value;
  }

  /** Another page begins. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}
