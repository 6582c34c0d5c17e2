package import CosellWire

/// One call: who asks, in which catalog, when, and under which request id.
package struct Call: Sendable {
    /// The partner's AWS account, 12 digits.
    package let account: String
    /// The catalog of the request; empty for the operations that name a resource by its ARN.
    package let catalog: String
    /// The operation with its service, `selling/CreateOpportunity`, or what the server does by itself.
    package let operation: String
    package let requestID: String
    /// The ARN of who asks.
    package let caller: String
    package let now: Instant
    package let chance: Chance
    /// Whether the caller may also do another operation, on that resource; tasks ask for each of their steps.
    package let permits: @Sendable (_ operation: String, _ resource: String) -> Bool

    /// - Parameter caller: nil is the account itself.
    package init(
        account: String,
        catalog: String,
        operation: String,
        requestID: String,
        now: Instant,
        chance: Chance,
        caller: String? = nil,
        permits: @escaping @Sendable (_ operation: String, _ resource: String) -> Bool = { _, _ in true }
    ) {
        self.account = account
        self.catalog = catalog
        self.operation = operation
        self.requestID = requestID
        self.caller = caller ?? "arn:aws:iam::\(account):root"
        self.now = now
        self.chance = chance
        self.permits = permits
    }

    /// What the server does by itself when time passes, for all partners and catalogs.
    package static func upkeep(_ name: String, now: Instant, chance: Chance) -> Call {
        Call(account: "", catalog: "", operation: name, requestID: "upkeep", now: now, chance: chance)
    }

    /// The same call, seen by another partner.
    package func of(_ account: String) -> Call { copy(account: account, catalog: catalog) }

    /// The same call on a resource whose own catalog counts.
    package func inCatalog(_ catalog: String) -> Call { copy(account: account, catalog: catalog) }

    private func copy(account: String, catalog: String) -> Call {
        Call(
            account: account,
            catalog: catalog,
            operation: operation,
            requestID: requestID,
            now: now,
            chance: chance,
            caller: caller,
            permits: permits
        )
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

    /// An identifier such as `engi-5x2rtvhpgoyvz`: the prefix and that many signs of the alphabet.
    package func identifier(
        prefix: String,
        length: Int,
        of alphabet: String = "0123456789abcdefghijklmnopqrstuvwxyz"
    ) -> String {
        let alphabet = Array(alphabet)
        return prefix + String((0..<length).map { _ in alphabet[Int(draw() % UInt64(alphabet.count))] })
    }

    /// A version 4 UUID.
    package func uuid() -> String {
        var bytes = bytes(16)
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        var text: [UInt8] = []
        text.reserveCapacity(36)
        for (position, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(position) { text.append(UInt8(ascii: "-")) }
            text.append(Self.hexDigits[Int(byte >> 4)])
            text.append(Self.hexDigits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static let hexDigits = Array("0123456789abcdef".utf8)

    /// Eight bytes a draw.
    package func bytes(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 8)
        while bytes.count < count { withUnsafeBytes(of: draw()) { bytes.append(contentsOf: $0) } }
        return Array(bytes.prefix(count))
    }
}
