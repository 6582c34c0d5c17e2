import SellingDomain
import CosellDomain
import CosellRules
import CosellWire
package import SellingAPI

/// How a call ended, in the words that rule tables and stories use: `ok`, the faults of a refusal as `CODE field` with
/// commas between them, or the name of another exception.
package func outcome(_ body: () async throws -> Void) async -> String {
    do {
        try await body()
        return "ok"
    } catch let objection as Objection {
        let exception = SellingVoice().exception(objection)
        return (exception as? Selling.ValidationException).map(faults) ?? type(of: exception).name
    } catch {
        return "\(error)"
    }
}

/// The refusal a call ended with, as the caller would read it.
///
/// - Returns: nil when it succeeded.
/// - Throws: any other error.
package func refusal(_ body: () async throws -> Void) async throws -> Selling.ValidationException? {
    do {
        try await body()
        return nil
    } catch let objection as Objection {
        guard let exception = SellingVoice().exception(objection) as? Selling.ValidationException else {
            throw objection
        }
        return exception
    }
}

private func faults(_ exception: Selling.ValidationException) -> String {
    let faults = (exception.errorList ?? []).map { "\($0.code.rawValue) \($0.fieldName ?? "?")" }
    return faults.isEmpty ? "ValidationException" : faults.joined(separator: ", ")
}
