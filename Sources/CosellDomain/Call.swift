package import CosellWire

/// One call: who asks, in which catalog, when, and under which request id.
package struct Call: Sendable {
    /// The partner's AWS account, 12 digits.
    package let account: String
    /// The catalog of the request; empty for the operations that name a resource by its ARN.
    package let catalog: String
    package let operation: String
    package let requestID: String
    package let now: Instant
    package let chance: Chance

    package init(
        account: String,
        catalog: String,
        operation: String,
        requestID: String,
        now: Instant,
        chance: Chance
    ) {
        self.account = account
        self.catalog = catalog
        self.operation = operation
        self.requestID = requestID
        self.now = now
        self.chance = chance
    }

    package var today: CalendarDay { now.day }

    package var isSandbox: Bool { catalog == Catalog.sandbox }
}

/// The two catalogs, which share nothing (R1.29).
package enum Catalog {
    package static let aws = "AWS"
    package static let sandbox = "Sandbox"
    package static let all = [aws, sandbox]
}

/// Where random numbers come from; tests give a sequence of their own.
package struct Chance: Sendable {
    private let draw: @Sendable () -> UInt64

    package init(_ draw: @escaping @Sendable () -> UInt64) { self.draw = draw }

    package static let system = Chance { UInt64.random(in: .min ... .max) }

    /// An identifier such as `engi-5x2rtvhpgoyvz`: the prefix and that many of `0-9a-z`.
    package func identifier(prefix: String, length: Int) -> String {
        let alphabet = Array("0123456789abcdefghijklmnopqrstuvwxyz")
        return prefix + String((0..<length).map { _ in alphabet[Int(draw() % UInt64(alphabet.count))] })
    }

    /// Eight bytes a draw.
    package func bytes(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 8)
        while bytes.count < count { withUnsafeBytes(of: draw()) { bytes.append(contentsOf: $0) } }
        return Array(bytes.prefix(count))
    }
}
