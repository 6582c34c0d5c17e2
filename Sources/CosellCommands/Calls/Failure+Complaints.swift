import CosellClient
import CosellCRM
import CosellShell
import CosellSync
import CosellWire
import JMESPath

/// Everything that can go wrong with a call, as what people read and scripts switch over.
extension Complaints {
    /// - Parameter command: what was called, `selling list-opportunities`.
    init(_ error: any Error, calling command: String) {
        switch ServiceFailure(error) as (any Error)? ?? error {
        case let complaints as Complaints: self = complaints
        case let complaint as Complaint: self.init([complaint])
        case let failure as ServiceFailure where !failure.isOfTheService:
            self.init([failure.strangeness], exit: .failure)
        case let failure as ServiceFailure:
            self.init(failure.complaints, exit: .refused, refusal: Refusal(failure))
        case let failure as WaitFailure:
            let remedy = failure.kind == .timedOut ? "Ask for it again later; it goes on without you." : nil
            self.init([Complaint("\(failure)", remedy: remedy)], exit: failure.kind == .failed ? .refused : .failure)
        case let failure as PagingFailure:
            let remedy = "Read single pages with --no-paginate and --starting-token."
            self.init([Complaint("\(failure)".trimmingStop, remedy: remedy)], exit: .failure)
        case let failure as CredentialFailure:
            self.init([Complaint(failure.what, at: failure.place, remedy: failure.remedy)], exit: .configuration)
        case let failure as ConfigurationFailure:
            let exit: CommandStatus = failure.kind == .dangling ? .failure : .configuration  // as the AWS CLI ends
            self.init([Complaint(failure.what, at: failure.place, remedy: failure.remedy)], exit: exit)
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
        case let failure as LocalDatabaseFailure:
            let what = "the local database cannot be used: \(failure.message)"
            self.init([Complaint(what, at: failure.file, remedy: failure.remedy)], exit: .failure)
        case SyncRefusal.underWay(let since, let file):
            let start = since.map { ", since \($0)" } ?? ""
            let complaint = Complaint(
                "another sync is at work on this database\(start)",
                at: file,
                remedy: "Wait until it is done, or give --database another file."
            )
            self.init([complaint], exit: .failure)
        case let failure as CRMFailure:
            let exit: CommandStatus =
                switch failure {
                case .signIn, .unreadable: .configuration
                case .refused, .limit: .refused
                case .unreachable: .failure
                }
            self.init([Complaint("\(failure)")], exit: exit)
        case let error as QueryError:
            self.init([Complaint("\(error)", at: "--query", remedy: "See https://jmespath.org.")], exit: .failure)
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
        let subject = only.field.map { only.rule.contains($0) ? "" : "\($0) " } ?? ""
        let what = "\(operation) answered \(code): \(subject)\(only.rule)\(request)"
        return [Complaint(what, at: only.field, remedy: only.fix)]
    }

    /// Whether the service itself has answered, and not a gateway or proxy on the way, of which only the status speaks.
    fileprivate var isOfTheService: Bool {
        switch body {
        case .string: false
        case .object([]): exception != nil || status < 500
        default: true
        }
    }

    fileprivate var strangeness: Complaint {
        let came: String =
            if case .string(let text) = body { "it said: \(text)" } else { "it said nothing" }
        return Complaint(
            "\(operation) was answered with status \(status) by something on the way, not by the service; \(came)",
            remedy: "Try again in a moment; if it stays, look at proxies, gateways and the endpoint."
        )
    }
}

extension Refusal {
    fileprivate init(_ failure: ServiceFailure) {
        let reason: String? =
            if case .string(let text)? = failure.body["Reason"] ?? failure.body["reason"] { text } else { nil }
        let list = ["ErrorList", "ErrorDetails", "FieldList", "fieldList"].lazy.compactMap { failure.body[$0] }.first
        self.init(
            operation: failure.operation,
            code: failure.code,
            message: failure.message,
            reason: reason,
            requestID: failure.requestID,
            status: failure.status,
            list: list
        )
    }
}

extension String {
    fileprivate var trimmingStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
