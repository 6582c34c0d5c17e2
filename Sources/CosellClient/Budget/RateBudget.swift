public import CosellWire

/// When a client keeps within AWS's quotas by itself.
public enum RateBudgetUse: Hashable, Sendable {
    /// As `COSELL_RATE_BUDGET` says, `on` or `off`; else against AWS's own hosts, and not against another server.
    case automatic
    case on
    case off
}

extension RateBudgetUse {
    func holds(at endpoint: Endpoint, _ surroundings: Surroundings) -> Bool {
        switch (self, surroundings.variable("COSELL_RATE_BUDGET")?.lowercased()) {
        case (.on, _), (.automatic, "on"): true
        case (.off, _), (.automatic, "off"): false
        case (.automatic, _): endpoint.isOfAmazon
        }
    }
}

/// A call waits for its turn within AWS's quotas.
public struct RateDelay: Hashable, Sendable, CustomStringConvertible {
    public let operation: String
    public let perSecond: Double
    public let wait: Duration

    public var description: String {
        let rate = perSecond.formattedRate
        let tenths = (wait.components.seconds * 10) + wait.components.attoseconds / 100_000_000_000_000_000
        return "waiting \(tenths / 10).\(tenths % 10) s, since AWS allows \(rate) of \(operation) a second"
    }
}

extension Double {
    /// `1 call`, `10 calls`.
    fileprivate var formattedRate: String {
        let number = self == rounded() ? "\(Int64(self))" : "\(self)"
        return "\(number) call\(self == 1 ? "" : "s")"
    }
}

/// The calls of a day are used up.
public struct RateBudgetFailure: Error, Hashable, Sendable, CustomStringConvertible {
    public let operation: String
    public let perDay: Int
    /// When some of them are free again.
    public let freeAt: Instant

    public var description: String {
        "AWS allows \(perDay) calls of \(operation) in 24 hours, and this machine has made them. Try again at \(freeAt)."
    }
}

/// Spreads the calls of all processes of an account on this machine so that AWS has no reason to refuse one.
struct RateBudget: Sendable {
    /// How long a call looks for its turn at the file before it goes without.
    private static let tries = 40
    private static let tryPause = Duration.milliseconds(5)

    private let folder: String
    private let surroundings: Surroundings
    private let onDelay: (@Sendable (RateDelay) -> Void)?
    /// Shorter waits are not worth a word.
    private static let notedDelay = Duration.milliseconds(500)

    /// - Parameter onDelay: hears of calls that wait for long.
    /// - Returns: nil when it is switched off, or when the machine has no folder for it.
    init?(
        _ use: RateBudgetUse,
        endpoint: Endpoint,
        surroundings: Surroundings,
        onDelay: (@Sendable (RateDelay) -> Void)? = nil
    ) {
        guard use.holds(at: endpoint, surroundings) else { return nil }
        let cache = surroundings.variable("XDG_CACHE_HOME") ?? surroundings.home.map { "\($0)/.cache" }
        guard let cache else { return nil }
        folder = "\(cache)/cosell/rates"
        self.surroundings = surroundings
        self.onDelay = onDelay
    }

    /// Enters one call.
    ///
    /// - Returns: how long it is to wait for its turn.
    /// - Throws: ``RateBudgetFailure`` when the day's calls are used up.
    func reserve(_ operation: OperationDescriptor, body: [UInt8], by credentials: Credentials?) async throws -> Duration
    {
        guard let limit = operation.quota else { return .zero }
        let file = BudgetFile(path: path(operation, by: credentials))
        let name = "\(operation.name)/\(catalog(in: body, operation))"
        for _ in 0..<Self.tries {
            let now = surroundings.now()
            let turn = file.update { text in
                var book = BudgetBook(text)
                defer { text = book.text }
                return book.reserve(name, limit, at: now)
            }
            switch turn {
            case .taken(.wait(let time)):
                if time >= Self.notedDelay {
                    onDelay?(RateDelay(operation: operation.name, perSecond: limit.perSecond, wait: time))
                }
                return time
            case .taken(.exhausted(let end)):
                throw RateBudgetFailure(operation: operation.name, perDay: limit.perDay ?? 0, freeAt: end)
            case .busy: try await surroundings.sleep(Self.tryPause)
            case .unusable: return .zero
            }
        }
        return .zero
    }

    /// The calls of the last 24 hours; a file that cannot be used says nothing.
    func used(_ operation: OperationDescriptor, catalog: String, by credentials: Credentials?) -> Int {
        let file = BudgetFile(path: path(operation, by: credentials))
        let now = surroundings.now()
        let turn = file.update { BudgetBook($0).used("\(operation.name)/\(catalog)", at: now) }
        return if case .taken(let count) = turn { count } else { 0 }
    }

    private func path(_ operation: OperationDescriptor, by credentials: Credentials?) -> String {
        "\(folder)/\(account(credentials))-\(operation.service.endpointPrefix)"
    }

    private func account(_ credentials: Credentials?) -> String {
        guard let key = credentials?.accessKeyID else { return "anonymous" }
        return AccessKeyAccount.account(of: key) ?? String(key.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
    }

    /// Catalogs have quotas of their own.
    private func catalog(in body: [UInt8], _ operation: OperationDescriptor) -> String {
        let document =
            switch operation.service.wire {
            case .awsJSON: try? JSONReader.document(from: body)
            case .cbor: try? CBORReader.document(from: body)
            }
        let catalog = document?.text("Catalog") ?? document?.text("catalog") ?? "-"
        return catalog.utf8.allSatisfy { 0x21...0x7E ~= $0 } ? catalog : "-"
    }
}

/// The account that an access key names in its own letters.
enum AccessKeyAccount {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    /// - Returns: 12 digits; nil for a key of another form.
    static func account(of key: String) -> String? {
        if key.utf8.count == 12, key.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) { return key }
        guard key.utf8.count == 20, key.hasPrefix("AKIA") || key.hasPrefix("ASIA") else { return nil }
        var bits: UInt64 = 0
        for letter in key.utf8.dropFirst(4).prefix(10) {
            guard let value = letters.firstIndex(of: letter) else { return nil }
            bits = bits << 5 | UInt64(value)
        }
        // The first 48 of these 50 bits hold the account in 40, behind one that is set for keys of this kind.
        let account = String((bits >> 2 & 0x7FFF_FFFF_FF80) >> 7)
        return account.count <= 12 ? String(repeating: "0", count: 12 - account.count) + account : nil
    }
}
