import AccountAPI
import AccountDomain
import CosellRules
import CosellWire

/// How a call ended, in the words that rule tables use: `ok`, the faults of a refusal as `CODE name` or `CODE` with commas
/// between them, or another exception and its reason, as in `Conflict DUPLICATE_PARTNER`.
func outcome(_ body: () async throws -> Void) async -> String {
    do {
        try await body()
        return "ok"
    } catch let objection as Objection {
        return words(AccountVoice().exception(objection))
    } catch {
        return "\(error)"
    }
}

private func words(_ exception: any ServiceException) -> String {
    switch exception {
    case let refusal as Account.ValidationException:
        (refusal.errorDetails ?? []).map(words).joined(separator: ", ")
    case let refusal as Account.ConflictException: "Conflict \(refusal.reason)"
    case let refusal as Account.ResourceNotFoundException: "NotFound \(refusal.reason)"
    case let refusal as Account.ServiceQuotaExceededException: "Quota \(refusal.reason)"
    case let refusal as Account.AccessDeniedException: "Denied \(refusal.reason)"
    default: "\(exception)"
    }
}

private func words(_ fault: Account.ValidationError) -> String {
    switch fault {
    case .fieldValidationError(let fault): "\(fault.code) \(fault.name)"
    case .businessValidationError(let fault): fault.code.rawValue
    case .unknown(let name): name
    }
}
