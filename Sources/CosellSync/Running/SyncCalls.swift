package import AccountClient
import CosellClient
import CosellWire
package import SellingClient
import Synchronization

/// The clients that a sync asks, with more patience than a person has: what it reads is read again when the way to the
/// service has a trouble, and nothing is lost by that.
package final class SyncCalls: Sendable {
    package let selling: SellingClient
    package let account: AccountClient

    private let surroundings: Surroundings
    private let madeCalls = Mutex(0)
    private let hasBeenAnswered = Mutex(false)

    package init(_ selling: SellingClient, _ account: AccountClient) {
        self.selling = selling
        self.account = account
        surroundings = selling.engine.surroundings
    }

    package var count: Int { madeCalls.withLock(\.self) }

    var now: Instant { surroundings.now() }

    func sleep(_ time: Duration) async throws { try await surroundings.sleep(time) }

    /// Asks until there is an answer, or an error that asking again does not mend.
    func ask<Answer: Sendable>(_ call: @Sendable () async throws -> Answer) async throws -> Answer {
        try await surroundings.patiently(while: { error in
            let verdict = CallVerdict(error)
            // Who is not answered at all from the start has typed a wrong address, and hears that at once.
            return verdict == .passing || verdict == .unreachable && hasBeenAnswered.withLock(\.self)
        }) {
            madeCalls.withLock { $0 += 1 }
            let answer = try await call()
            hasBeenAnswered.withLock { $0 = true }
            return answer
        }
    }
}

extension ServiceFailure {
    /// What went wrong, in a sentence for the record.
    static func reason(_ error: any Error) -> String { ServiceFailure(error).map { "\($0)" } ?? "\(error)" }
}

/// What an error says about the record that was asked for, and about all others.
package enum CallVerdict: Hashable, Sendable {
    /// The record is not there, or not for this caller.
    case absent
    /// The caller may not ask this.
    case denied
    /// A trouble that passes: throttling, an answer that was cut off, a fault of the service.
    case passing
    /// Nobody answers.
    case unreachable
    /// Of this record alone.
    case ofRecord
    /// Of every call: keys that have ended, a full disk.
    case ofAll

    private static let ofIdentity: Set<String> = [
        "ExpiredTokenException", "ExpiredToken", "TokenRefreshRequired", "UnrecognizedClientException",
        "InvalidSignatureException", "SignatureDoesNotMatch", "MissingAuthenticationToken",
        "MissingAuthenticationTokenException", "IncompleteSignature", "IncompleteSignatureException",
        "InvalidClientTokenId", "NotAuthorized", "OptInRequired", "RequestExpired",
    ]
    private static let passingCodes: Set<String> = [
        "Throttling", "ThrottlingException", "ThrottledException", "TooManyRequestsException", "RequestLimitExceeded",
        "SlowDown", "RequestTimeout", "RequestTimeoutException", "InternalServerException", "InternalFailure",
        "ServiceUnavailable", "ServiceUnavailableException",
    ]

    package init(_ error: any Error) {
        if let failure = ServiceFailure(error) {
            self = Self.verdict(failure)
            return
        }
        switch error {
        case is MalformedAnswer: self = .passing
        case let failure as TransportFailure:
            switch failure.kind {
            case .interrupted, .timedOut: self = .passing
            case .unreachable: self = .unreachable
            default: self = .ofAll
            }
        case is SerializationError: self = .passing
        default: self = .ofAll
        }
    }

    private static func verdict(_ failure: ServiceFailure) -> CallVerdict {
        switch failure.code {
        case "ResourceNotFoundException": .absent
        case "AccessDeniedException": .denied
        case let code where ofIdentity.contains(code): .ofAll
        case let code where passingCodes.contains(code) || failure.status == 429 || failure.status >= 500: .passing
        default: .ofRecord
        }
    }
}
