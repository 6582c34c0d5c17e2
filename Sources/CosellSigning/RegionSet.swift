/// The regions a SigV4a signature is good for: names or patterns with `*`, commas between them (access 9).
struct RegionSet {
    private let text: ArraySlice<UInt8>

    init(_ text: ArraySlice<UInt8>) {
        self.text = text
    }

    func covers(_ region: String) -> Bool {
        let region = Array(region.utf8)
        return text.split(separator: UInt8(ascii: ",")).contains { entry in
            let pattern = entry.drop(while: SigningText.isWhitespace)
            let end = pattern.lastIndex { !SigningText.isWhitespace($0) }
            return end.map { Self.matches(region, pattern[...$0]) } ?? false
        }
    }

    /// Matches with one mark to return to, the latest star, so that time stays the product of both lengths.
    private static func matches(_ region: [UInt8], _ pattern: ArraySlice<UInt8>) -> Bool {
        var (position, place) = (0, pattern.startIndex)
        var star: (position: Int, place: Int)?
        while position < region.count {
            if place < pattern.endIndex, pattern[place] == UInt8(ascii: "*") {
                star = (position, place)
                place += 1
            } else if place < pattern.endIndex, pattern[place] == region[position] {
                position += 1
                place += 1
            } else if let latest = star {
                position = latest.position + 1
                place = latest.place + 1
                star = (position, latest.place)
            } else {
                return false
            }
        }
        return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}
