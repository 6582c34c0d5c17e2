import ChannelAPI
import ChannelDomain
import CosellRules
import CosellWire

/// How a call ended, in the words of the specification: `ok`; `RV` or `BV` with members and codes; other exceptions without
/// their last word, with what they are about.
func outcome(_ body: () async throws -> Void) async -> String {
    do {
        try await body()
        return "ok"
    } catch let objection as Objection {
        return words(ChannelVoice().exception(objection))
    } catch {
        return "\(error)"
    }
}

func words(_ exception: any ServiceException) -> String {
    switch exception {
    case let refusal as Channel.ValidationException:
        let kind = refusal.reason == .businessValidationFailed ? "BV" : "RV"
        return ([kind] + (refusal.fieldList ?? []).map { "\($0.name) \($0.code)" }).joined(separator: ", ")
    case let conflict as Channel.ConflictException:
        return "Conflict \(conflict.resourceType) \(conflict.resourceId)"
    case let missing as Channel.ResourceNotFoundException:
        return ["ResourceNotFound", missing.resourceType, missing.resourceId].compactMap(\.self).joined(separator: " ")
    case let quota as Channel.ServiceQuotaExceededException:
        return "ServiceQuotaExceeded \(quota.resourceType) \(quota.resourceId) \(quota.quotaCode)"
    default: return type(of: exception).name.replacing("Exception", with: "")
    }
}
