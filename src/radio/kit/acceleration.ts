/** Standard acceleration of gravity in m/s². */
const GRAVITY = 9.80665
/** Smaller than the steps of any sensor; hides the rounding errors of the product. */
const DECIMALS = 5

/** Converts multiples of the gravity of earth to m/s². */
export function fromGravity(multiple: number): number {
  return Number((multiple * GRAVITY).toFixed(DECIMALS))
}
