import NIOCore

/// Bytes one behind another in blocks, the oldest of which is given up as a whole. What is laid here is copied, so that who
/// made it has the room back while it is warm, and the shelf neither takes nor frees memory once it is full.
struct ByteShelf: Sendable {
    /// Where bytes lie.
    struct Place: Sendable {
        fileprivate let block: Int
        fileprivate let start: Int
        fileprivate let end: Int
    }

    static let usualBlockBytes = 1 << 20

    private let limit: Int
    private let blockBytes: Int
    /// Those that are full, the oldest first, and the number of that.
    private var full = CircularBuffer<[UInt8]>()
    private var first = 0
    private var last: [UInt8] = []
    private var fullBytes = 0
    private var spare: [UInt8]?

    /// - Parameter limit: of all bytes; the last ones are kept however many they are.
    init(limit: Int, blockBytes: Int = usualBlockBytes) { (self.limit, self.blockBytes) = (limit, blockBytes) }

    mutating func put(_ bytes: [UInt8]) -> Place {
        if !last.isEmpty && last.count + bytes.count > blockBytes { turn() }
        if last.capacity == 0 { last.reserveCapacity(max(blockBytes, bytes.count)) }
        let start = last.count
        last += bytes
        while fullBytes + last.count > limit, let oldest = full.popFirst() {
            first += 1
            fullBytes -= oldest.count
            if oldest.capacity <= 2 * blockBytes { spare = oldest }
        }
        return Place(block: first + full.count, start: start, end: last.count)
    }

    private mutating func turn() {
        fullBytes += last.count
        full.append(last)
        last = spare ?? []
        spare = nil
        last.removeAll(keepingCapacity: true)
    }

    /// Whether what was laid there still is.
    func holds(_ place: Place) -> Bool { place.block >= first }

    /// - Returns: nil when they were given up.
    subscript(place: Place) -> [UInt8]? {
        guard holds(place) else { return nil }
        let block = place.block - first < full.count ? full[offset: place.block - first] : last
        return Array(block[place.start..<place.end])
    }
}

extension CircularBuffer {
    fileprivate subscript(offset offset: Int) -> Element { self[index(startIndex, offsetBy: offset)] }
}
