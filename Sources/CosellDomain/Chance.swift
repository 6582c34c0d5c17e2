import CosellWire
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

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

/// Numbers of the operating system, fetched many at a time: a call of the kernel for each costs more than the number.
private final class SystemNumbers: Sendable {
    /// What the kernel gives in one piece: 256 bytes.
    private static let count = 256 / MemoryLayout<UInt64>.size
    private let left = Mutex<[UInt64]>([])

    func next() -> UInt64 {
        left.withLock { left in
            if left.isEmpty {
                var fetched = [UInt64](repeating: 0, count: Self.count)
                let isDone = fetched.withUnsafeMutableBytes { getentropy($0.baseAddress, $0.count) == 0 }
                left = isDone ? fetched : fetched.map { _ in .random(in: .min ... .max) }
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
