import BenefitsAPI
import BenefitsDomain
import CosellRules
import CosellWire

/// How a call ended, in the words that rule tables use: `ok`, the faults of a refusal as `CODE name` with commas between
/// them, or the name of another exception without its last word. A business matter is marked by `!`, one that cannot be
/// parsed by `?`.
func outcome(_ body: () async throws -> Void) async -> String {
    do {
        try await body()
        return "ok"
    } catch let objection as Objection {
        return words(BenefitsVoice().exception(objection))
    } catch {
        return "\(error)"
    }
}

private func words(_ exception: any ServiceException) -> String {
    guard let refusal = exception as? Benefits.ValidationException else {
        return type(of: exception).name.replacing("Exception", with: "")
    }
    let faults = (refusal.fieldList ?? []).map { "\($0.code?.rawValue ?? "") \($0.name)" }.joined(separator: ", ")
    let mark =
        switch refusal.reason {
        case .businessValidationFailed: "!"
        case .cannotParse: "?"
        default: ""
        }
    return faults + mark
}
