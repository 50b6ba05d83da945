// The order in which jest runs the files of tests: the long ones first, so that no worker is left alone with one at the end.
import Sequencer from '@jest/test-sequencer'

const long = ['/test/attacks/corpus', '/test/faults/', '/test/journeys/', '/test/snippets/', '/packages/cli/', '/packages/action/', '/test/']

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const found = long.findIndex((place) => path.includes(place))
      return found === -1 ? long.length : found
    }
    return super.sort(tests).toSorted((one, other) => rank(one) - rank(other))
  }
}
