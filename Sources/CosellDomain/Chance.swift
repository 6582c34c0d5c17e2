import CosellWire
import Crypto
import Synchronization

/// Where random numbers come from; tests give a sequence of their own.
package struct Chance: Sendable {
    private let draw: @Sendable () -> UInt64
    /// What they come of, where that is a seed.
    private let origin: Origin?

    private struct Origin {
        let seed: Int
        let words: [String]
    }

    package init(_ draw: @escaping @Sendable () -> UInt64) {
        self.draw = draw
        origin = nil
    }

    /// Numbers that come of a seed, and of what ``about(_:)`` names (CP23).
    package init(seed: Int) { self.init(Origin(seed: seed, words: [])) }

    private init(_ origin: Origin) {
        let row = DrawnRow(Draw(seed: origin.seed, origin.words))
        draw = { row.next() }
        self.origin = origin
    }

    package var isSeeded: Bool { origin != nil }

    /// The words that numbers come of besides the seed; none where there is no seed.
    package var words: [String] { origin?.words ?? [] }

    /// A row of numbers from its beginning that comes of the seed and of these words, whatever was drawn elsewhere; without
    /// a seed this one.
    package func about(_ words: [String]) -> Chance {
        origin.map { Chance(Origin(seed: $0.seed, words: words)) } ?? self
    }

    package static let system = {
        let numbers = SystemNumbers()
        return Chance { numbers.next() }
    }()

    /// An identifier such as `engi-5x2rtvhpgoyvz`: the prefix and that many signs of the alphabet, which is ASCII.
    package func identifier(
        prefix: String,
        length: Int,
        of alphabet: String = "0123456789abcdefghijklmnopqrstuvwxyz"
    ) -> String {
        let signs = alphabet.utf8
        var text = prefix
        text.reserveCapacity(prefix.utf8.count + length)
        for _ in 0..<length {
            let place = signs.index(signs.startIndex, offsetBy: Int(draw() % UInt64(signs.count)))
            text.unicodeScalars.append(Unicode.Scalar(signs[place]))
        }
        return text
    }

    /// A version 4 UUID.
    package func uuid() -> String { UUIDText.version4((draw().bigEndian, draw().bigEndian)) }

    /// Eight bytes a draw.
    package func bytes(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 8)
        while bytes.count < count { withUnsafeBytes(of: draw()) { bytes.append(contentsOf: $0) } }
        return Array(bytes.prefix(count))
    }
}

/// Numbers of the operating system, fetched many at a time: each call of the kernel costs as much as a hundred of them.
private final class SystemNumbers: Sendable {
    private static let bits = 64 * UInt64.bitWidth
    private let left = Mutex<[UInt64]>([])

    func next() -> UInt64 {
        left.withLock { left in
            if left.isEmpty {
                SymmetricKey(size: SymmetricKeySize(bitCount: Self.bits)).withUnsafeBytes { bytes in
                    left.append(contentsOf: bytes.bindMemory(to: UInt64.self))
                }
            }
            return left.removeLast()
        }
    }
}

/// Numbers one after the other, whoever asks.
private final class DrawnRow: Sendable {
    private let draw: Mutex<Draw>

    init(_ draw: Draw) { self.draw = Mutex(draw) }

    func next() -> UInt64 { draw.withLock { $0.next() } }
}
