import CosellWire
import SellingAPI
import Synchronization

/// Faults that the configuration asks for, so that a client's handling of them can be tried.
final class FaultPlan: Sendable {
    /// One planned fault: every n-th call of an operation is answered with a declared error.
    struct Entry: Sendable {
        let operation: String
        let error: String
        let every: Int
    }

    private let entries: [String: [Entry]]
    private let counts: Mutex<[String: Int]>

    init(_ entries: [Entry]) {
        self.entries = Dictionary(grouping: entries, by: \.operation)
        counts = Mutex([:])
    }

    /// The fault of this call, if it is the turn of one.
    func fault(_ operation: OperationDescriptor) -> Fault? {
        guard let planned = entries[operation.name] else { return nil }
        let count = counts.withLock { counts in
            counts[operation.name, default: 0] += 1
            return counts[operation.name, default: 0]
        }
        return planned.first { count % $0.every == 0 }.flatMap { Self.fault($0.error) }
    }

    /// - Returns: nil for a name that Selling does not have.
    static func fault(_ error: String) -> Fault? {
        let words = "This fault was asked for by the server's configuration."
        return switch error {
        case "AccessDeniedException": Fault(Selling.AccessDeniedException(message: words))
        case "ConflictException": Fault(Selling.ConflictException(message: words))
        case "InternalServerException": Fault(Selling.InternalServerException(message: words))
        case "ResourceNotFoundException": Fault(Selling.ResourceNotFoundException(message: words))
        case "ServiceQuotaExceededException": Fault(Selling.ServiceQuotaExceededException(message: words))
        case "ThrottlingException": Fault(Selling.ThrottlingException(message: "Rate exceeded"))
        case "ValidationException":
            Fault(Selling.ValidationException(message: words, reason: .requestValidationFailed))
        default: nil
        }
    }
}
