import CosellDice
import Testing

@testable import CosellServer

/// What was laid down last is found as it was, within the bound.
struct ByteShelfTests {
    @Test("the latest bytes are all there, older ones are not, and no other bytes come back", arguments: 1...8)
    func latest(seed: UInt64) {
        var dice = Dice(seed: seed)
        var shelf = ByteShelf(limit: 4000, blockBytes: 500)
        var laid: [(place: ByteShelf.Place, bytes: [UInt8])] = []
        for number in 0..<400 {
            let bytes = Array(
                repeating: UInt8(truncatingIfNeeded: number),
                count: Int.random(in: 0...700, using: &dice)
            )
            laid.append((shelf.put(bytes), bytes))
            var isKept = false
            var kept = 0
            for (place, bytes) in laid {
                let found = shelf[place]
                // Once one is there, all later ones are.
                #expect(found == bytes || (found == nil && !isKept))
                #expect(shelf.holds(place) == (found != nil))
                isKept = found != nil
                kept += found?.count ?? 0
            }
            #expect(kept <= 4000 && shelf[laid[number].place] == bytes)
        }
    }

    @Test("the last bytes are kept however many they are")
    func long() {
        var shelf = ByteShelf(limit: 10, blockBytes: 5)
        let early = shelf.put([1])
        let late = shelf.put(Array(repeating: 2, count: 100))
        #expect(shelf[early] == nil && shelf[late]?.count == 100)
    }
}
