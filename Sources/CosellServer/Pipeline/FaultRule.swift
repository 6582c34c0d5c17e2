import CosellDomain
import CosellWire

/// One fault that is wanted: of which calls, how it shows, and how often (CP40).
struct FaultRule: Hashable, Sendable {
    /// Which calls; what is nil matches all.
    struct Match: Hashable, Sendable {
        var service: String?
        /// A name, `selling/TagResource`, or a pattern with `*` and `?`.
        var operation: String?
        var account: String?
        var catalog: String?

        func covers(_ descriptor: OperationDescriptor) -> Bool {
            if let service, service != descriptor.service.name { return false }
            guard let operation else { return true }
            return Glob(operation).matches(operation.contains("/") ? descriptor.key : descriptor.name)
        }
    }

    enum Answer: Hashable, Sendable {
        /// An exception that the operation declares, or one of the protocol.
        case error(String)
        /// A status of 500 to 599.
        case status(Int)
        /// The connection ends before the call had any effect, or after it took effect.
        case dropBefore
        case dropAfter
        /// Nothing but the delay.
        case late
    }

    var match = Match()
    var answer: Answer
    var delayMilliseconds: Int64 = 0
    /// Every n-th call that matches.
    var every = 1
    /// How often at most.
    var times: Int?
    /// How likely, when it is its turn.
    var probability = 1.0
    var seed = 0

    /// Exceptions that no model declares and every AWS service may answer.
    static let protocolErrors = [
        "AccessDeniedException", "ExpiredTokenException", "IncompleteSignatureException", "InternalFailure",
        "InvalidSignatureException", "MissingAuthenticationTokenException", "ServiceUnavailable",
        "UnrecognizedClientException",
    ]
}

extension FaultRule {
    /// A fault as the configuration says it in short: every n-th call of an operation is answered with a declared error.
    init(operation: String, error: String, every: Int = 1) {
        self.init(match: Match(operation: operation), answer: .error(error), every: every)
    }

    /// Whether an operation can answer so (CP41): where a rule covers several, it is about those that declare the error.
    func fits(_ descriptor: OperationDescriptor) -> Bool {
        guard match.covers(descriptor) else { return false }
        guard case .error(let name) = answer else { return true }
        return descriptor.errors.contains(name) || Self.protocolErrors.contains(name)
    }
}

/// A pattern of names: `*` stands for any letters, `?` for one.
struct Glob: Hashable, Sendable {
    private let parts: [Character]

    init(_ text: String) { parts = Array(text) }

    func matches(_ name: String) -> Bool {
        let letters = Array(name)
        var (part, letter) = (0, 0)
        // Where the last star stands, and what it has taken.
        var star: (part: Int, letter: Int)?
        while letter < letters.count {
            if part < parts.count, parts[part] == "*" {
                star = (part, letter)
                part += 1
            } else if part < parts.count, parts[part] == "?" || parts[part] == letters[letter] {
                (part, letter) = (part + 1, letter + 1)
            } else if let last = star {
                star = (last.part, last.letter + 1)
                (part, letter) = (last.part + 1, last.letter + 1)
            } else {
                return false
            }
        }
        return parts[part...].allSatisfy { $0 == "*" }
    }
}
