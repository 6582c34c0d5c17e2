import CosellClient
import CosellShell
import CosellWire
import JMESPath

/// Everything that can go wrong with a call, as what people read and scripts switch over.
extension Complaints {
    /// - Parameter command: what was called, `selling list-opportunities`.
    init(_ error: any Error, calling command: String) {
        switch error {
        case let complaints as Complaints: self = complaints
        case let complaint as Complaint: self.init([complaint])
        case let failure as ServiceFailure: self.init(failure.complaints, exit: .refused)
        case let failure as CredentialFailure:
            self.init([Complaint(failure.what, at: failure.place, remedy: failure.remedy)], exit: .configuration)
        case let failure as ConfigurationFailure:
            self.init([Complaint(failure.what, at: failure.place, remedy: failure.remedy)], exit: .configuration)
        case let failure as TransportFailure:
            let detail = failure.detail.isEmpty ? "" : ": \(failure.detail)"
            let complaint = Complaint(failure.what + detail, at: failure.host, remedy: failure.remedy)
            self.init([complaint], exit: .failure)
        case let failure as MalformedAnswer:
            let complaint = Complaint(
                "\(failure.operation) was not answered as this service does (status \(failure.status)): \(failure.detail)",
                at: "\(failure.endpoint)",
                remedy: "Check the endpoint, and what stands between."
            )
            self.init([complaint], exit: .failure)
        case let failure as RateBudgetFailure:
            let complaint = Complaint(
                "AWS allows \(failure.perDay) calls of \(failure.operation) in 24 hours, and this machine has made them",
                remedy: "Try again at \(failure.freeAt)."
            )
            self.init([complaint], exit: .failure)
        case let error as QueryError:
            self.init([Complaint("\(error)", at: "--query", remedy: "See https://jmespath.org.")])
        case is CancellationError: self.init([Complaint("interrupted")], exit: .interrupted)
        default: self.init([Complaint("\(error)", at: command)], exit: .failure)
        }
    }
}

extension ServiceFailure {
    /// One complaint for each fault that the service lists; the first says which exception it is.
    fileprivate var complaints: [Complaint] {
        let request = requestID.map { " (request \($0))" } ?? ""
        let explained = explain()
        guard explained.count == 1, let only = explained.first else {
            let head = Complaint("\(operation) answered \(code) for \(explained.count) reasons\(request)")
            return [head] + explained.map { Complaint($0.rule, at: $0.field, remedy: $0.fix) }
        }
        return [Complaint("\(operation) answered \(code): \(only.rule)\(request)", at: only.field, remedy: only.fix)]
    }
}
