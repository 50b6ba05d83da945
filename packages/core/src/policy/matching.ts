/**
 * A largest matching between seats and people: each seat is given to at most one person and each person has at most
 * one seat (augmenting paths, Kuhn 1955). Earlier seats and people are served first, so the same lists always give
 * the same matching. @returns for each seat the index of its person, or undefined
 */
export function match<Seat, Person>(
  seats: readonly Seat[],
  people: readonly Person[],
  fits: (seat: Seat, person: Person) => boolean,
): readonly (number | undefined)[] {
  const seatOf = new Map<number, number>()
  const seated = (seat: number, tried: Set<number>): boolean => {
    for (const [index, person] of people.entries()) {
      if (tried.has(index) || !fits(seats[seat] as Seat, person)) continue
      tried.add(index)
      const taken = seatOf.get(index)
      if (taken !== undefined && !seated(taken, tried)) continue
      seatOf.set(index, seat)
      return true
    }
    return false
  }
  for (const seat of seats.keys()) seated(seat, new Set())
  const personOf = new Map([...seatOf].map(([person, seat]) => [seat, person]))
  return seats.map((_, seat) => personOf.get(seat))
}
