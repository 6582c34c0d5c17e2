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
    } catch let refusal as Refusal {
        return faults(Selling.ValidationException(refusal))
    } catch let exception as Selling.ValidationException {
        return faults(exception)
    } catch let exception as any ServiceException {
        return type(of: exception).name
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
    } catch let refusal as Refusal {
        return Selling.ValidationException(refusal)
    } catch let exception as Selling.ValidationException {
        return exception
    }
}

private func faults(_ exception: Selling.ValidationException) -> String {
    let faults = (exception.errorList ?? []).map { "\($0.code.rawValue) \($0.fieldName ?? "?")" }
    return faults.isEmpty ? "ValidationException" : faults.joined(separator: ", ")
}
