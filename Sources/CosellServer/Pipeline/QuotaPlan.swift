import CosellWire

/// How often accounts may call (CP42).
enum QuotaPlan: Hashable, Sendable {
    /// As often as they like.
    case off
    /// As often as AWS lets them, by the models' and guides' figures.
    case aws
    /// By rules; the first that covers an operation counts, and what none covers is free.
    case rules([QuotaRule])

    func quota(of operation: OperationDescriptor) -> Quota? {
        switch self {
        case .off: nil
        case .aws: operation.quota
        case .rules(let rules): rules.first { $0.match.covers(operation) }?.quota
        }
    }
}

/// The quota of some operations.
struct QuotaRule: Hashable, Sendable {
    var match: FaultRule.Match
    var quota: Quota
}
