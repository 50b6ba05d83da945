/** What time it is: the only way that time gets below the hosts. */
export interface Clock {
  now(): Date
}
